package dev.hindcast.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hindcast.markdown.Document;
import dev.hindcast.source.Diagnostic;
import dev.hindcast.source.SourceFile;
import dev.hindcast.source.SourceFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// What holds for every report that somebody really wrote: some eight hundred of them, where a
/// checkout has them beside it; skipped elsewhere.
@Tag("real-reports")
class RealReportsTest {
  private static final Path SHARED = Path.of("../shared");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  /// What is in a text but not on its page: comments, tags, names of references, entities and
  /// languages of code, the numbers of list items and boxes of tasks, which the page draws itself.
  private static final Pattern NOT_SHOWN =
      Pattern.compile(
          "\\{%[^{}]*?%\\}|\\{/\\*[^{}]*?\\*/\\}|<!--(?s:.*?)(?:-->|\\z)|</?[A-Za-z][^<>]*>|\\]\\[[^\\]]*\\]|(?m:^\\[[^\\]]*\\]:)|&\\w+;"
              + "|(?m:^\\s*(?:```|~~~).*$)"
              + "|(?m:^[\\s>]*(?:[-*+]\\s+)*\\d+[.)](?=\\s|$))|\\[[xX]\\]");

  private static final Pattern GENERATOR_SYNTAX =
      Pattern.compile("\\{%|\\{:|\\{\\{<|\\{\\{%|<%|(?m)^\\[TOC\\]");

  /// Its brackets go without a trace, also between words that no blank divides.
  private static final Pattern WIKI_LINK = Pattern.compile("\\[\\[([^\\[\\]\\n]*)\\]\\](?!\\()");

  private static final Pattern ENTITY = Pattern.compile("&(?:#(\\d+)|#x([0-9a-f]+)|(\\w+));");

  private final PostmortemReader reader = new PostmortemReader();

  @Test
  void noWordIsLost() throws IOException {
    List<String> losses = new ArrayList<>();
    for (SourceFile file : reports()) {
      Document document = reader.read(file).document();
      String body = WIKI_LINK.matcher(body(document)).replaceAll("$1");
      Set<String> lost = words(NOT_SHOWN.matcher(body).replaceAll(" "));
      String page = decoded(document.html(file.span()));
      lost.removeAll(words(page));
      lost.removeAll(words(page.replaceAll("%[0-9A-F]{2}", " ")));
      if (!lost.isEmpty()) {
        losses.add(file.path() + ": " + lost);
      }
    }
    assertEquals(List.of(), losses);
  }

  @Test
  void whatSiteGeneratorsReadIsNotShown() throws IOException {
    List<String> leaks = new ArrayList<>();
    for (SourceFile file : reports()) {
      reader
          .read(file)
          .document()
          .prose()
          .filter(prose -> GENERATOR_SYNTAX.matcher(prose.masked()).find())
          .forEach(prose -> leaks.add(file.path() + ": " + prose.masked()));
    }
    assertEquals(List.of(), leaks);
  }

  @Test
  void everyReportedPlaceLiesInsideTheText() throws IOException {
    for (SourceFile file : reports()) {
      Reading reading = reader.read(file);
      for (Diagnostic diagnostic : reading.diagnostics()) {
        assertTrue(file.span().contains(diagnostic.span()), diagnostic::toString);
      }
      reading
          .document()
          .prose()
          .forEach(
              prose ->
                  assertTrue(
                      file.span().contains(prose.span(0, prose.text().length())), file.path()));
    }
  }

  @Test
  void lineEndsMakeNoDifference() throws IOException {
    for (SourceFile file : reports()) {
      SourceFile windows = new SourceFile(file.path(), file.text().replace("\n", "\r\n"));
      assertEquals(
          reader.read(file).postmortem().timeline(), reader.read(windows).postmortem().timeline());
      assertEquals(understood(file), understood(windows), file.path());
    }
  }

  /// Cut anywhere, a file is read: here at twelve places each, also within a word, a table, a fence
  /// and the head.
  @Test
  void eachBeginningOfAReportIsRead() throws IOException {
    for (SourceFile file : reports()) {
      for (int cut = 1; cut <= 12; cut++) {
        int end = (int) ((long) file.text().length() * (cut * 7 % 13) / 13);
        SourceFile beginning = new SourceFile(file.path(), file.text().substring(0, end));
        Reading reading = reader.read(beginning);
        reading
            .diagnostics()
            .forEach(found -> assertTrue(beginning.span().contains(found.span()), found::toString));
        reading
            .postmortem()
            .sections()
            .forEach(
                section ->
                    assertTrue(beginning.span().contains(section.body()), section::toString));
      }
    }
  }

  private String understood(SourceFile file) {
    Reading reading = reader.read(file);
    return reading.postmortem().sections()
        + "\n"
        + reading.postmortem().actions()
        + reading.postmortem().factors()
        + reading.postmortem().timestamps()
        + reading.postmortem().title()
        + reading.postmortem().severity()
        + reading.document().html(file.span());
  }

  @Test
  void everyReportHasATitleAndKeepsItsSections() throws IOException {
    for (SourceFile file : reports()) {
      Reading reading = reader.read(file);
      assertTrue(!reading.postmortem().title().isBlank(), file.path());
      long headings =
          reading
              .document()
              .blocks()
              .filter(dev.hindcast.markdown.Block.Heading.class::isInstance)
              .count();
      long sections =
          reading.postmortem().sections().stream().filter(section -> !section.isPreamble()).count();
      assertTrue(sections >= headings, file.path());
    }
  }

  private static String body(Document document) {
    int start = document.frontMatter().span().end();
    return document.file().text().substring(start);
  }

  private static Set<String> words(String text) {
    Set<String> words = new TreeSet<>();
    WORD.matcher(text).results().forEach(result -> words.add(result.group()));
    return words;
  }

  private static String decoded(String html) {
    return ENTITY
        .matcher(html)
        .replaceAll(
            result -> {
              if (result.group(1) != null) {
                return java.util.regex.Matcher.quoteReplacement(
                    Character.toString(Integer.parseInt(result.group(1))));
              }
              return " ";
            });
  }

  private static List<SourceFile> reports() throws IOException {
    Assumptions.assumeTrue(Files.isDirectory(SHARED), "no reports beside this checkout");
    List<SourceFile> reports = new ArrayList<>();
    for (String name : List.of("corpus", "corpus-icco")) {
      reports.addAll(new SourceFolder(SHARED.resolve(name), name).read().files());
    }
    assertTrue(new HashSet<>(reports).size() > 780, "some reports were not read");
    return reports;
  }
}
