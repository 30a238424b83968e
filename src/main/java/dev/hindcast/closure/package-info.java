/// Whether what went wrong is taken up: which factors have an action, which actions are for no
/// factor, and what was promised before.
///
/// Takes a [dev.hindcast.postmortem.Postmortem] or a whole library, gives
/// [dev.hindcast.closure.Closure] and [dev.hindcast.closure.RepeatedActions]. It stands before the
/// linter, so that rules, the site and reviews say the same. The only package that compares what
/// actions say.
@NullMarked
package dev.hindcast.closure;

import org.jspecify.annotations.NullMarked;
