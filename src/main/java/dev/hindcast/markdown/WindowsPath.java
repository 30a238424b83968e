package dev.hindcast.markdown;

import java.util.Optional;
import java.util.regex.Pattern;

/// A path such as `"C:\temp"`, in double quotes as its author would not have put it: `\t` is a tab
/// there, for YAML and for TOML.
final class WindowsPath {
  private static final Pattern PATH = Pattern.compile("\"[A-Za-z]:\\\\[^\\\\\"\n][^\"\n]*\"");

  private WindowsPath() {}

  /// The path that is meant by a value, as written with its quotes.
  static Optional<String> in(String source) {
    return PATH.matcher(source).matches()
        ? Optional.of(source.substring(1, source.length() - 1))
        : Optional.empty();
  }
}
