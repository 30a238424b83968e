package dev.hindcast.lint;

import java.time.LocalDate;
import java.util.Optional;

/// Answers when a file came to be, so that a rule need not look into a history.
@FunctionalInterface
public interface FirstPublished {

  /// Where there is no history.
  FirstPublished UNKNOWN = _ -> Optional.empty();

  /// The day of the first commit that holds the file; empty where that is not known.
  ///
  /// @param path as [dev.hindcast.source.SourceFile#path()]
  Optional<LocalDate> on(String path);
}
