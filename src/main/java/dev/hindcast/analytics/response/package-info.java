/// How incidents were noticed and answered: who found them, who was called, which runbooks and
/// drills helped. Never who did what.
@NullMarked
package dev.hindcast.analytics.response;

import org.jspecify.annotations.NullMarked;
