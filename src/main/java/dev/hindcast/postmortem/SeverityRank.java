package dev.hindcast.postmortem;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// How grave a severity is, from whatever ladder its word comes.
public final class SeverityRank {
  private static final Pattern NUMBERED = Pattern.compile("[a-z]*[ -]?([0-9])");

  private static final List<List<String>> WORDS =
      List.of(
          List.of("critical", "blocker", "catastrophic"),
          List.of("major", "high", "severe"),
          List.of("medium", "moderate"),
          List.of("minor", "low"),
          List.of("informational", "info", "trivial"));

  private SeverityRank() {}

  /// 1, the gravest, to 5; 0 where the word says nothing about its rank.
  public static int of(@Nullable String word) {
    String plain = word == null ? "" : word.strip().toLowerCase(Locale.ROOT);
    Matcher numbered = NUMBERED.matcher(plain);
    if (numbered.matches()) {
      return Math.clamp(Integer.parseInt(numbered.group(1)), 1, 5);
    }
    for (int index = 0; index < WORDS.size(); index++) {
      if (WORDS.get(index).contains(plain)) {
        return index + 1;
      }
    }
    return 0;
  }
}
