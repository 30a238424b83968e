package dev.hindcast.lint;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// What a finding is known by from one day to the next: the rule and the words, never the line. It
/// stays the same when the text around it changes, when lines are broken elsewhere, and when
/// capitals change.
///
/// @param rule the finding's rule
/// @param file what the file is known by
/// @param words the sentence, row or line that is reported; in lower case, one blank between words
/// @param ordinal how many findings of this rule before it in the file report the same words
public record Fingerprint(String rule, String file, String words, int ordinal) {

  /// Half of a SHA-256 is as long as the fingerprints that other tools write, and no two of a
  /// library will be alike.
  private static final int BYTES = 16;

  /// The fingerprint as one word of hexadecimal digits.
  public String digest() {
    String all = String.join("\n", rule, file, words, Integer.toString(ordinal));
    byte[] digest = sha256().digest(all.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest, 0, BYTES);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible); // every Java platform has it
    }
  }
}
