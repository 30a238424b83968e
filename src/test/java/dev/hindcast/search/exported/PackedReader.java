package dev.hindcast.search.exported;

import java.nio.charset.StandardCharsets;
import java.util.BitSet;

/// Reads numbers, strings and sets as `docs/search-index.md` describes them.
final class PackedReader {
  private final byte[] bytes;
  private int at;

  PackedReader(byte[] bytes, int from) {
    this.bytes = bytes;
    this.at = from;
  }

  PackedReader(byte[] bytes) {
    this(bytes, 0);
  }

  int number() {
    int value = 0;
    for (int shift = 0; ; shift += 7) {
      byte next = bytes[at++];
      value |= (next & 0x7F) << shift;
      if (next >= 0) {
        return value;
      }
    }
  }

  String string() {
    int length = number();
    at += length;
    return new String(bytes, at - length, length, StandardCharsets.UTF_8);
  }

  int[] ascending(int count) {
    int[] numbers = new int[count];
    for (int index = 0; index < count; index++) {
      numbers[index] = number() + (index == 0 ? 0 : numbers[index - 1]);
    }
    return numbers;
  }

  BitSet set(int documents) {
    int size = number();
    BitSet set = new BitSet();
    if (size * 8L < documents) {
      for (int member : ascending(size)) {
        set.set(member);
      }
      return set;
    }
    for (int document = 0; document < documents; document++) {
      set.set(document, (bytes[at + document / 8] >> (document % 8) & 1) == 1);
    }
    at += (documents + 7) / 8;
    return set;
  }

  boolean isAtEnd() {
    return at == bytes.length;
  }
}
