package dev.hindcast.export;

import java.util.Map;
import java.util.TreeMap;

/// How many columns of a terminal a text takes: letters of East Asia and pictures take two, marks
/// on the letter before them none.
final class Columns {

  /// Where the letters begin and end that are wide: the blocks whose letters are `W` or `F` in
  /// Unicode's `EastAsianWidth.txt` (UAX #11).
  private static final TreeMap<Integer, Integer> WIDE =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry(0x1100, 0x115F),
              Map.entry(0x231A, 0x231B),
              Map.entry(0x2329, 0x232A),
              Map.entry(0x23E9, 0x23EC),
              Map.entry(0x2614, 0x2615),
              Map.entry(0x2648, 0x2653),
              Map.entry(0x26A1, 0x26A1),
              Map.entry(0x2705, 0x2705),
              Map.entry(0x2728, 0x2728),
              Map.entry(0x274C, 0x274C),
              Map.entry(0x2753, 0x2755),
              Map.entry(0x2757, 0x2757),
              Map.entry(0x2795, 0x2797),
              Map.entry(0x2E80, 0x303E),
              Map.entry(0x3041, 0x4DBF),
              Map.entry(0x4E00, 0xA4CF),
              Map.entry(0xA960, 0xA97C),
              Map.entry(0xAC00, 0xD7A3),
              Map.entry(0xF900, 0xFAFF),
              Map.entry(0xFE10, 0xFE19),
              Map.entry(0xFE30, 0xFE6F),
              Map.entry(0xFF01, 0xFF60),
              Map.entry(0xFFE0, 0xFFE6),
              Map.entry(0x1F300, 0x1F64F),
              Map.entry(0x1F680, 0x1F6FF),
              Map.entry(0x1F7E0, 0x1F7EB),
              Map.entry(0x1F900, 0x1F9FF),
              Map.entry(0x1FA70, 0x1FAFF),
              Map.entry(0x20000, 0x3FFFD)));

  private Columns() {}

  static int of(String text) {
    return of(text, 0, text.length());
  }

  /// The columns of a part of a text; none where it ends before it begins.
  static int of(String text, int start, int end) {
    return start >= end ? 0 : text.substring(start, end).codePoints().map(Columns::ofLetter).sum();
  }

  /// Where a part begins that ends at a place and takes at most so many columns.
  static int back(String text, int end, int earliest, int columns) {
    int start = end;
    int left = columns;
    while (start > earliest) {
      int letter = text.codePointBefore(start);
      left -= ofLetter(letter);
      if (left < 0) {
        return start;
      }
      start -= Character.charCount(letter);
    }
    return start;
  }

  /// Where a part ends that begins at a place and takes at most so many columns.
  static int on(String text, int start, int columns) {
    int end = start;
    int left = columns;
    while (end < text.length()) {
      int letter = text.codePointAt(end);
      left -= ofLetter(letter);
      if (left < 0) {
        return end;
      }
      end += Character.charCount(letter);
    }
    return end;
  }

  private static int ofLetter(int letter) {
    return switch (Character.getType(letter)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> isWide(letter) ? 2 : 1;
    };
  }

  private static boolean isWide(int letter) {
    Map.Entry<Integer, Integer> block = WIDE.floorEntry(letter);
    return block != null && letter <= block.getValue();
  }
}
