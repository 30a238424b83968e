/// What became of actions: how long they took, which are overdue, how much they hold.
@NullMarked
package dev.hindcast.analytics.actions;

import org.jspecify.annotations.NullMarked;
