package dev.hindcast.source;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SourceRewriteTest {
  private static final Charset WESTERN = Charset.forName("windows-1252");

  @TempDir private Path folder;

  static Stream<Arguments> writings() {
    return Stream.of(
        Arguments.of("café\nTWO\n", StandardCharsets.UTF_8),
        Arguments.of("café\nTWO", StandardCharsets.UTF_8),
        Arguments.of("café\r\nTWO\r\n", StandardCharsets.UTF_8),
        Arguments.of("café\r\nTWO\nmixed\rold\r\n", StandardCharsets.UTF_8),
        Arguments.of("\uFEFFcafé\nTWO\n", StandardCharsets.UTF_8),
        Arguments.of("\uFEFFcafé\r\nTWO\r\n", StandardCharsets.UTF_16LE),
        Arguments.of("\uFEFFcafé\nTWO\n", StandardCharsets.UTF_16BE),
        Arguments.of("café\r\nTWO\r\n", WESTERN),
        Arguments.of("TWO", StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @MethodSource("writings")
  void onlyWhatIsEditedChanges(String text, Charset charset) throws IOException {
    Path path = Files.write(folder.resolve("a.md"), text.getBytes(charset));
    SourceFile read = SourceText.read(path, "a.md").file().orElseThrow();
    int two = read.text().indexOf("TWO");
    SourceFile edited =
        read.with(
            List.of(
                new Edit(new Span(two, two), "one ½\n"), new Edit(new Span(two, two + 3), "two")));
    assertEquals(Optional.empty(), SourceRewrite.write(path, read, edited));
    String expected = text.replace("TWO", "one ½" + read.lineEnd() + "two");
    assertArrayEquals(expected.getBytes(charset), Files.readAllBytes(path));
  }

  @Test
  void everyPlaceIsFoundInATextOfMixedLineEnds() {
    String written = "a\r\nb\nc\rd\r\n\r\ne";
    SourceFile file = new SourceFile("a.md", written);
    for (int at = 0; at <= file.text().length(); at++) {
      SourceFile edited = file.with(List.of(new Edit(new Span(at, at), "X")));
      String expected = file.text().substring(0, at) + "X" + file.text().substring(at);
      assertEquals(expected, edited.text());
      assertEquals(written, edited.written().replace("X", ""));
    }
  }

  @Test
  void rightsAreKept() throws IOException {
    Path path = Files.writeString(folder.resolve("a.md"), "a\n");
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-x--x"));
    assertEquals(Optional.empty(), write(path, "b\n"));
    assertEquals("rwxr-x--x", PosixFilePermissions.toString(Files.getPosixFilePermissions(path)));
    assertEquals("b\n", Files.readString(path));
    assertEquals(List.of("a.md"), names());
  }

  @Test
  void ofALinkTheFileIsWrittenThatItLeadsTo() throws IOException {
    Path path = Files.writeString(folder.resolve("a.md"), "a\n");
    Path link = Files.createSymbolicLink(folder.resolve("link.md"), path);
    assertEquals(Optional.empty(), write(link, "b\n"));
    assertTrue(Files.isSymbolicLink(link));
    assertEquals("b\n", Files.readString(path));
  }

  @Test
  void aFileThatSomebodyElseChangedIsLeft() throws IOException {
    Path path = Files.writeString(folder.resolve("a.md"), "a\n");
    SourceFile read = SourceText.read(path, "a.md").file().orElseThrow();
    Files.writeString(path, "theirs\n");
    assertEquals(
        Optional.of("was changed by somebody else meanwhile"),
        SourceRewrite.write(path, read, new SourceFile("a.md", "ours\n")));
    assertEquals("theirs\n", Files.readString(path));
  }

  @Test
  void bytesThatAreNoTextAreNotLost() throws IOException {
    byte[] bytes = {'a', (byte) 0x81, '\n'}; // no character in Windows-1252
    Path path = Files.write(folder.resolve("a.md"), bytes);
    assertEquals(Optional.of("holds bytes that are no text"), write(path, "b\n"));
    assertArrayEquals(bytes, Files.readAllBytes(path));
  }

  @Test
  void aLetterThatTheEncodingLacksIsNotPutIn() throws IOException {
    Path path = Files.write(folder.resolve("a.md"), "café\n".getBytes(WESTERN));
    assertTrue(write(path, "日本\n").orElse("").contains("it is not UTF-8"));
    assertArrayEquals("café\n".getBytes(WESTERN), Files.readAllBytes(path));
  }

  private static Optional<String> write(Path path, String text) throws IOException {
    SourceFile read = SourceText.read(path, "a.md").file().orElseThrow();
    return SourceRewrite.write(path, read, new SourceFile("a.md", text));
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }
}
