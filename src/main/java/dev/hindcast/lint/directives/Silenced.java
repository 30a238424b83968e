package dev.hindcast.lint.directives;

import dev.hindcast.source.Diagnostic;

/// A finding that its author silenced.
///
/// @param by the comment that did, with the reason
public record Silenced(Diagnostic finding, Directive by) {}
