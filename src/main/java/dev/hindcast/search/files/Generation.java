package dev.hindcast.search.files;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SortedMap;

/// Names a set of files by what they hold: a server may let browsers keep them for ever.
final class Generation {
  /// Hexadecimal digits of the SHA-256 sum in a name.
  private static final int DIGITS = 12;

  private Generation() {}

  static String of(SortedMap<String, byte[]> files) {
    try {
      MessageDigest sum = MessageDigest.getInstance("SHA-256");
      files.forEach(
          (path, bytes) -> {
            sum.update((path + " " + bytes.length + "\n").getBytes(StandardCharsets.UTF_8));
            sum.update(bytes);
          });
      return HexFormat.of().formatHex(sum.digest()).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
