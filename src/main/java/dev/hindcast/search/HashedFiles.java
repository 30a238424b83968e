package dev.hindcast.search;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;

/// Files whose names change with what they hold: a server may let browsers keep them for ever, and
/// what a build did not change has the same name again.
final class HashedFiles {
  /// Hexadecimal digits of the SHA-256 sum in a name. The root of a large site names thousands.
  private static final int DIGITS = 12;

  private final SortedMap<String, String> texts = new TreeMap<>();

  /// Keeps a text as `folder/hash.json` and gives the hash: the whole one in the odd case that
  /// another text has the short one.
  String add(String folder, String text) {
    String hash = hash(text);
    String name = hash.substring(0, DIGITS);
    String other = texts.putIfAbsent(path(folder, name), text);
    if (other == null || other.equals(text)) {
      return name;
    }
    texts.put(path(folder, hash), text);
    return hash;
  }

  private static String path(String folder, String name) {
    return folder + "/" + name + ".json";
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
      MessageDigest sum = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sum.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
