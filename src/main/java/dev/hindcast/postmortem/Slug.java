package dev.hindcast.postmortem;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// The form of a name that is safe in an address and on every file system.
public final class Slug {
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
  private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]+");

  /// Names on common file systems hold 255 bytes; a letter takes up to four, and a suffix follows.
  private static final int LONGEST = 60;

  private Slug() {}

  /// Lower case letters and digits of any script, without accents, hyphens between; `untitled`
  /// where nothing is left.
  public static String of(String name) {
    String plain = ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
    String hyphenated =
        SEPARATORS
            .matcher(Normalizer.normalize(plain, Normalizer.Form.NFC).toLowerCase(Locale.ROOT))
            .replaceAll("-");
    String trimmed = trim(shortened(trim(hyphenated)));
    return trimmed.isEmpty() ? "untitled" : trimmed;
  }

  private static String shortened(String slug) {
    return slug.codePointCount(0, slug.length()) <= LONGEST
        ? slug
        : slug.substring(0, slug.offsetByCodePoints(0, LONGEST));
  }

  private static String trim(String slug) {
    int start = slug.startsWith("-") ? 1 : 0;
    int end = slug.endsWith("-") ? slug.length() - 1 : slug.length();
    return start >= end ? "" : slug.substring(start, end);
  }
}
