package dev.hindcast.search.files;

/// Files that several values share, one after the other, so that there are not very many.
final class SharedFiles {
  /// About how many bytes such a file has, before it is deflated.
  private static final int FILE = 4_000;

  private final BlockFiles files;
  private final PackedBytes open = new PackedBytes();

  SharedFiles(BlockFiles files) {
    this.files = files;
  }

  /// Where a value begins.
  record Place(int file, int offset) {}

  Place add(PackedBytes value) {
    if (open.length() > 0 && open.length() + value.length() > FILE) {
      end();
    }
    Place place = new Place(files.count(), open.length());
    open.add(value);
    return place;
  }

  /// Adds a file that is not shared.
  ///
  /// @return its number
  int addAlone(PackedBytes value) {
    end();
    return files.add(value);
  }

  void end() {
    if (open.length() > 0) {
      files.add(open);
      open.reset();
    }
  }
}
