package dev.hindcast.markdown;

/// How a line begins and what it is made of.
final class Lines {
  private Lines() {}

  static boolean startsWith(CharSequence line, int at, String prefix) {
    if (at + prefix.length() > line.length()) {
      return false;
    }
    for (int index = 0; index < prefix.length(); index++) {
      if (line.charAt(at + index) != prefix.charAt(index)) {
        return false;
      }
    }
    return true;
  }

  /// The first place of a character from an index on; -1 where there is none.
  static int indexOf(CharSequence line, char wanted, int from) {
    for (int index = from; index < line.length(); index++) {
      if (line.charAt(index) == wanted) {
        return index;
      }
    }
    return -1;
  }

  /// The index after a run of one character.
  static int skip(CharSequence line, char skipped, int from) {
    int index = from;
    while (index < line.length() && line.charAt(index) == skipped) {
      index++;
    }
    return index;
  }

  /// Whether a line is nothing but one character, repeated, from an index on.
  static boolean isRule(CharSequence line, int from) {
    int end = contentEnd(line);
    return from < end && skip(line, line.charAt(from), from) >= end;
  }

  /// The index after the last character that is no blank.
  static int contentEnd(CharSequence line) {
    int end = line.length();
    while (end > 0 && Character.isWhitespace(line.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  /// The visible rest of a line.
  static String rest(CharSequence line, int from) {
    return line.subSequence(from, Math.max(from, contentEnd(line))).toString();
  }
}
