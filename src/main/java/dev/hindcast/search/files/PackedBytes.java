package dev.hindcast.search.files;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/// Bytes as the search files have them; `docs/search-index.md` says what numbers, strings and sets
/// look like.
final class PackedBytes {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  int length() {
    return bytes.size();
  }

  byte[] toArray() {
    return bytes.toByteArray();
  }

  void reset() {
    bytes.reset();
  }

  PackedBytes add(PackedBytes others) {
    bytes.writeBytes(others.toArray());
    return this;
  }

  /// @param number 0 or more
  PackedBytes number(int number) {
    int left = number;
    while (left >= 0x80) {
      bytes.write((left & 0x7F) | 0x80);
      left >>>= 7;
    }
    bytes.write(left);
    return this;
  }

  PackedBytes string(String text) {
    byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
    number(encoded.length);
    bytes.writeBytes(encoded);
    return this;
  }

  /// @param ascending from 0 on, none twice
  /// @param from the place of the first that is meant
  /// @param to the place after the last
  PackedBytes ascending(int[] ascending, int from, int to) {
    for (int index = from; index < to; index++) {
      number(index == from ? ascending[index] : ascending[index] - ascending[index - 1]);
    }
    return this;
  }

  /// @param members ascending
  /// @param documents how many documents there are
  PackedBytes set(int[] members, int documents) {
    number(members.length);
    if (members.length * 8L < documents) {
      return ascending(members, 0, members.length);
    }
    byte[] bits = new byte[(documents + 7) / 8];
    for (int member : members) {
      bits[member / 8] |= (byte) (1 << (member % 8));
    }
    bytes.writeBytes(bits);
    return this;
  }
}
