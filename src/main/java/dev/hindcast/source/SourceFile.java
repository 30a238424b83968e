package dev.hindcast.source;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// A text and the path it was read from.
///
/// Lines end in a single line feed whatever the file on disk has, and there is no byte order mark:
/// a file from Windows has the same places as its copy from elsewhere.
public final class SourceFile {
  private final String path;
  private final String written;
  private final String text;
  private final int[] lineStarts;

  /// @param path as messages show it: relative where it can be, with `/` between names
  /// @param text with any line ends, and with or without a byte order mark
  public SourceFile(String path, String text) {
    this.path = path;
    this.written = text.startsWith("\uFEFF") ? text.substring(1) : text;
    this.text = normalized(written);
    this.lineStarts = lineStarts(this.text);
  }

  public String path() {
    return path;
  }

  /// The last name of the path, with its extension.
  public String name() {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /// The path that a relative path means where it stands in this file, without `.` and `..`; one
  /// that begins with `/` counts from where all paths begin. Nothing where it leads out above that.
  public Optional<String> resolve(String relative) {
    Deque<String> names = new ArrayDeque<>();
    if (!relative.startsWith("/")) {
      names.addAll(Arrays.asList(path.split("/", -1)));
      names.removeLast();
    }
    for (String name : relative.split("/", -1)) {
      if (name.equals("..")) {
        if (names.isEmpty() || names.peekLast().equals("..")) {
          return Optional.empty();
        }
        names.removeLast();
      } else if (!name.isEmpty() && !name.equals(".")) {
        names.addLast(name);
      }
    }
    return Optional.of(String.join("/", names));
  }

  public String text() {
    return text;
  }

  /// The text with the line ends that it had on disk, without a byte order mark.
  public String written() {
    return written;
  }

  /// What ends its first line on disk; a line feed where there is only one line.
  public String lineEnd() {
    int end = text.indexOf('\n');
    if (end < 0 || written.charAt(end) == '\n') {
      return "\n";
    }
    return written.startsWith("\r\n", end) ? "\r\n" : "\r";
  }

  /// The same file with some edits made. The rest keeps the line ends that it had on disk, and what
  /// is put in has those of the first line.
  ///
  /// @param edits in any order; of two that overlap only the first is made
  public SourceFile with(List<Edit> edits) {
    int[] writtenStarts = lineStartsOnDisk();
    List<Edit> onDisk =
        edits.stream()
            .map(
                edit ->
                    new Edit(
                        new Span(
                            onDisk(edit.span().start(), writtenStarts),
                            onDisk(edit.span().end(), writtenStarts)),
                        edit.replacement().replace("\n", lineEnd())))
            .toList();
    return new SourceFile(path, Edit.apply(written, onDisk));
  }

  private int onDisk(int offset, int[] writtenStarts) {
    int line = lineOf(offset) - 1;
    return writtenStarts[line] + offset - lineStarts[line];
  }

  private int[] lineStartsOnDisk() {
    int[] starts = lineStarts.clone();
    int longer = 0;
    for (int line = 1; line < starts.length; line++) {
      int end = starts[line] - 1 + longer;
      longer += written.startsWith("\r\n", end) ? 1 : 0;
      starts[line] += longer;
    }
    return starts;
  }

  public String text(Span span) {
    return text.substring(span.start(), span.end());
  }

  /// The whole text.
  public Span span() {
    return new Span(0, text.length());
  }

  /// The number of lines; an empty text has one.
  public int lines() {
    return lineStarts.length;
  }

  /// A line without its line feed.
  ///
  /// @param number 1-based, at most [#lines()]
  public String line(int number) {
    Span line = lineSpan(number);
    return text(line);
  }

  /// Where a line stands, without its line feed.
  ///
  /// @param number 1-based, at most [#lines()]
  public Span lineSpan(int number) {
    int start = lineStarts[number - 1];
    int end = number < lineStarts.length ? lineStarts[number] - 1 : text.length();
    return new Span(start, end);
  }

  /// The first line that says something; empty where none does.
  public Span firstLine() {
    for (int number = 1; number <= lines(); number++) {
      Span line = lineSpan(number);
      if (!text(line).isBlank()) {
        return line;
      }
    }
    return new Span(0, 0);
  }

  /// The 1-based line that an offset lies on; the end of the text lies on the last line.
  public int lineOf(int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  public Position position(int offset) {
    int line = lineOf(offset);
    return new Position(line, offset - lineStarts[line - 1] + 1);
  }

  private static String normalized(String text) {
    return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
  }

  private static int[] lineStarts(String text) {
    int[] starts = new int[16];
    int count = 1;
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, count * 2);
      }
      starts[count++] = at + 1;
    }
    return Arrays.copyOf(starts, count);
  }

  @Override
  public String toString() {
    return path;
  }
}
