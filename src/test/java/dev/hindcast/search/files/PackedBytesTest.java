package dev.hindcast.search.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Bytes as `docs/search-index.md` tells.
class PackedBytesTest {

  @ParameterizedTest
  @CsvSource({"0, 00", "127, 7f", "128, 8001", "300, ac02", "2147483647, ffffffff07"})
  void numbers(int number, String bytes) {
    assertEquals(bytes, hex(new PackedBytes().number(number)));
  }

  @Test
  void stringsHaveTheirBytesCounted() {
    assertEquals("03c3a961", hex(new PackedBytes().string("éa")));
  }

  @Test
  void ascendingNumbersAreSteps() {
    int[] numbers = {1, 5, 300, 301};
    assertEquals("0104a70201", hex(new PackedBytes().ascending(numbers, 0, 4)));
    assertEquals("05a702", hex(new PackedBytes().ascending(numbers, 1, 3)));
  }

  @Test
  void aSparseSetIsNumbersAndADenseOneBits() {
    assertEquals("020305", hex(new PackedBytes().set(new int[] {3, 8}, 17)));
    assertEquals("02" + "0801", hex(new PackedBytes().set(new int[] {3, 8}, 16)));
    assertEquals("00", hex(new PackedBytes().set(new int[] {}, 9)));
  }

  @Test
  void sevenBitsOfEachCharacterAreTheBytes() {
    byte[] bytes = new byte[1_000];
    new Random(7).nextBytes(bytes);
    String text = SevenBits.of(bytes);
    assertTrue(text.chars().noneMatch(unit -> "\0\n\r\"\\".indexOf(unit) >= 0));
    StringBuilder bits = new StringBuilder();
    text.chars()
        .forEach(unit -> bits.append(Integer.toBinaryString((unit & 127) | 128).substring(1)));
    byte[] read = new byte[text.length() * 7 / 8];
    for (int index = 0; index < read.length; index++) {
      read[index] = (byte) Integer.parseInt(bits.substring(index * 8, index * 8 + 8), 2);
    }
    assertArrayEquals(bytes, read);
  }

  private static String hex(PackedBytes bytes) {
    return HexFormat.of().formatHex(bytes.toArray());
  }
}
