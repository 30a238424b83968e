package dev.hindcast.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds in the words of a factor why nothing will be done about it: `(accepted risk: …)`.
final class AcceptedRisk {
  private static final Pattern ACCEPTED =
      Pattern.compile(
          "(?i)\\b(?:accepted risk|risk (?:is |was )?accepted|(?:we )?accept(?:ed)? (?:this|the)"
              + " risk|accepted as a risk)\\b[\\s:,–—-]*([^)\\n"
              + "]*)");

  private AcceptedRisk() {}

  /// The reason; empty where the risk is accepted without one, null where it is not accepted.
  static @Nullable String in(String text) {
    Matcher accepted = ACCEPTED.matcher(text);
    return accepted.find() ? accepted.group(1).strip() : null;
  }
}
