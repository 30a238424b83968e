package dev.hindcast.remedy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hindcast.extract.LibraryReader;
import dev.hindcast.postmortem.Postmortem;
import dev.hindcast.remedy.Remedy.RunbookServed;
import dev.hindcast.remedy.Remedy.Taken;
import dev.hindcast.source.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a postmortem says of its remedy, from whichever part says it.
class RemedyTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "mitigation: {type: rollback, summary: Rolled back} | Told here. | Rolled back",
        "mitigation: {type: feature-flag} | The flag was set. Then it was quiet. | The flag was"
            + " set. Then it was quiet.",
        "mitigation: {type: shed-load} | - | shed load",
        "title: x | The flag was set. | The flag was set.",
        "title: x | - | -",
        "title: x | … | -",
      })
  void theFrontMatterSaysWhatEndedItElseTheText(String head, String told, String words) {
    String body = told == null ? "" : "## Mitigation\n\n" + told + "\n";
    assertEquals(words, remedy(head, body).mitigation());
  }

  @Test
  void theSectionOnMitigationComesBeforeThatOnResolution() {
    String body = "## Resolution\n\nA patch.\n\n## Mitigation\n\nA restart.\n";
    assertEquals("A restart.", remedy("title: x", body).mitigation());
  }

  @Test
  void aLongTellingEndsWithASentence() {
    String sentence = "The workers were restarted one zone after the other, slowly.";
    String told = (sentence + " ").repeat(9).strip();
    assertEquals(
        (sentence + " ").repeat(3).strip(),
        remedy("title: x", "## Mitigation\n\n" + told + "\n").mitigation());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "detected: 2026-01-01T10:05Z, mitigated: 2026-01-01T10:39Z | 39 minutes from impact to"
            + " mitigation, 34 minutes from detection to mitigation",
        "detected: 2026-01-01T10:02Z, mitigated: 2026-01-01T10:39Z | 39 minutes from impact to"
            + " mitigation",
        "mitigated: 2026-01-01T10:39Z, precision: {mitigated: estimated} | about 39 minutes from"
            + " impact to mitigation",
        "mitigated: 2026-01-01T10:39Z, resolved: 2026-01-01T12:00Z | 39 minutes from impact to"
            + " mitigation",
        "resolved: 2026-01-01T12:00Z | 2 hours from impact to resolution",
        "detected: 2026-01-01T10:05Z | ''",
        "mitigated: 2026-01-01T09:00Z | ''",
        "mitigated: 2026-01-01 | ''",
      })
  void aDurationSaysBetweenWhat(String timestamps, String words) {
    String head = "timestamps: {started: 2026-01-01T10:00Z, %s}".formatted(timestamps);
    List<String> said =
        remedy(head, "").durations().stream()
            .map(taken -> taken.text() + " " + taken.label())
            .toList();
    assertEquals(words, String.join(", ", said));
  }

  @Test
  void minutesAreCounted() {
    String head = "timestamps: {detected: 2026-01-01T10:00Z, mitigated: 2026-01-01T11:40:59Z}";
    assertEquals(
        List.of(new Taken("from detection to mitigation", 100, "1 hour 40 minutes")),
        remedy(head, "").durations());
  }

  @Test
  void aRunbookSaysHowItServed() {
    String head =
        "response: {runbooks: [{ref: 'https://wiki.example/db', outcome: not-found},"
            + " {ref: runbooks/pool.md, outcome: helped}, javascript:x]}";
    assertEquals(
        List.of(
            new RunbookServed("https://wiki.example/db", "https://wiki.example/db", "not found"),
            new RunbookServed("runbooks/pool.md", null, "helped"),
            new RunbookServed("javascript:x", null, null)),
        remedy(head, "").runbooks());
  }

  @Test
  void attemptsAreQuotedFromWhereTheCourseIsTold() {
    String body =
        """
        ## Contributing factors

        Restarting a broker had no effect on its cache, didn't help and never could.

        ## Timeline

        - 10:00 UTC Errors rise
        - 10:05 UTC Restarted the brokers, no effect
        - 10:09 UTC Moved traffic to Ohio

        ## What went poorly

        - Draining the zone made the backlog worse.

        ## Action items

        - Rolling back did not help: make it faster
        """;
    assertEquals(
        List.of("Draining the zone made the backlog worse.", "Restarted the brokers, no effect"),
        remedy("date: 2026-01-01", body).didNotHelp());
  }

  @Test
  void whatIsNotSaidIsNull() {
    Remedy remedy = remedy("title: x", "");
    assertNull(remedy.mitigation());
    assertEquals(
        "{mitigation=null, durations=[], runbooks=[], didNotHelp=[]}", remedy.asMap().toString());
  }

  @Test
  void allOfItIsShortHoweverMuchIsSaid() {
    String head =
        """
        mitigation: {summary: %1$s}
        response: {runbooks: [%1$s, %1$s, %1$s, %1$s]}
        timestamps: {started: 2026-01-01T10:00Z, detected: 2026-01-01T10:05Z, mitigated: 2026-01-01T10:39Z}
        """
            .formatted("words and ".repeat(100));
    String body = "## Response\n\n" + attempts() + "\n";
    String all = remedy(head.strip(), body).asMap().toString();
    assertTrue(all.length() < 1_300, all.length() + " " + all);
  }

  private static String attempts() {
    StringBuilder attempts = new StringBuilder();
    for (int number = 0; number < 9; number++) {
      String which = "number " + number + " of the pods ";
      attempts.append("Restarting ").append(which.repeat(4)).append("did not help at all");
      attempts.append(" ever".repeat(40)).append(".\n\n");
    }
    return attempts.toString();
  }

  private static Remedy remedy(String head, String body) {
    SourceFile file =
        new SourceFile("postmortems/a.md", "---\n" + head + "\n---\n\n# A\n\n" + body);
    Postmortem postmortem =
        new LibraryReader().read(List.of(file), _ -> {}).library().postmortems().getFirst();
    return Remedy.of(postmortem);
  }
}
