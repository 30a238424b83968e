package dev.hindcast.lint.rules.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hindcast.extract.LibraryReader;
import dev.hindcast.extract.LibraryReader.LibraryReading;
import dev.hindcast.extract.Reading;
import dev.hindcast.lint.Context;
import dev.hindcast.lint.Example;
import dev.hindcast.lint.Finding;
import dev.hindcast.lint.Options;
import dev.hindcast.lint.Rule;
import dev.hindcast.lint.Subject;
import dev.hindcast.lint.Subjects;
import dev.hindcast.lint.language.Terms;
import dev.hindcast.source.SourceFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StructureOptionsTest {

  @ParameterizedTest
  @CsvSource({"SEV1, 'no sections Impact, Detection'", "SEV3, 'no section Impact'"})
  void lessIsAskedOfAMinorIncident(String severity, String message) {
    String text =
        """
        ---
        title: Checkout answered 504
        severity: %s
        mitigation: {type: rollback}
        factors: [{summary: The pool was too small}]
        actions: [{summary: Page on pool wait}]
        ---
        ## Summary
        A
        ## Timeline
        B
        ## Lessons learned
        C
        """
            .formatted(severity);
    assertEquals(List.of(message), messages(new MissingSection(), text, Map.of()));
  }

  @Test
  void aHouseSaysWhichSectionsItAsksFor() {
    Map<String, List<String>> options = Map.of("sections", List.of("summary", "impact"));
    assertEquals(
        List.of("no section Impact"),
        messages(new MissingSection(), "# Checkout\n\n## Summary\n\nA\n", options));
  }

  @Test
  void aHouseSaysWhichFieldsItRequires() {
    Map<String, List<String>> options = Map.of("required", List.of("severity", "services"));
    assertEquals(
        List.of("no services"),
        messages(
            new InvalidFrontMatter(), "---\ntitle: A\ndate: 2026-02-03\nsev: 2\n---\n", options));
  }

  @Test
  void aHouseMayWantTheIdInTheName() {
    String text = "---\nid: INC-2026-014\ntitle: A\n---\n";
    assertEquals(List.of(), messages(new FileNameDiffersFromId(), text, Map.of()));
    assertEquals(
        List.of("id 'INC-2026-014' in a file named '2026-02-03-example'"),
        messages(new FileNameDiffersFromId(), text, Map.of("form", List.of("id"))));
  }

  @Test
  void severalMayOwnAFileWhereAHouseSaysSo() {
    String text = "---\ntitle: A\nauthors: [ana, bo]\n---\n";
    assertEquals(1, messages(new UnownedDocument(), text, Map.of()).size());
    assertEquals(0, messages(new UnownedDocument(), text, Map.of("owners", List.of("2"))).size());
  }

  @Test
  void theShareOfEvidenceCanBeSet() {
    String text =
        """
        ## Timeline

        - 08:12 UTC [Errors](https://graphs.example/504) begin.
        - 08:19 UTC The alert pages.
        - 08:30 UTC The pool is found exhausted.
        - 08:51 UTC The old pool size is back.
        - 09:10 UTC All orders are through.
        """;
    assertEquals(List.of(), messages(new TimelineWithoutEvidence(), text, Map.of()));
    assertEquals(
        List.of("only 1 of 5 entries of the timeline has a link, a figure or code"),
        messages(new TimelineWithoutEvidence(), text, Map.of("share", List.of("50"))));
  }

  @Test
  void anAcronymIsKnownByTheConfiguration() {
    String text = "The PXB lost its lease.\n";
    assertEquals(1, messages(new UndefinedAcronym(), text, Map.of()).size());
    assertEquals(0, messages(new UndefinedAcronym(), text, Map.of("known", List.of("pxb"))).size());
    Terms terms = new Terms(Set.of(), Set.of(), Set.of("pxb"), Set.of());
    assertEquals(0, new UndefinedAcronym().check(subject(text, null, terms)).count());
  }

  @ParameterizedTest
  @CsvSource({
    "2026-02-10, 0", // in time
    "2026-02-20, 1",
    "2026-09-20, 0", // imported
  })
  void theFirstCommitIsTheDayOfPublicationWhereNothingElseIsStated(LocalDate commit, int findings) {
    String text = "---\ntitle: A\nseverity: SEV2\nstatus: published\ndate: 2026-02-03\n---\n";
    assertEquals(findings, new PublishedLate().check(subject(text, commit, Terms.NONE)).count());
  }

  @Test
  void aDateLaterThanTheBeginningIsTheDayOfPublication() {
    String text =
        """
        ---
        title: A
        date: 2026-02-20
        timestamps: {started: 2026-02-03T08:12:00Z}
        ---
        """;
    assertEquals(
        List.of("published 17 days after the incident ended on 2026-02-03; 14 are asked for"),
        messages(new PublishedLate(), text, Map.of()));
    assertEquals(List.of(), messages(new PublishedLate(), text, Map.of("days", List.of("30"))));
  }

  @Test
  void aLateDraftCountsToToday() {
    assertEquals(
        List.of(
            "still 'in-review' 26 days after the incident ended on 2026-02-03; 7 are asked for"),
        messages(
            new PublishedLate(),
            "---\ntitle: A\nstatus: in review\nseverity: SEV1\ndate: 2026-02-03\n---\n",
            Map.of()));
  }

  private static List<String> messages(Rule rule, String text, Map<String, List<String>> options) {
    return rule.check(Subjects.of(text).with(new Options(options)))
        .map(finding -> message(rule, finding))
        .toList();
  }

  private static String message(Rule rule, Finding finding) {
    return finding.message() == null ? rule.what() : finding.message();
  }

  private static Subject subject(String text, @Nullable LocalDate commit, Terms terms) {
    LibraryReading library =
        new LibraryReader().read(List.of(new SourceFile(Example.PATH, text)), _ -> {});
    Reading reading = library.readings().getFirst();
    Context context =
        new Context(
            library.library(), _ -> false, _ -> Optional.ofNullable(commit), Subjects.TODAY, terms);
    return new Subject(reading.document(), reading.postmortem(), context);
  }
}
