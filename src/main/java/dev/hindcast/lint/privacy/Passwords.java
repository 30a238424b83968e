package dev.hindcast.lint.privacy;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Tells passwords from the words that stand where one could.
final class Passwords {

  /// What the documentation of addresses writes where a password goes.
  private static final Set<String> STAND_INS =
      Set.of("password", "passwd", "passw0rd", "pass", "pwd", "secret", "token", "user", "key");

  /// A path, an address, a variable, a call, a name with dots or hyphens, a version.
  private static final Pattern NO_PASSWORD =
      Pattern.compile(
          "(?:[/~.@$%*]|https?:).*|.*\\(.*|[A-Za-z_]\\w*(?:\\.[A-Za-z_]\\w*)+|v?\\d[\\d.:-]*"
              + "|(?i:[a-z]+\\d?(?:[_-][a-z0-9]+)*[_-])?(?i:password|passwd|secret|token|key|pass)"
              + "(?i:[_-]?[a-z0-9]+)*");

  private Passwords() {}

  /// Whether what follows a word such as "password" is one: people mix letters with others.
  static boolean isOne(String text) {
    return isGiven(text)
        && text.indexOf(' ') < 0
        && text.chars().anyMatch(Character::isLetter)
        && text.chars().anyMatch(Character::isDigit)
        && !NO_PASSWORD.matcher(text).matches();
  }

  /// Whether what stands in a password's place is one.
  static boolean isGiven(String text) {
    return !Randomness.isPlaceholder(text)
        && !STAND_INS.contains(text.toLowerCase(Locale.ROOT))
        && text.chars().distinct().count() > 2
        && !text.startsWith("{")
        && !text.startsWith("[");
  }
}
