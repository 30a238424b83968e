package dev.hindcast.search.files;

/// Writes bytes as text of which a script in UTF-8 takes the least room: seven bits in each
/// character, so 8/7 of the bytes and a little more, where Base64 takes 8/6.
final class SevenBits {
  private static final int BITS = 7;
  private static final int MASK = (1 << BITS) - 1;

  private SevenBits() {}

  /// The characters U+0001 to U+007F for most numbers; those that no string of a script can have as
  /// they are stand 128 higher, so whoever reads them takes the lowest seven bits. The last
  /// character is filled with zeros.
  static String of(byte[] bytes) {
    StringBuilder text = new StringBuilder(bytes.length * 8 / BITS + 1);
    int bits = 0;
    int count = 0;
    for (byte one : bytes) {
      bits = (bits << 8) | (one & 0xFF);
      count += 8;
      while (count >= BITS) {
        count -= BITS;
        text.append(character((bits >>> count) & MASK));
      }
      bits &= MASK;
    }
    return count == 0
        ? text.toString()
        : text.append(character((bits << (BITS - count)) & MASK)).toString();
  }

  private static char character(int number) {
    return switch (number) {
      case 0, '\n', '\r', '"', '\\' -> (char) (number + MASK + 1);
      default -> (char) number;
    };
  }
}
