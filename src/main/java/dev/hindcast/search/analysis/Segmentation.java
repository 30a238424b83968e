package dev.hindcast.search.analysis;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// How a text falls into words. `analysis.js` does the same in the browser.
///
/// A *word character* is a letter, a mark or a number of any script.
enum Segmentation {
  /// Runs of word characters; of scripts written without blanks, each two neighbours, so that any
  /// piece of two characters is found. An English ending after an apostrophe (`team's`, `can't`) is
  /// no word.
  PROSE {
    @Override
    Place place(String text, int start) {
      return Unspaced.contains(text.codePointAt(start)) ? pair(text, start) : run(text, start);
    }

    @Override
    boolean starts(int character) {
      return isWordCharacter(character);
    }

    @Override
    boolean isWord(String text, int start, int end) {
      return start < 2
          || !isApostrophe(text.charAt(start - 1))
          || !isWordCharacter(text.codePointBefore(start - 1))
          || !ENDINGS.contains(text.substring(start, end).toLowerCase(Locale.ROOT));
    }

    // A character and its neighbour, if that is of such a script too; the next pair begins with
    // the neighbour, unless the run ends there.
    private static Place pair(String text, int start) {
      int second = start + Character.charCount(text.codePointAt(start));
      if (!isUnspacedAt(text, second)) {
        return new Place(start, second, second);
      }
      int third = second + Character.charCount(text.codePointAt(second));
      return new Place(start, third, isUnspacedAt(text, third) ? second : third);
    }

    private static boolean isUnspacedAt(String text, int at) {
      return at < text.length() && Unspaced.contains(text.codePointAt(at));
    }

    private static Place run(String text, int start) {
      int end = start;
      while (end < text.length()) {
        int next = text.codePointAt(end);
        if (!isWordCharacter(next) || Unspaced.contains(next)) {
          break;
        }
        end += Character.charCount(next);
      }
      return new Place(start, end, end);
    }
  },

  /// Runs of word characters and `_`, joined by any of `- . : /`: codes, metrics, regions, paths
  /// and numbers as they are typed, such as `kube_pod_status_ready`, `us-east-1` and `PAY-77`.
  EXACT {
    @Override
    Place place(String text, int start) {
      int end = start;
      for (int at = start; at < text.length(); ) {
        int next = text.codePointAt(at);
        at += Character.charCount(next);
        if (starts(next)) {
          end = at;
        } else if (JOINTS.indexOf(next) < 0) {
          break;
        }
      }
      return new Place(start, end, end);
    }

    @Override
    boolean starts(int character) {
      return character == '_' || isWordCharacter(character);
    }

    @Override
    boolean isWord(String text, int start, int end) {
      return true;
    }
  };

  private static final Set<String> ENDINGS = Set.of("s", "t", "d", "m", "ll", "re", "ve");
  private static final String JOINTS = "-.:/";

  /// The length in UTF-16 units beyond which a run is no word: encoded data, not language.
  static final int LONGEST = 200;

  /// Where a word of a text stands.
  ///
  /// @param start its first UTF-16 unit
  /// @param end the unit after its last
  /// @param next where the next word may begin
  record Place(int start, int end, int next) {}

  /// The first word at or after an index; null where there is none.
  @Nullable Place next(String text, int from) {
    int start = from;
    while (start < text.length()) {
      int character = text.codePointAt(start);
      if (!starts(character)) {
        start += Character.charCount(character);
        continue;
      }
      Place place = place(text, start);
      if (place.end - start <= LONGEST && isWord(text, start, place.end)) {
        return place;
      }
      start = place.next;
    }
    return null;
  }

  abstract boolean starts(int character);

  /// The run that begins at an index.
  abstract Place place(String text, int start);

  abstract boolean isWord(String text, int start, int end);

  private static boolean isApostrophe(char character) {
    return character == '\'' || character == '’';
  }

  static boolean isWordCharacter(int character) {
    if (character < 128) {
      return (character >= 'a' && character <= 'z')
          || (character >= 'A' && character <= 'Z')
          || (character >= '0' && character <= '9');
    }
    return switch (Character.getType(character)) {
      case Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.MODIFIER_LETTER,
          Character.OTHER_LETTER,
          Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.DECIMAL_DIGIT_NUMBER,
          Character.LETTER_NUMBER,
          Character.OTHER_NUMBER ->
          true;
      default -> false;
    };
  }
}
