package dev.hindcast.search.query;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// In which order results come.
public enum Order {
  RELEVANCE,
  NEWEST,
  OLDEST;

  static Optional<Order> of(String word) {
    return Arrays.stream(values())
        .filter(
            order -> order.name().toLowerCase(Locale.ROOT).equals(word.toLowerCase(Locale.ROOT)))
        .findFirst();
  }
}
