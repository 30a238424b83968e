package dev.hindcast.lint.rules.structure;

import dev.hindcast.lint.language.WordList;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells whether a text says how much: a number of something, a share, a duration, all or none.
final class Quantities {
  private static final Set<String> WORDS = WordList.words("quantities");
  private static final Set<String> NO_UNITS = WordList.words("no-units");

  /// A number and what stands behind it; part of no date, clock, version or name.
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![\\p{L}\\d.:/_#@-])([$€£¥₹]\\s?)?(?<![\\d.,])\\d[\\d,.']{0,20}(?<![,.'])(?![:/]\\d|-\\d{2}\\b|年|月)"
              + "\\+?\\s{0,2}([%‰％$€£¥₹]|[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}]|-?\\p{L}+(?:\\.\\p{L}+)*)?");

  private static final Pattern CLOCK = Pattern.compile("(?<![\\d:])\\d{1,2}:\\d{2}(?!\\d)");

  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  /// `HTTP 504`, `error 1020`, `February 3`: the word before a number makes it a name.
  private static final Pattern NAMING = Pattern.compile("(\\p{L}+(?:\\.\\p{L}+)*)[\\s:.]{1,2}$");

  /// Behind a status code as behind an amount there may be a word: `504 errors`.
  private static final Pattern STATUS = Pattern.compile("[1-5]\\d{2}");

  private static final Set<String> OF_STATUS =
      Set.of(
          "error", "errors", "response", "responses", "status", "code", "codes", "page", "pages");

  private Quantities() {}

  /// Whether a text says how much.
  static boolean in(String text) {
    return hasNumber(text) || hasSpan(text) || hasWord(text);
  }

  /// From one clock to another is a duration.
  private static boolean hasSpan(String text) {
    return CLOCK.matcher(text).results().limit(2).count() == 2;
  }

  private static boolean hasWord(String text) {
    return WORD.matcher(text)
        .results()
        .anyMatch(word -> WORDS.contains(word.group().toLowerCase(Locale.ROOT)));
  }

  /// Whether a text has a number of something.
  static boolean hasNumber(String text) {
    Matcher number = NUMBER.matcher(text);
    while (number.find()) {
      if (isAmount(text, number)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAmount(String text, Matcher number) {
    String unit = number.group(2);
    if (number.group(1) != null) {
      return true;
    }
    if (unit == null || isName(text, number.start())) {
      return false;
    }
    String word = unit.toLowerCase(Locale.ROOT);
    String digits = number.group().strip().replaceFirst("\\D.*", "");
    return !NO_UNITS.contains(word)
        && !(STATUS.matcher(digits).matches() && OF_STATUS.contains(word));
  }

  private static boolean isName(String text, int start) {
    Matcher naming = NAMING.matcher(text.substring(Math.max(0, start - 20), start));
    return naming.find() && NO_UNITS.contains(naming.group(1).toLowerCase(Locale.ROOT));
  }
}
