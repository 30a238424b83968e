package dev.hindcast.markdown;

import dev.hindcast.source.SourceFile;
import dev.hindcast.source.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The lines of a head as a parser is given them. A line may be mended or left out; every place
/// still counts in the file.
record Draft(SourceFile file, List<Line> lines) {

  /// What stands for a character that no head may hold; as long as the shortest of them.
  private static final char STRANGE = '\uFFFD';

  /// A line of the file and what a parser reads in its place.
  ///
  /// @param span where it stands, without its line feed
  /// @param text what the parser reads
  /// @param inserted where `text` has characters that the file does not have, ascending
  record Line(Span span, String text, List<Integer> inserted) {

    static Line of(SourceFile file, Span span) {
      return new Line(span, file.text(span), List.of());
    }

    /// The line with more text before some of its characters.
    ///
    /// @param additions by where they are inserted
    Line with(SortedMap<Integer, String> additions) {
      StringBuilder mended = new StringBuilder();
      List<Integer> places = new ArrayList<>();
      int copied = 0;
      for (Map.Entry<Integer, String> addition : additions.entrySet()) {
        mended.append(text, copied, addition.getKey());
        copied = addition.getKey();
        for (int unit = 0; unit < addition.getValue().length(); unit++) {
          places.add(mended.length() + unit);
        }
        mended.append(addition.getValue());
      }
      return new Line(
          span, mended.append(text, copied, text.length()).toString(), List.copyOf(places));
    }

    /// The line with as many other characters.
    Line reading(String other) {
      return new Line(span, other, inserted);
    }

    /// The line with more or fewer blanks before its first character; only where none is inserted.
    Line indentedTo(int column) {
      String content = text.stripLeading();
      int start = span.start() + text.length() - content.length();
      if (column == text.length() - content.length() || isMended()) {
        return this;
      }
      List<Integer> places = IntStream.range(0, column).boxed().toList();
      return new Line(new Span(start, span.end()), " ".repeat(column) + content, places);
    }

    Line leftOut() {
      return new Line(span, "", List.of());
    }

    boolean isMended() {
      return !inserted.isEmpty();
    }

    boolean isBlank() {
      return text.isBlank();
    }

    /// Where a character of `text` stands in the file.
    int offset(int index) {
      int found = Collections.binarySearch(inserted, index);
      int before = found >= 0 ? found : -found - 1;
      return Math.min(span.start() + index - before, span.end());
    }

    /// Whether a character of `text` is not in the file.
    boolean isInserted(int index) {
      return Collections.binarySearch(inserted, index) >= 0;
    }

    /// Where a character of `text` stands in it that is counted in code points; at most its end.
    int index(int points) {
      int all = text.codePointCount(0, text.length());
      return all == text.length()
          ? Math.min(points, all)
          : text.offsetByCodePoints(0, Math.min(points, all));
    }
  }

  /// Some lines of a file.
  ///
  /// @param first 1-based
  /// @param last inclusive; before `first` where there are none
  static Draft of(SourceFile file, int first, int last) {
    List<Line> lines = new ArrayList<>();
    for (int line = first; line <= last; line++) {
      lines.add(Line.of(file, file.lineSpan(line)));
    }
    return new Draft(file, List.copyOf(lines));
  }

  String text() {
    return lines.stream().map(Line::text).collect(Collectors.joining("\n"));
  }

  /// Where all the lines stand; a draft of no lines stands at the start of the file.
  Span span() {
    return lines.isEmpty()
        ? new Span(0, 0)
        : new Span(lines.getFirst().span().start(), lines.getLast().span().end());
  }

  Draft part(int from, int to) {
    return new Draft(file, List.copyOf(lines.subList(from, to)));
  }

  Draft with(int line, Line other) {
    List<Line> changed = new ArrayList<>(lines);
    changed.set(line, other);
    return new Draft(file, List.copyOf(changed));
  }

  /// This draft with a mark for every character that a parser refuses or takes for a line's end.
  Draft withoutStrangeCharacters() {
    return new Draft(
        file, lines.stream().map(line -> line.reading(withoutStrange(line.text()))).toList());
  }

  /// Where a line has such a mark and the file has another character; -1 where it has none.
  static int strangeCharacter(SourceFile file, Line line) {
    for (int index = 0; index < line.text().length(); index++) {
      if (line.text().charAt(index) == STRANGE
          && file.text().charAt(line.span().start() + index) != STRANGE) {
        return line.span().start() + index;
      }
    }
    return -1;
  }

  private static String withoutStrange(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    for (int index = 0; index < text.length(); ) {
      int point = text.codePointAt(index);
      int units = Character.charCount(point);
      if (isLineEnd(point)) {
        clean.append(' ');
      } else if (isStrange(point)) {
        clean.append(STRANGE);
      } else {
        clean.append(text, index, index + units);
      }
      index += units;
    }
    return clean.toString();
  }

  /// What YAML takes for the end of a line and editors do not.
  private static boolean isLineEnd(int point) {
    return point == 0x85 || point == 0x2028 || point == 0x2029;
  }

  /// What is not printable by [YAML 1.1](https://yaml.org/spec/1.1/#c-printable), nor in TOML.
  private static boolean isStrange(int point) {
    return (point < 0x20 && point != '\t')
        || (point >= 0x7F && point < 0xA0)
        || (point >= 0xD800 && point < 0xE000)
        || point == 0xFFFE
        || point == 0xFFFF;
  }
}
