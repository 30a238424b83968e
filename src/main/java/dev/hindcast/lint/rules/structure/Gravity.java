package dev.hindcast.lint.rules.structure;

import dev.hindcast.postmortem.Postmortem;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// How much an incident weighs, whichever ladder its house has.
enum Gravity {
  /// The upper two rungs: `SEV1`, `SEV-2`, `P0`, `critical`, `major`.
  MAJOR,
  /// What lies below them: `SEV3`, `P2`, `moderate`, `low`.
  MINOR,
  /// Nothing is stated, or a word of a house's own.
  UNKNOWN;

  /// `SEV-1`, `S2`, `P0`, `severity 3`, `1`.
  private static final Pattern RUNG =
      Pattern.compile("^(?:(sev|severity|s|p|priority|level)[\\s-]?)?([0-5])(?![\\d.])");

  private static final Pattern NOT_LETTER = Pattern.compile("[^a-z]+");

  /// Ladders of priorities begin at nought, those of severities at one.
  private static final Set<String> FROM_NOUGHT = Set.of("p", "priority");

  private static final Set<String> MAJOR_WORDS =
      Set.of("critical", "blocker", "emergency", "severe", "urgent", "highest", "high", "major");

  private static final Set<String> MINOR_WORDS =
      Set.of("medium", "moderate", "minor", "low", "lowest", "trivial", "notice", "none");

  static Gravity of(Postmortem postmortem) {
    return of(postmortem.severity());
  }

  /// @param severity as written
  static Gravity of(@Nullable String severity) {
    String word = severity == null ? "" : severity.strip().toLowerCase(Locale.ROOT);
    Matcher rung = RUNG.matcher(word);
    if (rung.find()) {
      int number = Integer.parseInt(rung.group(2));
      boolean isFromNought = rung.group(1) != null && FROM_NOUGHT.contains(rung.group(1));
      return number <= (isFromNought ? 1 : 2) ? MAJOR : MINOR;
    }
    return NOT_LETTER
        .splitAsStream(word)
        .filter(part -> MAJOR_WORDS.contains(part) || MINOR_WORDS.contains(part))
        .findFirst()
        .map(part -> MAJOR_WORDS.contains(part) ? MAJOR : MINOR)
        .orElse(UNKNOWN);
  }
}
