/// The house rules, one file each, and the list of them.
///
/// Takes what [dev.hindcast.lint.Rule] gives it, gives findings. The only package that knows house
/// style.
@NullMarked
package dev.hindcast.lint.rules;

import org.jspecify.annotations.NullMarked;
