package dev.hindcast.closure;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The id of a factor as authors vary it: `F1`, `f-01`, `Root Cause # 1` and `1` are one.
///
/// @param key equal for equal ids
record FactorId(String key) {
  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?:f|cf|rc|(?:contributing )?factors?|(?:root )?causes?)?[\\s#-]*0*(\\d{1,4})");

  private static final Set<String> EVERY =
      Set.of("all", "every", "any", "all factors", "all causes", "all root causes");

  static FactorId of(String written) {
    String plain = written.strip().toLowerCase(Locale.ROOT);
    Matcher numbered = NUMBERED.matcher(plain);
    return new FactorId(numbered.matches() ? numbered.group(1) : plain);
  }

  /// Whether what an action names is an id rather than words.
  static boolean isId(String written) {
    String plain = written.strip().toLowerCase(Locale.ROOT);
    return NUMBERED.matcher(plain).matches() || !plain.contains(" ");
  }

  /// Whether all factors are meant.
  static boolean isEvery(String written) {
    return EVERY.contains(written.strip().toLowerCase(Locale.ROOT));
  }
}
