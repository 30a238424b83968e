package dev.hindcast.export;

import dev.hindcast.source.Diagnostic;
import dev.hindcast.source.Span;

/// The first line of a finding, as much of it as fits a terminal, and the part to mark.
///
/// @param column of the marks' first, from 0
/// @param length how many marks; at least one
record MarkedLine(String text, int column, int length) {
  private static final int WIDTH = 100;
  private static final int LEAD = 40;
  private static final String CUT = "…";

  static MarkedLine of(Diagnostic finding) {
    Span line = finding.file().lineSpan(finding.start().line());
    int column = finding.span().start() - line.start();
    int end = Math.min(finding.span().end(), line.end()) - line.start();
    return new MarkedLine(finding.file().text(line), column, Math.max(1, end - column)).shown();
  }

  private MarkedLine shown() {
    int indent = text.length() - text.stripLeading().length();
    int from = text.length() - indent <= WIDTH ? Math.min(indent, column) : windowStart(indent);
    int to = endOfPair(Math.min(text.length(), from + WIDTH));
    String head = from > indent ? CUT : "";
    String tail = to < text.length() ? CUT : "";
    int shownLength = Math.max(1, Math.min(length, to - column));
    return new MarkedLine(
        head + text.substring(from, to).stripTrailing() + tail,
        head.length() + column - from,
        shownLength);
  }

  /// Some words before the marks, and as much after them as fits.
  private int windowStart(int indent) {
    int latest = Math.max(indent, text.length() - WIDTH);
    int wanted = Math.clamp(column - (long) LEAD, Math.min(indent, column), latest);
    return endOfPair(wanted);
  }

  /// An index that does not divide a surrogate pair.
  private int endOfPair(int index) {
    boolean divides =
        index > 0 && index < text.length() && Character.isLowSurrogate(text.charAt(index));
    return divides ? index + 1 : index;
  }
}
