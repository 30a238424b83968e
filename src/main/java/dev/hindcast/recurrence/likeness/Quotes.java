package dev.hindcast.recurrence.likeness;

import dev.hindcast.postmortem.Postmortem;
import dev.hindcast.source.SourceFile;
import java.util.List;

/// Quotes a postmortem by path and line.
///
/// @param pieces those in which places are counted
record Quotes(Postmortem postmortem, List<Piece> pieces) {
  private static final int LONGEST = 120;

  /// What is quoted before the words that matter, at the most.
  private static final int BEFORE = 40;

  static Quotes of(Postmortem postmortem) {
    return new Quotes(postmortem, Pieces.of(postmortem));
  }

  Quote at(Counts.Place place) {
    Piece piece = pieces.get(place.piece());
    return new Quote(postmortem.file().path(), line(piece, place), excerpt(piece.text(), place));
  }

  /// The line of the file that has the words; 0 where none has.
  ///
  /// The text of a piece is what a reader sees, without marks, so its places are not the file's: of
  /// the lines around the piece that have the words, it is the one that has their neighbours too,
  /// else the first.
  private int line(Piece piece, Counts.Place place) {
    SourceFile file = postmortem.file();
    if (file.text().length() < piece.place().end()) {
      return 0;
    }
    String words = piece.text().substring(place.start(), place.end());
    String around = neighbours(piece.text(), place);
    int first = 0;
    for (int at = file.text().indexOf(words, piece.place().start());
        at >= 0 && at < piece.place().end();
        at = file.text().indexOf(words, at + words.length())) {
      int line = file.lineOf(at);
      if (file.line(line).contains(around)) {
        return line;
      }
      first = first == 0 ? line : first;
    }
    return first;
  }

  /// The words and the word before and behind, as far as they stand on the same line.
  private static String neighbours(String text, Counts.Place place) {
    int start = place.start();
    int end = place.end();
    while (start > 0 && place.start() - start < 2 * 10 && isOfLine(text.charAt(start - 1))) {
      start--;
    }
    while (end < text.length() && end - place.end() < 10 && isOfLine(text.charAt(end))) {
      end++;
    }
    return text.substring(start, end);
  }

  private static boolean isOfLine(char character) {
    return Character.isLetterOrDigit(character) || character == ' ';
  }

  /// The line of the text around the words, begun shortly before them where it is long.
  private static String excerpt(String text, Counts.Place place) {
    int start = text.lastIndexOf('\n', place.start()) + 1;
    int end = text.indexOf('\n', place.end());
    String line = text.substring(start, end < 0 ? text.length() : end);
    int at = place.start() - start;
    int begin = line.length() <= LONGEST || at <= BEFORE ? 0 : line.indexOf(' ', at - BEFORE) + 1;
    int from = begin <= at ? begin : at;
    return (from == 0 ? "" : "…") + shortened(line.substring(from));
  }

  /// As many whole words as there is room for.
  private static String shortened(String line) {
    if (line.length() <= LONGEST) {
      return line.strip();
    }
    int blank = line.lastIndexOf(' ', LONGEST);
    return line.substring(0, blank > LONGEST / 2 ? blank : line.offsetByCodePoints(0, LONGEST / 2))
            .strip()
        + "…";
  }
}
