package dev.hindcast.export;

import dev.hindcast.source.Diagnostic;
import dev.hindcast.source.Span;

/// The first line of a finding, as much of it as fits a terminal, and the part to mark.
///
/// @param text without control characters
/// @param column of the marks' first, from 0, in columns of a terminal
/// @param length how many columns to mark; at least one
record MarkedLine(String text, int column, int length) {
  private static final int WIDTH = 160;
  private static final int LEAD = 60;
  private static final String CUT = "…";

  static MarkedLine of(Diagnostic finding) {
    Span line = finding.file().lineSpan(finding.start().line());
    int start = finding.span().start() - line.start();
    int end = Math.min(finding.span().end(), line.end()) - line.start();
    String text = Printable.of(finding.file().text(line));
    Span shown = shown(text, start);
    String head = shown.start() > indent(text) ? CUT : "";
    String tail = shown.end() < text.length() ? CUT : "";
    return new MarkedLine(
        head + text.substring(shown.start(), shown.end()).stripTrailing() + tail,
        Columns.of(head) + Columns.of(text, shown.start(), start),
        Math.max(1, Columns.of(text, start, Math.min(end, shown.end()))));
  }

  /// The line but for its indent where that fits; else some words before the mark and as much after
  /// it as there is room for.
  private static Span shown(String text, int mark) {
    int indent = Math.min(indent(text), mark);
    if (Columns.of(text, indent, text.length()) <= WIDTH) {
      return new Span(indent, text.length());
    }
    int lead = Columns.back(text, mark, indent, LEAD);
    int end = Columns.on(text, mark, WIDTH - Columns.of(text, lead, mark));
    int start = Columns.back(text, lead, indent, WIDTH - Columns.of(text, lead, end));
    return new Span(start, end);
  }

  private static int indent(String text) {
    return text.length() - text.stripLeading().length();
  }
}
