/// What the numbers of a library say, and what they cannot say.
///
/// Takes a [dev.hindcast.postmortem.Library] and what recurs in it, gives
/// [dev.hindcast.analytics.Report]s: sentences, and tables that say how to draw them. A page, the
/// terminal and JSON all print these, so they never differ. The only package that words numbers.
@NullMarked
package dev.hindcast.analytics;

import org.jspecify.annotations.NullMarked;
