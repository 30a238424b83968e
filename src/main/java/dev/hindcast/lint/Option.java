package dev.hindcast.lint;

import java.util.List;
import java.util.function.Function;

/// Something that a configuration can tell a rule, such as after how many days a draft is late.
///
/// @param name in lower case with hyphens
/// @param unstated what holds where nothing is stated
/// @param shown the same, as documentation shows it
/// @param meaning one line, no full stop
/// @param reader makes a value of what is stated; its [IllegalArgumentException] says what is wrong
///   with it, such as `is no whole number`
public record Option<T>(
    String name, T unstated, String shown, String meaning, Function<List<String>, T> reader) {

  /// A whole number that is not negative.
  public static Option<Integer> number(String name, int unstated, String meaning) {
    return new Option<>(name, unstated, Integer.toString(unstated), meaning, Option::readNumber);
  }

  /// Any number of words or phrases.
  public static Option<List<String>> words(String name, List<String> unstated, String meaning) {
    return new Option<>(
        name,
        List.copyOf(unstated),
        unstated.isEmpty() ? "none" : String.join(", ", unstated),
        meaning,
        List::copyOf);
  }

  /// A single text.
  public static Option<String> text(String name, String unstated, String meaning) {
    return new Option<>(
        name, unstated, unstated.isEmpty() ? "none" : unstated, meaning, Option::single);
  }

  private static Integer readNumber(List<String> stated) {
    try {
      int number = Integer.parseInt(single(stated));
      if (number >= 0) {
        return number;
      }
    } catch (NumberFormatException _) {
      // said below
    }
    throw new IllegalArgumentException("is no whole number");
  }

  private static String single(List<String> stated) {
    if (stated.size() != 1) {
      throw new IllegalArgumentException("is not one value");
    }
    return stated.getFirst();
  }
}
