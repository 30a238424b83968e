package dev.hindcast.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hindcast.postmortem.Action;
import dev.hindcast.postmortem.Postmortem;
import dev.hindcast.postmortem.Section;
import dev.hindcast.postmortem.SectionHeadings;
import dev.hindcast.postmortem.SectionKind;
import dev.hindcast.postmortem.Timestamps.Phase;
import dev.hindcast.source.Diagnostic;
import dev.hindcast.source.SourceFile;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostmortemReaderTest {
  private static final String HEAD =
      """
      ---
      schema: 1
      id: INC-2026-014
      aliases: [PM2026-003]
      title: Checkout returned 504s
      kind: near-miss
      status: in-review
      severity: SEV2
      services: [checkout]
      environments: [production]
      regions: [eu-west-1]
      teams: [payments]
      tags: [postgres]
      authors: ["@ana"]
      timestamps:
        introduced: 2026-01-15
        started:    2026-02-03T08:12:00Z
        detected:   2026-02-03T08:19:00Z
        mitigated:  2026-02-03T08:51:00Z
        resolved:   unknown
        precision: {started: estimated}
      detection:
        source: customer-report
        alerts: [CheckoutErrorRate]
        signals: ["504", "FATAL: sorry, too many clients already"]
      impact:
        summary: 31% of checkouts failed
        customers: {value: 3385, basis: estimated}
        cost: {amount: 12000, currency: EUR}
        data_loss: none
      response:
        roles: {incident_commander: "@bo"}
        responders: 6
        paged: many
        runbooks: [{ref: runbooks/db-pool.md, outcome: outdated}]
        automation: {diagnosis: partial}
      trigger: {type: config-push, ref: "git:abc1234", summary: pool size 50 → 20}
      mechanisms: [connection-exhaustion, retry-storm]
      factors:
        - {id: F1, category: capacity, summary: The pool limit was lowered, introduced: 2026-01-15}
      mitigation: {type: rollback, summary: pool size back to 50}
      resolution: fixed
      related:
        - {id: INC-2025-091, relation: same-mechanism, confirmed: true, why: the pool again}
      actions:
        - id: A1
          summary: Page when waiting exceeds `200 ms`
          type: detect
          addresses: [F1]
          owner: "@ana"
          due: 2026-03-15
          status: in-progress
          ticket: PAY-77
          verify: {criterion: a synthetic drain pages, after: P90D}
      sources: [{url: "https://status.example/42", title: Status page}]
      weather: [rain, wind]
      ---
      """;

  private static Reading read(String text) {
    return new PostmortemReader().read(new SourceFile("postmortems/2026-02-03-checkout.md", text));
  }

  @Test
  void theHeadIsReadWhole() {
    Postmortem postmortem = read(HEAD).postmortem();
    assertEquals("INC-2026-014", postmortem.id());
    assertEquals(Postmortem.Kind.NEAR_MISS, postmortem.kind());
    assertEquals("2026-02-03", String.valueOf(postmortem.date()));
    assertEquals(
        Optional.of(Duration.ofMinutes(39)),
        postmortem.timestamps().between(Phase.STARTED, Phase.MITIGATED));
    assertEquals(
        "estimated", postmortem.timestamps().find(Phase.STARTED).orElseThrow().precision().word());
    assertEquals(
        List.of("504", "FATAL: sorry, too many clients already"), postmortem.detection().signals());
    assertEquals(
        "[Figure[name=customers, value=3385, estimated=true],"
            + " Figure[name=cost, value=12000 EUR, estimated=false]]",
        postmortem.impact().figures().toString());
    assertEquals(6, postmortem.response().responders());
    assertEquals("outdated", postmortem.response().runbooks().getFirst().outcome());
    assertEquals("connection-exhaustion", postmortem.mechanisms().getFirst());
    assertEquals("the pool again", postmortem.related().getFirst().why());
    Action action = postmortem.actions().getFirst();
    assertEquals("Page when waiting exceeds `200 ms`", action.summary().text());
    assertEquals(Action.Status.IN_PROGRESS, action.status());
    assertEquals("2026-03-15", String.valueOf(action.due().date()));
    assertEquals("a synthetic drain pages", action.verification());
    assertEquals("[Fact[name=weather, value=rain, wind]]", postmortem.unknownFields().toString());
  }

  @Test
  void aValueOfTheWrongKindIsReportedAtItsPlaceAndTheRestIsRead() {
    Reading reading = read(HEAD);
    assertNull(reading.postmortem().response().paged());
    Diagnostic diagnostic = reading.diagnostics().getFirst();
    assertEquals("'paged' is 'many', which is not a whole number", diagnostic.message());
    assertEquals("many", diagnostic.file().text(diagnostic.span()));
    assertEquals(1, reading.diagnostics().size());
  }

  @Test
  void anUnknownMomentIsNotReportedAsAMistake() {
    assertTrue(read(HEAD).diagnostics().stream().noneMatch(d -> d.message().contains("resolved")));
  }

  @Test
  void aFileWithoutAHeadHasItsTitleFromTheHeadingAndItsDayFromTheName() {
    Postmortem postmortem = read("# Checkout *down*\n\nText.\n").postmortem();
    assertEquals("Checkout down", postmortem.title());
    assertEquals("2026-02-03-checkout", postmortem.id());
    assertEquals("2026-02-03", String.valueOf(postmortem.date()));
    assertNull(postmortem.severity());
  }

  @Test
  void otherNamesOfFieldsAreReadWithAFinding() {
    Reading reading =
        read(
            """
            ---
            title: A
            start_time: 2026-02-03 08:12 UTC
            sev: 2
            service: checkout, cart
            root_cause: The limit was low
            action_items: ["Raise it"]
            ---
            """);
    Postmortem postmortem = reading.postmortem();
    assertEquals("2", postmortem.severity());
    assertEquals(List.of("checkout", "cart"), postmortem.services());
    assertEquals("The limit was low", postmortem.factors().getFirst().summary().text());
    assertEquals("Raise it", postmortem.actions().getFirst().summary().text());
    assertEquals(
        List.of("other-field-name"),
        reading.diagnostics().stream().map(Diagnostic::rule).distinct().toList());
    assertEquals(5, reading.diagnostics().size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          date: tomorrow              | 'date' is 'tomorrow', which is not a day
          date: 2026-13-45            | 'date' is '2026-13-45', which is not a day
          started: 2026-02-03 08:12   | 'started' is '2026-02-03 08:12', a clock without a zone
          started: yesterday          | 'started' is 'yesterday', which is not a time
          response: [6]               | 'response' is '6', where fields are expected
          """)
  void aValueThatMeansNothingIsReportedWhereItStands(String line, String message) {
    Reading reading = read("---\ntitle: A\n" + line + "\n---\n");
    Diagnostic diagnostic = reading.diagnostics().getFirst();
    assertEquals(message, diagnostic.message());
    assertEquals(3, diagnostic.start().line());
  }

  @Test
  void aZoneThatNamesSeveralIsReadAsTheFirstEvenWhereAnotherIsCarried() {
    Postmortem postmortem =
        read("## Timeline (UTC)\n\n- 2026-02-03 10:00 Alert\n- 10:06 IST Page\n").postmortem();
    assertEquals(
        List.of("2026-02-03T10:00:00Z", "2026-02-03T10:06:00+05:30"),
        postmortem.timeline().stream()
            .flatMap(entry -> Optional.ofNullable(entry.time()).stream())
            .map(moment -> moment.iso())
            .toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Timeline                      | timeline
          TIMELINE (all times UTC)      | timeline
          2. Timeline - May 29, 2021    | timeline
          🔥 Root Cause(s):             | factors
          5 Whys                        | factors
          What went well?               | went-well
          What didn’t go well           | went-poorly
          Where We Got Lucky            | lucky
          Impact / scope                | impact
          TL;DR                         | summary
          Maßnahmen                     | actions
          Leçons apprises               | lessons
          Causa raíz                    | factors
          Linha do tempo                | timeline
          影響範囲                      | impact
          时间线                        | timeline
          재발 방지 대책                | actions
          Weather                       | -
          """)
  void aHeadingIsKnownWhateverItsDress(String heading, String kind) {
    assertEquals(kind, SectionHeadings.builtIn().kind(heading).map(SectionKind::word).orElse("-"));
  }

  @Test
  void aSubHeadingWithoutAKindHasItsParents() {
    List<String> kinds =
        read("# Title\n## Action items\n### Short term\n### Timeline\n## Weather\n")
            .postmortem()
            .sections()
            .stream()
            .map(Section::kind)
            .map(SectionKind::word)
            .toList();
    assertEquals(List.of("other", "actions", "actions", "timeline", "other"), kinds);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          table       | 2026-02-03T23:50:00Z 2026-02-04T00:10:00Z 2026-02-04T00:05:00Z
          list        | 2026-02-03T14:32:00Z 2026-02-03T14:40:00Z 2026-02-03T14:50:00Z
          paragraphs  | 2026-02-03T14:32:00+01:00 2026-02-03T14:40:00+01:00
          elapsed     | 2026-02-03T08:17:00Z 2026-02-03T09:12:00Z
          days        | 2026-02-01 2026-02-02T10:00:00Z 2026-02-03T09:00:00Z
          """)
  void aTimelineOfAnyFormHasItsTimes(String form, String times) {
    String body =
        switch (form) {
          case "table" ->
              """
              | Time (UTC) | Event |
              | --- | --- |
              | 23:50 | Alert |
              | 00:10 | Page |
              | 00:05 | Out of order |
              """;
          case "list" ->
              """
              All times in UTC.

              - 14:32–14:35: Alert **fired**
              - **14:40** - Page
              - [14:50] Answered
                - nested detail
              """;
          case "paragraphs" -> "**14:32 CET** Alert\n\n14:40 Page\n\nNo time here.\n";
          case "elapsed" -> "- +5m Alert\n- T+01:00 Page\n";
          default ->
              "- 2026-02-01: Change\n- 2026-02-02 10:00 UTC Alert\n- 2026-02-03 09:00 Page\n";
        };
    Postmortem postmortem =
        read("---\nstarted: 2026-02-03T08:12:00Z\n---\n## Timeline\n\n" + body).postmortem();
    assertEquals(
        times,
        String.join(
            " ",
            postmortem.timeline().stream()
                .flatMap(entry -> Optional.ofNullable(entry.time()).stream())
                .map(moment -> moment.iso())
                .toList()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          - +5 hosts were added          | -                    | -
          - +5m Alert                    | 2026-02-03T08:17:00Z | Alert
          - T+2 hours: mitigation        | 2026-02-03T10:12:00Z | mitigation
          - 10:00 est fermé              | 2026-02-03T10:00:00  | est fermé
          - 10:00 EST closed             | 2026-02-03T10:00:00-05:00 | closed
          """)
  void wordsThatOnlyLookLikeTimesAreWords(String item, String time, String event) {
    Postmortem postmortem =
        read("---\nstarted: 2026-02-03T08:12:00Z\n---\n## Timeline\n\n" + item + "\n").postmortem();
    if (time.equals("-")) {
      assertEquals(List.of(), postmortem.timeline());
    } else {
      assertEquals(event, postmortem.timeline().getFirst().event().text());
      assertEquals(
          time,
          String.valueOf(
              Optional.ofNullable(postmortem.timeline().getFirst().time()).orElseThrow().iso()));
    }
  }

  @Test
  void anEntryWhoseDayIsUnknownIsKeptWithoutATime() {
    Postmortem postmortem =
        new PostmortemReader()
            .read(new SourceFile("checkout.md", "## Timeline\n\n- 10:00 UTC Errors begin\n"))
            .postmortem();
    assertEquals("Errors begin", postmortem.timeline().getFirst().event().text());
    assertNull(postmortem.timeline().getFirst().time());
  }

  @Test
  void ofSeveralNamesOfOneFieldTheFirstCountsAndTheOthersAreKept() {
    Postmortem postmortem = read("---\nservices: [a]\ncomponent: b\n---\n").postmortem();
    assertEquals(List.of("a"), postmortem.services());
    assertEquals("[Fact[name=component, value=b]]", postmortem.unknownFields().toString());
  }

  @Test
  void codeAndStandardsAreNoOwnersAndTickets() {
    Postmortem postmortem =
        read("## Action items\n\n- Upgrade `@types/node` and write UTF-8\n").postmortem();
    assertNull(postmortem.actions().getFirst().owner());
    assertNull(postmortem.actions().getFirst().ticket());
  }

  @Test
  void anEntryKeepsItsMarksAndLeavesOutItsStamp() {
    Postmortem postmortem =
        read("## Timeline\n\n- **14:32 UTC** – Alert `CPU` *fired*, see [log](l.md)\n")
            .postmortem();
    assertEquals(
        "Alert <code>CPU</code> <em>fired</em>, see <a href=\"l.md\">log</a>",
        postmortem.timeline().getFirst().event().html());
    assertEquals("14:32 UTC", postmortem.timeline().getFirst().stamp());
  }

  @Test
  void actionsInTheBodyHaveWhatTheirMarksAndColumnsSay() {
    Postmortem postmortem =
        read("""
        ## Action items

        - [x] Raise the limit @ana
        - [ ] Page on wait (owner: payments), due 2026-03-15, P1, PAY-77
        - ~~Rewrite it all~~
        - Monitoring:
          - Add [a graph](https://tracker.example/1)
        - None

        | Action | Owner | Due | Status | Ticket |
        | --- | --- | --- | --- | --- |
        | Stage rollouts | @bo | 2026-04-01 | In progress | #12 |
        | - | | | | |
        """)
            .postmortem();
    assertEquals(
        List.of(
            "done @ana null null",
            "open payments 2026-03-15 PAY-77",
            "done null null null",
            "open null null https://tracker.example/1",
            "in-progress @bo 2026-04-01 #12"),
        postmortem.actions().stream()
            .map(
                action ->
                    action.status().word()
                        + " "
                        + action.owner()
                        + " "
                        + action.due().date()
                        + " "
                        + action.ticket())
            .toList());
  }

  @Test
  void factorsInTheBodyAreItemsSubHeadingsOrParagraphs() {
    Postmortem postmortem =
        read("""
        ## Root causes

        The causes were:

        - The limit was low.
        - Nothing watched it.

        ## Contributing factors

        One more thing.

        ### No canary

        Details.
        """)
            .postmortem();
    assertEquals(
        List.of("The limit was low.", "Nothing watched it.", "One more thing.", "No canary"),
        postmortem.factors().stream().map(factor -> factor.summary().text()).toList());
  }

  @Test
  void everyPrefixIsRead() {
    String whole =
        HEAD + "## Timeline\n\n- 14:32 UTC Alert\n\n| Time | Event |\n|---|---|\n| 1 | 2 |\n";
    for (int end = 0; end <= whole.length(); end++) {
      Reading reading = read(whole.substring(0, end));
      assertTrue(!reading.postmortem().title().isBlank(), whole.substring(0, end));
    }
  }
}
