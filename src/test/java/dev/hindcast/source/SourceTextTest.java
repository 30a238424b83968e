package dev.hindcast.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceTextTest {

  @Test
  void placesCountLinesAndColumnsFromOne() {
    SourceFile file = new SourceFile("a.md", "one\ntwö\n\nfour");
    assertEquals(new Position(1, 1), file.position(0));
    assertEquals(new Position(2, 3), file.position(6));
    assertEquals(new Position(3, 1), file.position(8));
    assertEquals(new Position(4, 5), file.position(13));
    assertEquals(4, file.lines());
    assertEquals("twö", file.line(2));
  }

  @Test
  void lineEndsAndAByteOrderMarkMakeNoDifference() {
    SourceFile unix = new SourceFile("a.md", "one\ntwo\n");
    for (String text : new String[] {"one\r\ntwo\r\n", "one\rtwo\r", "\uFEFFone\ntwo\n"}) {
      SourceFile other = new SourceFile("a.md", text);
      assertEquals(unix.text(), other.text());
      assertEquals(unix.lines(), other.lines());
    }
  }

  @Test
  void aFileThatIsNotUtf8IsReadWithAFindingAtItsFirstForeignLine() {
    byte[] western = "plain\ncaf\u00e9\n".getBytes(Charset.forName("windows-1252"));
    SourceText read = SourceText.decode(western, "a.md");
    assertEquals("plain\ncafé\n", read.file().orElseThrow().text());
    Diagnostic finding = read.diagnostic().orElseThrow();
    assertEquals("not-utf-8", finding.rule());
    assertEquals(2, finding.start().line());
  }

  @Test
  void utf16IsReadByItsMark() {
    byte[] bytes = "Timeline".getBytes(StandardCharsets.UTF_16);
    assertEquals("Timeline", SourceText.decode(bytes, "a.md").file().orElseThrow().text());
  }

  @Test
  void aBinaryFileIsReportedAndNotRead() {
    SourceText read = SourceText.decode(new byte[] {'P', 'K', 3, 0, 4}, "a.md");
    assertTrue(read.file().isEmpty());
    assertEquals("is not a text: byte 4 is zero", read.diagnostic().orElseThrow().message());
  }

  @Test
  void aLinkOutOfTheFolderIsReportedAndNotFollowed(@TempDir Path folder) throws IOException {
    Path inside = Files.createDirectory(folder.resolve("postmortems"));
    Path secret = Files.writeString(folder.resolve("secret.md"), "secret");
    Files.writeString(inside.resolve("a.md"), "fine");
    Files.createSymbolicLink(inside.resolve("b.md"), secret);
    Files.createSymbolicLink(inside.resolve("c.md"), inside.resolve("a.md"));
    Files.createDirectory(inside.resolve(".git"));
    Files.writeString(inside.resolve(".git/d.md"), "hidden");
    SourceFolder.Contents contents = new SourceFolder(inside, "postmortems").read();
    assertEquals("[postmortems/a.md, postmortems/c.md]", contents.files().toString());
    assertEquals("postmortems/b.md", contents.diagnostics().getFirst().file().path());
    assertEquals(
        "is a link that leads out of postmortems", contents.diagnostics().getFirst().message());
  }

  @Test
  void everyKindOfReportIsFoundAndOnlyThese(@TempDir Path folder) throws IOException {
    for (String name :
        new String[] {
          "a.md",
          "b.markdown",
          "c.mdx",
          "d.qmd",
          "e.html.md.erb",
          "f.txt",
          "2021 bad AMI",
          "LICENSE",
          "g.png",
          "h.yaml"
        }) {
      Files.writeString(folder.resolve(name), "text");
    }
    assertEquals(
        "[2021 bad AMI, a.md, b.markdown, c.mdx, d.qmd, e.html.md.erb, f.txt]",
        new SourceFolder(folder, "").read().files().toString());
  }
}
