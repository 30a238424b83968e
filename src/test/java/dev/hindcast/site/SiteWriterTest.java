package dev.hindcast.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteWriterTest {
  @TempDir private Path folder;
  private Path output;
  private Path input;

  @BeforeEach
  void makeFolders() throws IOException {
    output = folder.resolve("site");
    input = Files.createDirectories(folder.resolve("postmortems"));
  }

  @Test
  void aNewSiteReplacesTheOldOneWhole() throws IOException {
    writer().write(List.of(file("old/page.html", "old"), file("index.html", "old")));
    writer().write(List.of(file("index.html", "new")));

    assertEquals("new", Files.readString(output.resolve("index.html")));
    assertFalse(Files.exists(output.resolve("old")));
    assertEquals(List.of("postmortems", "site"), names(folder));
  }

  @Test
  void aFaultLeavesTheOldSite() throws IOException {
    writer().write(List.of(file("index.html", "old")));
    SiteFile broken =
        new SiteFile(
            "b.html",
            () -> {
              throw new SiteProblem("broken");
            });

    assertThrows(
        SiteProblem.class, () -> writer().write(List.of(file("index.html", "new"), broken)));

    assertEquals("old", Files.readString(output.resolve("index.html")));
    assertEquals(List.of("postmortems", "site"), names(folder));
  }

  @Test
  void theFirstOfSeveralFaultsIsTold() {
    List<SiteFile> files = Stream.of("a", "b", "c", "d").map(SiteWriterTest::broken).toList();

    SiteProblem problem = assertThrows(SiteProblem.class, () -> writer().write(files));

    assertEquals("a", problem.getMessage());
  }

  @Test
  void theOldSiteComesBackAfterAnInterruptedSwap() throws IOException {
    writer().write(List.of(file("index.html", "old")));
    Files.move(output, folder.resolve(".site.hindcast-old"));

    assertThrows(SiteProblem.class, () -> writer().write(List.of(broken("a"))));

    assertEquals("old", Files.readString(output.resolve("index.html")));
  }

  @Test
  void aFolderThatIsNotOursIsRefusedAndNotTouched() throws IOException {
    Files.createDirectories(output);
    Path thesis = Files.writeString(output.resolve("thesis.txt"), "years of work");

    assertRefused("such as thesis.txt", writer());

    assertEquals("years of work", Files.readString(thesis));
  }

  @Test
  void aStagingFolderThatIsNotOursIsRefused() throws IOException {
    Path staging = Files.createDirectories(folder.resolve(".site.hindcast-new"));
    Files.writeString(staging.resolve("mine.txt"), "");

    assertRefused("such as mine.txt", writer());
  }

  @Test
  void anEmptyFolderAndItsPlaceholderAreTaken() throws IOException {
    Files.createDirectories(output);
    Files.writeString(output.resolve(".gitkeep"), "");

    writer().write(List.of(file("index.html", "new")));

    assertEquals(List.of(".gitkeep", ".hindcast-site", "index.html"), names(output));
  }

  @Test
  void whatSomebodyPutIntoTheSiteStaysInIt() throws IOException {
    writer().write(List.of(file("a/old.html", "old"), file("index.html", "old")));
    Files.createDirectories(output.resolve(".git/refs"));
    Files.writeString(output.resolve(".git/refs/head"), "abc");
    Files.writeString(output.resolve("CNAME"), "incidents.example");
    Files.writeString(output.resolve("a/mine.txt"), "mine");

    writer().write(List.of(file("index.html", "new")));

    assertEquals("new", Files.readString(output.resolve("index.html")));
    assertEquals("abc", Files.readString(output.resolve(".git/refs/head")));
    assertEquals("incidents.example", Files.readString(output.resolve("CNAME")));
    assertEquals(List.of("mine.txt"), names(output.resolve("a")));
    assertEquals(List.of("postmortems", "site"), names(folder));
  }

  @Test
  void aFolderOfSomebodyElseAndANewOneOfOursBecomeOne() throws IOException {
    writer().write(List.of(file("index.html", "old")));
    Files.createDirectories(output.resolve("services/billing"));
    Files.writeString(output.resolve("services/billing/notes.txt"), "mine");

    writer().write(List.of(file("index.html", "new"), file("services/billing/index.html", "new")));

    assertEquals(List.of("index.html", "notes.txt"), names(output.resolve("services/billing")));
  }

  @Test
  void aFileOfSomebodyElseWhereAFolderIsToBeIsRefused() throws IOException {
    writer().write(List.of(file("index.html", "old")));
    Files.writeString(output.resolve("services"), "mine");

    SiteProblem problem =
        assertThrows(
            SiteProblem.class,
            () -> writer().write(List.of(file("services/billing/index.html", "new"))));

    assertTrue(problem.getMessage().contains("site/services: hindcast did not make this file"));
    assertEquals("mine", Files.readString(output.resolve("services")));
  }

  @Test
  void whatSomebodyPutIntoTheSiteSurvivesAnInterruptedSwap() throws IOException {
    writer().write(List.of(file("index.html", "old")));
    Files.writeString(output.resolve("CNAME"), "incidents.example");
    Files.move(output, folder.resolve(".site.hindcast-old"));
    Files.createDirectories(output);

    writer().write(List.of(file("index.html", "new")));

    assertEquals("incidents.example", Files.readString(output.resolve("CNAME")));
  }

  @Test
  void aFileThatStandsInTheWayIsRefusedAndKept() throws IOException {
    writer().write(List.of(file("index.html", "old")));
    Files.writeString(output.resolve("feed.xml"), "mine");

    SiteProblem problem =
        assertThrows(
            SiteProblem.class,
            () -> writer().write(List.of(file("index.html", "new"), file("feed.xml", "new"))));

    assertTrue(problem.getMessage().contains("hindcast did not make this file"));
    assertEquals("mine", Files.readString(output.resolve("feed.xml")));
  }

  @Test
  void twoBuildsAtOnceDoNotMeet() throws IOException {
    SiteFile meddling =
        new SiteFile(
            "index.html",
            () -> {
              writer().write(List.of(file("index.html", "other")));
              return new byte[0];
            });

    SiteProblem problem = assertThrows(SiteProblem.class, () -> writer().write(List.of(meddling)));

    assertTrue(problem.getMessage().contains("another build is writing it"));
    writer().write(List.of(file("index.html", "new")));
    assertEquals(List.of("postmortems", "site"), names(folder));
  }

  @Test
  void aFileIsRefused() throws IOException {
    Files.writeString(output, "a file");

    assertRefused("is a file", writer());
  }

  @Test
  void aSymbolicLinkIsRefused() throws IOException {
    Files.createSymbolicLink(output, Files.createDirectories(folder.resolve("elsewhere")));

    assertRefused("is a symbolic link", writer());
  }

  @Test
  void inputAndOutputMayNotHoldOneAnother() {
    assertRefused("lies within the input", new SiteWriter(input, List.of(input)));
    assertRefused("lies within the input", new SiteWriter(input.resolve("site"), List.of(input)));
    assertRefused("lies within the input", new SiteWriter(folder, List.of(input)));
  }

  @Test
  void aPathCannotLeaveTheSite() {
    assertThrows(
        IllegalArgumentException.class,
        () -> writer().write(List.of(file("../postmortems/evil.md", ""))));
    assertEquals(List.of(), names(input));
  }

  private static void assertRefused(String why, SiteWriter writer) {
    SiteProblem problem =
        assertThrows(SiteProblem.class, () -> writer.write(List.of(file("index.html", ""))));
    assertTrue(problem.getMessage().contains(why), problem.getMessage());
    assertTrue(problem.getMessage().contains("\n  fix: "), problem.getMessage());
  }

  private SiteWriter writer() {
    return new SiteWriter(output, List.of(input));
  }

  private static SiteFile file(String path, String text) {
    return SiteFile.text(path, () -> text);
  }

  private static SiteFile broken(String name) {
    return new SiteFile(
        name,
        () -> {
          throw new SiteProblem(name);
        });
  }

  private static List<String> names(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(path -> path.getFileName().toString()).sorted().toList();
    } catch (IOException fault) {
      throw new AssertionError(fault);
    }
  }
}
