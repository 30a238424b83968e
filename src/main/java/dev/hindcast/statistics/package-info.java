/// Numbers in, estimates with their intervals out: rates, shares, quantiles, curves and tests.
///
/// Knows nothing of incidents. Every interval holds the true value in at least, or near to, 95 of
/// 100 cases; each type says which, and where its formula comes from. What too few numbers cannot
/// say is empty, with the reason in the type's comment. Nothing is drawn at random.
@NullMarked
package dev.hindcast.statistics;

import org.jspecify.annotations.NullMarked;
