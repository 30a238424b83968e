package dev.hindcast.search.files;

import java.util.SortedMap;

/// The numbered files of one folder.
final class BlockFiles {
  private final SortedMap<String, byte[]> files;
  private final String folder;
  private int count;

  /// @param files into which they go, by their paths
  BlockFiles(SortedMap<String, byte[]> files, String folder) {
    this.files = files;
    this.folder = folder;
  }

  /// How many there are, which is the number of the next.
  int count() {
    return count;
  }

  /// Adds the next file.
  ///
  /// @return its number
  int add(PackedBytes bytes) {
    files.put(folder + "/" + count + ".bin", bytes.toArray());
    return count++;
  }
}
