package dev.hindcast.foreign;

import java.util.regex.Pattern;

/// How a file of ours is called after the one it was made of.
final class OutputName {
  private static final Pattern EXTENSION =
      Pattern.compile("(?i)(?:\\.html)?\\.(?:md|markdown|mdx|qmd|erb|txt|html?|xhtml)(?:\\.erb)?$");

  private OutputName() {}

  /// The path with the one extension that ours have.
  static String of(String path) {
    return stem(path) + ".md";
  }

  /// The path without its extension.
  static String stem(String path) {
    String stem = EXTENSION.matcher(path).replaceFirst("");
    return stem.isEmpty() || stem.endsWith("/") ? path : stem;
  }
}
