package dev.hindcast.lint.rules.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hindcast.extract.HouseWords;
import dev.hindcast.extract.PostmortemReader;
import dev.hindcast.extract.Reading;
import dev.hindcast.lint.Context;
import dev.hindcast.lint.Example;
import dev.hindcast.lint.Finding;
import dev.hindcast.lint.FirstPublished;
import dev.hindcast.lint.Rule;
import dev.hindcast.lint.Subject;
import dev.hindcast.lint.Subjects;
import dev.hindcast.lint.language.Terms;
import dev.hindcast.postmortem.Library;
import dev.hindcast.source.Edit;
import dev.hindcast.source.SourceFile;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimelineEditsTest {
  private static final String HEAD =
      """
      ---
      title: Checkout answered 504
      date: 2026-02-03
      ---
      """;

  @Test
  void itemsMoveWholeIntoTheOrderOfTheirTimes() {
    assertMended(
        new TimelineOutOfOrder(),
        null,
        HEAD
            + """
            ## Timeline (UTC)

            - 08:12 Errors begin.
            - 08:51 The old pool size is back.

              ```sh
              pool resize 50
              ```
            - 08:40 The pool is found *exhausted*.
              - by the on-call
            - 09:10 All orders are through.
            """,
        HEAD
            + """
            ## Timeline (UTC)

            - 08:12 Errors begin.
            - 08:40 The pool is found *exhausted*.
              - by the on-call
            - 08:51 The old pool size is back.

              ```sh
              pool resize 50
              ```
            - 09:10 All orders are through.
            """);
  }

  @Test
  void rowsMoveWholeIntoTheOrderOfTheirTimes() {
    assertMended(
        new TimelineOutOfOrder(),
        null,
        """
        ## Timeline

        | Time | Event |
        | --- | --- |
        | 2026-02-03 08:12 UTC | Errors begin |
        | 2026-02-03 08:51 UTC | The old size is back |
        | 2026-02-03 08:40 UTC | The pool is found exhausted |
        | 2026-02-03 09:10 UTC | All orders are through |
        """,
        """
        ## Timeline

        | Time | Event |
        | --- | --- |
        | 2026-02-03 08:12 UTC | Errors begin |
        | 2026-02-03 08:40 UTC | The pool is found exhausted |
        | 2026-02-03 08:51 UTC | The old size is back |
        | 2026-02-03 09:10 UTC | All orders are through |
        """);
  }

  /// Each has something by which moving an entry would change a time, lose text, or hide a slip.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "- 2026-02-03 08:12 A\n- 08:51 B\n- 08:40 C\n- 09:10 D\n",
        "- 08:12 UTC A\n- 08:51 B\n- 08:40 C\n- 09:10 D\n",
        "- 08:12 A\n- 08:51 B\n- and then\n- 08:40 C\n- 09:10 D\n",
        "1. 08:12 A\n2. 08:51 B\n3. 08:40 C\n4. 09:10 D\n",
        "- 08:12 A\n- 08:51 B\n- 06:40 C\n- 09:10 D\n",
        "08:12 A\n\n08:51 B\n\n08:40 C\n\n09:10 D\n",
      })
  void nothingIsMovedWhereThatMayChangeIt(String entries) {
    Subject subject = Subjects.of(HEAD + "## Timeline\n\n" + entries);
    List<Finding> findings = new TimelineOutOfOrder().check(subject).toList();
    assertEquals(1, findings.size());
    assertEquals(List.of(), findings.getFirst().edits());
  }

  @Test
  void theZoneOfTheConfigurationIsWrittenOnce() {
    assertMended(
        new TimelineWithoutZone(),
        "Europe/Berlin",
        HEAD + "## Timeline\n- 08:12 Errors begin.\n- 08:51 They end.\n",
        HEAD
            + "## Timeline\n"
            + "All times are UTC+01:00.\n\n"
            + "- 08:12 Errors begin.\n"
            + "- 08:51 They end.\n");
  }

  @Test
  void theZoneOfTheHeadIsWrittenWhereItsClocksStandInTheTimeline() {
    String head =
        """
        ---
        title: Checkout answered 504
        timestamps:
          started: 2026-02-03T08:12:00Z
          resolved: 2026-02-03T08:51:00Z
        ---
        """;
    assertMended(
        new TimelineWithoutZone(),
        null,
        head + "## Timeline\n\n| Time | Event |\n| --- | --- |\n| 08:12 | A |\n| 08:51 | B |\n",
        head
            + "## Timeline\n\nAll times are UTC.\n\n"
            + "| Time | Event |\n| --- | --- |\n| 08:12 | A |\n| 08:51 | B |\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "## Timeline\n\n- 09:12 Errors begin.\n- 09:51 They end.\n",
        "## Timeline\n\n- 08:12 Errors begin.\n- 09:51 They end.\n",
        "## Timeline\n\n### 08:12\n\nErrors begin.\n\n### 08:51\n\nThey end.\n",
      })
  void noZoneIsGuessed(String timeline) {
    String head =
        """
        ---
        title: Checkout answered 504
        timestamps:
          started: 2026-02-03T08:12:00Z
          resolved: 2026-02-03T08:51:00Z
        ---
        """;
    List<Finding> findings = new TimelineWithoutZone().check(Subjects.of(head + timeline)).toList();
    assertEquals(1, findings.size());
    assertEquals(List.of(), findings.getFirst().edits());
  }

  @Test
  void offsetsThatChangeInBetweenHaveNoSentence() {
    String text =
        HEAD
            + """
            ## Timeline

            - 2026-03-29 01:12 Errors begin.
            - 2026-03-29 05:51 They end.
            """;
    List<Finding> findings =
        new TimelineWithoutZone().check(subject(text, "Europe/Berlin")).toList();
    assertEquals(1, findings.size());
    assertEquals(List.of(), findings.getFirst().edits());
  }

  private static void assertMended(
      Rule rule, @Nullable String zone, String written, String mended) {
    List<Edit> edits =
        rule.check(subject(written, zone)).flatMap(finding -> finding.edits().stream()).toList();
    assertEquals(mended, Edit.apply(written, edits));
    assertEquals(0, rule.check(subject(mended, zone)).count(), "mended once for all");
  }

  private static Subject subject(String text, @Nullable String zone) {
    Reading reading =
        new PostmortemReader(HouseWords.builtIn(), zone).read(new SourceFile(Example.PATH, text));
    Library library = new Library(List.of(reading.postmortem()));
    Context context =
        new Context(library, _ -> false, FirstPublished.UNKNOWN, Subjects.TODAY, Terms.NONE);
    return new Subject(reading.document(), reading.postmortem(), context);
  }
}
