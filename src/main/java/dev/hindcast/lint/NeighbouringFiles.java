package dev.hindcast.lint;

/// Answers which files there are, so that a rule need not look at a disk.
@FunctionalInterface
public interface NeighbouringFiles {

  /// Whether there is a file or folder of this path.
  ///
  /// @param path written as [dev.hindcast.source.SourceFile#path()] is, without `.` and `..`
  boolean exist(String path);
}
