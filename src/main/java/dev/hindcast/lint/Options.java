package dev.hindcast.lint;

import java.util.List;
import java.util.Map;

/// What a configuration tells one rule.
///
/// @param stated the values of each option by its name; those that are not here have none
public record Options(Map<String, List<String>> stated) {

  /// What holds where a configuration says nothing.
  public static final Options UNSTATED = new Options(Map.of());

  public Options {
    stated = Map.copyOf(stated);
  }

  /// The value of an option.
  ///
  /// @throws IllegalArgumentException if what is stated is no value for it
  public <T> T get(Option<T> option) {
    List<String> values = stated.get(option.name());
    return values == null ? option.unstated() : option.reader().apply(values);
  }
}
