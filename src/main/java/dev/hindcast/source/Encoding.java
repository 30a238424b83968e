package dev.hindcast.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// How a text is written in bytes: UTF-8, UTF-16 where a mark says so, else Windows-1252.
///
/// @param mark the byte order mark as a text; empty where there is none
record Encoding(Charset charset, String mark) {
  private static final String MARK = "\uFEFF";

  /// What old editors on Windows write; every byte has a meaning in it or is a control character.
  private static final Charset WESTERN = Charset.forName("windows-1252");

  /// How some bytes are to be read.
  static Encoding of(byte[] bytes) {
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return new Encoding(StandardCharsets.UTF_16BE, MARK);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return new Encoding(StandardCharsets.UTF_16LE, MARK);
    }
    Optional<String> text = decode(bytes, StandardCharsets.UTF_8);
    return text.isPresent()
        ? new Encoding(StandardCharsets.UTF_8, text.get().startsWith(MARK) ? MARK : "")
        : new Encoding(WESTERN, "");
  }

  boolean isUtf8() {
    return charset.equals(StandardCharsets.UTF_8);
  }

  boolean isUtf16() {
    return !isUtf8() && !mark.isEmpty();
  }

  /// The text of some bytes, without a mark. What has no meaning becomes U+FFFD.
  String decode(byte[] bytes) {
    return new String(bytes, charset).substring(mark.length());
  }

  /// The bytes of a text, behind a mark where there was one; nothing where it holds a character
  /// that has none.
  Optional<byte[]> encode(String text) {
    try {
      ByteBuffer bytes =
          charset
              .newEncoder()
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .encode(CharBuffer.wrap(mark + text));
      byte[] written = new byte[bytes.remaining()];
      bytes.get(written);
      return Optional.of(written);
    } catch (CharacterCodingException _) {
      return Optional.empty();
    }
  }

  private static Optional<String> decode(byte[] bytes, Charset charset) {
    try {
      return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException _) {
      return Optional.empty();
    }
  }

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
  }
}
