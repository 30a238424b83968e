package dev.hindcast.foreign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hindcast.extract.PostmortemReader;
import dev.hindcast.postmortem.Postmortem;
import dev.hindcast.postmortem.Section;
import dev.hindcast.source.SourceFile;
import dev.hindcast.source.SourceFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// What holds for the import of every report that somebody really wrote, where a checkout has them
/// beside it; skipped elsewhere.
@Tag("real-reports")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RealReportsImportTest {
  private static final Path SHARED = Path.of("../shared");

  private final PostmortemReader reader = new PostmortemReader();
  private List<Imported> summaries = List.of();
  private List<Imported> postmortems = List.of();

  @BeforeAll
  void importAll() throws IOException {
    postmortems = imported(reports("corpus"));
    summaries = imported(reports("corpus-icco"));
  }

  @Test
  void importingTwiceChangesNothing() {
    for (List<Imported> once : List.of(postmortems, summaries)) {
      List<Foreign> results = new ArrayList<>();
      once.forEach(
          one ->
              one.files()
                  .forEach(
                      file ->
                          results.add(
                              new Foreign(new SourceFile(file.name(), file.text()), file.name()))));
      assertEquals(
          once.stream().flatMap(one -> one.files().stream()).toList(),
          imported(results).stream().flatMap(one -> one.files().stream()).toList());
    }
  }

  @Test
  void whatIsUnderstoodOfAReportStaysTheSame() {
    for (Imported imported : withReadHeads()) {
      assertEquals(Form.MARKDOWN, imported.form(), imported.source().path());
      Converted file = imported.files().getFirst();
      String before = understood(reader.read(imported.source()).postmortem());
      String after = understood(reader.read(new SourceFile(file.name(), file.text())).postmortem());
      assertEquals(before, after, imported.source().path());
    }
  }

  @Test
  void theBodyIsTheSameToTheByte() {
    for (Imported imported : postmortems) {
      SourceFile source = imported.source();
      int head = reader.read(source).document().frontMatter().span().end();
      int lines = source.lineOf(head) - 1;
      String body =
          source.written().lines().skip(lines).reduce("", (text, line) -> text + line + "\n");
      String text = imported.files().getFirst().text().lines().reduce("", (a, b) -> a + b + "\n");
      assertTrue(text.endsWith(body), source.path());
    }
  }

  /// A head that is read from now on may say more than before.
  private List<Imported> withReadHeads() {
    return postmortems.stream()
        .filter(
            one ->
                one.losses().stream()
                    .noneMatch(loss -> loss.rule().equals("unreadable-front-matter")))
        .toList();
  }

  private static String understood(Postmortem report) {
    return String.join(
        "\n",
        report.title(),
        String.valueOf(report.date()),
        String.valueOf(report.severity()),
        report.timestamps().known().toString(),
        report.sections().stream().map(Section::heading).toList().toString(),
        belowTitle(report).map(Section::kind).toList().toString(),
        "entries " + report.timeline().size(),
        "actions " + report.actions().size(),
        "factors " + report.factors().size());
  }

  /// A title in the head may be what a heading says, which is then a heading like any other.
  private static Stream<Section> belowTitle(Postmortem report) {
    return report.sections().stream().filter(section -> !section.heading().equals(report.title()));
  }

  private static List<Imported> imported(List<Foreign> files) {
    return new Importer(Wishes.NONE).read(files, Optional.empty());
  }

  private static List<Foreign> reports(String folder) throws IOException {
    Assumptions.assumeTrue(Files.isDirectory(SHARED), "no reports beside this checkout");
    return new SourceFolder(SHARED.resolve(folder), "")
        .read().files().stream().map(file -> new Foreign(file, file.path())).toList();
  }
}
