package dev.hindcast.markdown;

import dev.hindcast.source.Span;
import java.util.Arrays;

/// The text of a TOML head, and where in it a key or a value ends that is known to be one: its
/// parser tells only where they begin.
final class TomlText {
  private final Draft draft;
  private final String text;
  private final int[] starts;

  TomlText(Draft draft) {
    this.draft = draft;
    this.text = draft.text();
    this.starts = new int[draft.lines().size()];
    for (int line = 1; line < starts.length; line++) {
      starts[line] = starts[line - 1] + draft.lines().get(line - 1).text().length() + 1;
    }
  }

  String text() {
    return text;
  }

  boolean startsWith(String prefix, int index) {
    return text.startsWith(prefix, index);
  }

  /// @param line from 0
  /// @param points how many code points stand before it in the line
  int index(int line, int points) {
    return line >= starts.length
        ? text.length()
        : starts[line] + draft.lines().get(line).index(points);
  }

  /// The line that an index lies on, from 0.
  int line(int index) {
    int found = Arrays.binarySearch(starts, index);
    return Math.max(0, found >= 0 ? found : -found - 2);
  }

  /// Where a stretch of the text stands in the file.
  Span span(int start, int end) {
    int from = offset(start);
    return new Span(from, Math.max(from, offset(end)));
  }

  /// The one character at an index, or the end of its line.
  Span place(int index) {
    if (starts.length == 0) {
      return draft.span();
    }
    int start = offset(index);
    int end = Math.min(start + 1, draft.lines().get(line(index)).span().end());
    return new Span(start, Math.max(start, end));
  }

  boolean isInserted(int index) {
    int line = line(index);
    return draft.lines().get(line).isInserted(index - starts[line]);
  }

  /// Behind the key, or the name of a table, that begins at an index.
  int keyEnd(int start) {
    int at = start;
    while (at < text.length() && text.charAt(at) != '=' && text.charAt(at) != '\n') {
      if (text.charAt(at) == '#') {
        break;
      }
      at = isQuote(at) ? stringEnd(at) : at + 1;
    }
    return start + text.substring(start, at).stripTrailing().length();
  }

  /// Behind the value that begins at an index.
  int valueEnd(int start) {
    if (isQuote(start)) {
      return stringEnd(start);
    }
    return start < text.length() && "[{".indexOf(text.charAt(start)) >= 0
        ? bracketEnd(start)
        : bareEnd(start);
  }

  private int bareEnd(int start) {
    int at = start;
    while (at < text.length() && ",]}#\n".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return start + text.substring(start, at).stripTrailing().length();
  }

  private int bracketEnd(int start) {
    int depth = 0;
    int at = start;
    while (at < text.length()) {
      char unit = text.charAt(at);
      if (unit == '#') {
        at = lineEnd(at);
      } else if (isQuote(at)) {
        at = stringEnd(at);
      } else {
        depth += "[{".indexOf(unit) >= 0 ? 1 : "]}".indexOf(unit) >= 0 ? -1 : 0;
        at++;
        if (depth == 0) {
          return at;
        }
      }
    }
    return at;
  }

  private int stringEnd(int start) {
    String quote = text.substring(start, start + 1);
    String closing = startsWith(quote.repeat(3), start) ? quote.repeat(3) : quote;
    int at = start + closing.length();
    while (at < text.length() && !startsWith(closing, at)) {
      at += quote.equals("\"") && text.charAt(at) == '\\' ? 2 : 1;
    }
    int end = Math.min(at + closing.length(), text.length());
    while (closing.length() == 3 && startsWith(quote, end) && end < at + 5) {
      end++;
    }
    return end;
  }

  private boolean isQuote(int index) {
    return startsWith("\"", index) || startsWith("'", index);
  }

  private int lineEnd(int index) {
    int end = text.indexOf('\n', index);
    return end < 0 ? text.length() : end;
  }

  private int offset(int index) {
    if (starts.length == 0) {
      return draft.span().start();
    }
    int line = line(index);
    return draft.lines().get(line).offset(index - starts[line]);
  }
}
