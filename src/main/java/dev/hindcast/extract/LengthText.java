package dev.hindcast.extract;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A length of time as people write it: `148 minutes`, `4 hours 42 minutes`, `1.5h`, `11 Days`.
final class LengthText {
  private static final Pattern APPROXIMATELY =
      Pattern.compile(
          "(?i)[~≈<>]?\\s{0,3}(?:about|approx(?:imately|\\.)?|around|circa|ca\\.)?\\s{0,3}");

  private static final Pattern PIECE =
      Pattern.compile(
          "(?i)[\\s,]{0,3}(?:and\\s{1,3})?(?<number>\\d{1,6}(?:\\.\\d{1,3})?)\\s{0,3}"
              + "(?:(?<day>d(?:ays?)?)|(?<hour>h(?:(?:ou)?rs?)?)|(?<minute>m(?:in(?:ute)?s?)?)"
              + "|(?<second>s(?:ec(?:ond)?s?)?))(?!\\p{L})");

  private LengthText() {}

  /// The length with which a text begins; empty where it begins with something else.
  static Optional<Duration> read(String text) {
    Matcher approximately = APPROXIMATELY.matcher(text);
    int at = approximately.lookingAt() ? approximately.end() : 0;
    Matcher piece = PIECE.matcher(text);
    Optional<Duration> length = Optional.empty();
    while (piece.region(at, text.length()).lookingAt()) {
      length = Optional.of(length.orElse(Duration.ZERO).plus(duration(piece)));
      at = piece.end();
    }
    return length;
  }

  private static Duration duration(Matcher piece) {
    BigDecimal seconds = new BigDecimal(piece.group("number")).multiply(unit(piece));
    return Duration.ofSeconds(seconds.longValue());
  }

  private static BigDecimal unit(Matcher piece) {
    if (piece.group("day") != null) {
      return BigDecimal.valueOf(86_400);
    }
    if (piece.group("hour") != null) {
      return BigDecimal.valueOf(3600);
    }
    return BigDecimal.valueOf(piece.group("minute") != null ? 60 : 1);
  }
}
