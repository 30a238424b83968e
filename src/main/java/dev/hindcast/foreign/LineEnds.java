package dev.hindcast.foreign;

import dev.hindcast.source.SourceFile;

/// The line ends of a file as they are on disk, to be given back to its text.
final class LineEnds {
  private final String written;

  LineEnds(SourceFile file) {
    this.written = file.written();
  }

  /// A text of new lines with the end that the file's first line has.
  String like(String text) {
    String first = written.substring(endOfText(0), endOfLine(0));
    return first.isEmpty() || first.equals("\n") ? text : text.replace("\n", first);
  }

  /// A text, whose lines are those of the file from a line on, with their own ends.
  ///
  /// @param line 1-based
  String restored(String text, int line) {
    if (written.indexOf('\r') < 0) {
      return text;
    }
    int at = startOf(line);
    StringBuilder restored = new StringBuilder(text.length() + 64);
    for (int from = 0; from < text.length(); ) {
      int end = text.indexOf('\n', from);
      if (end < 0) {
        return restored.append(text, from, text.length()).toString();
      }
      int endOfText = endOfText(at);
      int next = endOfLine(at);
      restored.append(text, from, end).append(written, endOfText, next);
      at = next;
      from = end + 1;
    }
    return restored.toString();
  }

  private int startOf(int line) {
    int at = 0;
    for (int number = 1; number < line; number++) {
      at = endOfLine(at);
    }
    return at;
  }

  /// Where the line that an offset lies on has its end, and where the next begins.
  private int endOfText(int from) {
    int at = from;
    while (at < written.length() && written.charAt(at) != '\n' && written.charAt(at) != '\r') {
      at++;
    }
    return at;
  }

  private int endOfLine(int from) {
    int end = endOfText(from);
    return Math.min(written.startsWith("\r\n", end) ? end + 2 : end + 1, written.length());
  }
}
