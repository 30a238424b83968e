package dev.hindcast.lint.settings;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.Optional;
import java.util.regex.PatternSyntaxException;

/// A pattern for paths as messages show them, such as `postmortems/2019/**`; one without a slash is
/// for a file's name.
record FileGlob(PathMatcher matcher, boolean isOfName) {

  /// Nothing where the pattern is none.
  static Optional<FileGlob> of(String pattern) {
    try {
      String plain = pattern.startsWith("./") ? pattern.substring(2) : pattern;
      PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + plain);
      return Optional.of(new FileGlob(matcher, !plain.contains("/")));
    } catch (PatternSyntaxException _) {
      return Optional.empty();
    }
  }

  boolean matches(Path path) {
    return matcher.matches(isOfName ? path.getFileName() : path);
  }
}
