package dev.hindcast.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateFolderTest {
  @TempDir private Path folder;

  @Test
  void aUsersTemplateTakesThePlaceOfOurs() throws IOException {
    write("not-found.ftlh", "Lost on ${frame.site}.");

    assertEquals("Lost on Sample.", site().page("404.html"));
    assertTrue(site().page("about/index.html").contains("<h1>About</h1>"));
  }

  @Test
  void aUsersAssetTakesThePlaceOfOursAndNewOnesAreAdded() throws IOException {
    write("assets/style/hindcast.css", "body { color: red }");
    write("assets/logo.png", "a picture");

    assertEquals("body { color: red }", site().page("assets/style/hindcast.css"));
    assertEquals("a picture", site().page("assets/logo.png"));
  }

  @Test
  void whatIsMissingIsToldWithItsPlace() throws IOException {
    write("not-found.ftlh", "Fine.\n${page.colour}");

    String message = problem();

    assertTrue(
        message.startsWith(folder.toRealPath().resolve("not-found.ftlh") + ":2:3: error: "),
        message);
    assertTrue(message.contains("page.colour"), message);
    assertTrue(message.contains("\n  fix: "), message);
  }

  @Test
  void aTemplateThatCannotBeReadIsToldWithItsPlace() throws IOException {
    write("not-found.ftlh", "\n<#if page.title>");

    String message = problem();

    assertTrue(message.contains("not-found.ftlh:2:"), message);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
        "${page.class.name}",
        "${page.getClass().name}",
        "${page?api.title}",
        "${page.hashCode()}",
      })
  void aTemplateReachesNothingButThePage(String attack) throws IOException {
    write("not-found.ftlh", attack);

    assertThrows(SiteProblem.class, () -> site().page("404.html"));
  }

  @Test
  void aTemplateCannotIncludeAFileFromOutside() throws IOException {
    Path secret = Files.writeString(folder.resolveSibling("secret.ftlh"), "secret");
    Files.createSymbolicLink(folder.resolve("linked.ftlh"), secret);
    write("not-found.ftlh", "<#include \"linked.ftlh\">");
    assertThrows(SiteProblem.class, () -> site().page("404.html"));

    write("not-found.ftlh", "<#include \"../secret.ftlh\">");
    assertThrows(SiteProblem.class, () -> site().page("404.html"));
    Files.delete(secret);
  }

  /// Only [Markup] is printed as it stands, and that is known from its type.
  @Test
  void noTemplateOfOursSwitchesEscapingOff() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("templates"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".ftlh")).toList()) {
        String text = Files.readString(file);
        assertFalse(text.contains("no_esc"), file.toString());
        assertFalse(text.contains("noautoesc"), file.toString());
        assertFalse(text.contains(" style="), file.toString());
      }
    }
  }

  @Test
  void aTemplateThatIncludesAMissingOneIsToldWithoutTheEngine() throws IOException {
    write("not-found.ftlh", "<#include \"regions/missing.ftlh\">");

    String message = problem();

    assertTrue(message.contains("regions/missing.ftlh"), message);
    assertFalse(message.contains("[in template"), message);
    assertFalse(message.contains("@"), message);
  }

  @ParameterizedTest
  @CsvSource({"abuot.ftlh, about.ftlh", "regions/timelin.ftlh, regions/timeline.ftlh"})
  void aMisspeltTemplateIsRefused(String name, String meant) throws IOException {
    write(name, "");

    SiteProblem problem = assertThrows(SiteProblem.class, () -> TemplateFolder.of(folder));

    String said = "there is no template '" + name + "'; did you mean '" + meant + "'?";
    assertTrue(problem.getMessage().contains(said), problem.getMessage());
  }

  @ParameterizedTest
  @ValueSource(strings = {"notes.ftlh", "timeline.ftlh", "mine/abuot.ftlh", "about.txt"})
  void aTemplateWithANameOfItsOwnIsWelcome(String name) throws IOException {
    write(name, "Fine.");
    write("not-found.ftlh", "<#include \"" + name + "\">");

    assertEquals("Fine.", site().page("404.html"));
  }

  private String problem() {
    return assertThrows(SiteProblem.class, () -> site().page("404.html")).getMessage();
  }

  private SampleSite site() throws IOException {
    return new SampleSite().templates(TemplateFolder.of(folder));
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text, StandardCharsets.UTF_8);
  }
}
