/// What makes a promise one that is kept, one rule a file.
@NullMarked
package dev.hindcast.lint.rules.actions;

import org.jspecify.annotations.NullMarked;
