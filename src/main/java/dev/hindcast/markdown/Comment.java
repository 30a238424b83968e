package dev.hindcast.markdown;

import dev.hindcast.source.Span;

/// A remark in a file that is not on its page: of HTML, of MDX, or in a head.
///
/// @param span with its marks
/// @param text without its marks and the blanks around it
public record Comment(Span span, String text) {}
