/// What a rule is, and the engine that runs rules over a library.
///
/// Takes rules and [dev.hindcast.lint.Subject]s, gives sorted diagnostics, and the pages that
/// explain each rule. The only package that knows how a finding becomes a message.
@NullMarked
package dev.hindcast.lint;

import org.jspecify.annotations.NullMarked;
