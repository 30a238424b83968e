package dev.hindcast.search.files;

import java.util.ArrayList;
import java.util.List;

/// A table in the making: keys in their order, each with a value, in blocks.
final class TableFiles {
  /// About how many bytes a block has, before it is deflated: a word costs one block, and the
  /// directory of a hundred thousand postmortems some ten thousand bytes.
  private static final int BLOCK = 4_000;

  private final BlockFiles files;
  private final int mostKeys;
  private final List<String> firstKeys = new ArrayList<>();
  private final PackedBytes block = new PackedBytes();
  private int keys;
  private String last = "";

  private TableFiles(BlockFiles files, int mostKeys) {
    this.files = files;
    this.mostKeys = mostKeys;
  }

  /// A table whose blocks are about equally long.
  static TableFiles of(BlockFiles files) {
    return new TableFiles(files, 0);
  }

  /// A table whose blocks have equally many keys.
  static TableFiles ofKeys(BlockFiles files, int keysInBlock) {
    return new TableFiles(files, keysInBlock);
  }

  /// How many blocks are complete.
  int block() {
    return files.count();
  }

  void add(String key, PackedBytes value) {
    if (keys == 0) {
      firstKeys.add(key);
      last = "";
    }
    int shared = shared(last, key);
    block.number(shared).string(key.substring(shared)).add(value);
    last = key;
    keys++;
    if (mostKeys > 0 ? keys == mostKeys : block.length() >= BLOCK) {
      endBlock();
    }
  }

  /// Ends the table.
  ///
  /// @return the first key of each block
  List<String> end() {
    if (keys > 0) {
      endBlock();
    }
    return firstKeys;
  }

  private void endBlock() {
    files.add(new PackedBytes().number(keys).add(block));
    block.reset();
    keys = 0;
  }

  /// How many units two keys begin with alike, without cutting a character in two.
  private static int shared(String one, String other) {
    int most = Math.min(one.length(), other.length());
    int shared = 0;
    while (shared < most && one.charAt(shared) == other.charAt(shared)) {
      shared++;
    }
    return shared > 0 && Character.isHighSurrogate(one.charAt(shared - 1)) ? shared - 1 : shared;
  }
}
