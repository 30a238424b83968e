package dev.hindcast.search;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;

/// Files whose names change with what they hold: a server may let browsers keep them for ever, and
/// what a build did not change has the same name again.
final class HashedFiles {
  /// Bytes of the SHA-256 sum in a name: among 100 000 files two alike are not to be expected.
  private static final int BYTES = 8;

  private final SortedMap<String, String> texts = new TreeMap<>();

  /// Keeps a text and gives its path.
  String add(String folder, String text) {
    String path = folder + "/" + hash(text) + ".json";
    texts.put(path, text);
    return path;
  }

  /// Keeps a text under a path that says nothing of what it holds.
  void put(String path, String text) {
    texts.put(path, text);
  }

  SortedMap<String, String> texts() {
    return texts;
  }

  private static String hash(String text) {
    try {
      byte[] sum =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(Arrays.copyOf(sum, BYTES));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
