package dev.hindcast.lint.language;

import java.util.Set;

/// Tells "have + participle" from "have + thing": *should have checked*, *should have access*.
final class Participles {
  private static final Set<String> IRREGULAR = WordList.words("irregular-verbs");

  /// Words in -ed that are no verb forms.
  private static final Set<String> NO_VERBS =
      Set.of(
          "bed",
          "feed",
          "seed",
          "speed",
          "need",
          "red",
          "led",
          "shed",
          "embed",
          "exceed",
          "indeed",
          "proceed",
          "succeed",
          "hundred",
          "unlimited",
          "dedicated",
          "detailed",
          "sacred",
          "breed");

  /// What one has after a word that looks like a participle: "should have limited access".
  private static final Set<String> THINGS =
      Set.of(
          "access",
          "permission",
          "permissions",
          "rights",
          "privileges",
          "credentials",
          "capacity",
          "knowledge",
          "experience",
          "authority",
          "training");

  private Participles() {}

  /// Whether a word may be a past form or a participle.
  static boolean isPastForm(String word) {
    return IRREGULAR.contains(word)
        || (word.endsWith("ed") && word.length() > 3 && !NO_VERBS.contains(word));
  }

  /// Whether a word that may be a participle describes the thing after it.
  static boolean describes(String next) {
    return THINGS.contains(next);
  }
}
