package dev.hindcast.lint.settings;

import dev.hindcast.lint.Subject;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// By what a configuration tells files apart.
///
/// @param path as messages show it
/// @param status null where the file states none
/// @param date of the incident; null where it is not known
record FileFacts(String path, @Nullable String status, @Nullable LocalDate date) {

  static FileFacts of(Subject subject) {
    return new FileFacts(
        subject.file().path(), subject.postmortem().status(), subject.postmortem().date());
  }

  /// A file of which nothing else is known.
  static FileFacts of(String path) {
    return new FileFacts(path, null, null);
  }

  boolean isBefore(@Nullable LocalDate day) {
    return day != null && date != null && date.isBefore(day);
  }
}
