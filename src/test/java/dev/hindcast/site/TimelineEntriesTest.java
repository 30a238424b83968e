package dev.hindcast.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The author's own table or list gives way only to entries that say all of it.
class TimelineEntriesTest {

  @ParameterizedTest(name = "{0}")
  @DisplayName("shown as entries:")
  @CsvSource(
      delimiter = ';',
      value = {
        "a table of two columns; true; | Time | Event |%n|---|---|%n| 10:00 | It broke |",
        "a third column; false; | Time | Event | Who |%n|---|---|---|%n| 10:00 | It broke | Bo |",
        "a zone in the head; false; | Time (PDT) | Event |%n|---|---|%n| 10:00 | It broke |",
        "a picture; false; | Time | Event |%n|---|---|%n| 10:00 | ![load](g.png) It broke |",
        "a list; true; - 10:00 UTC – It broke%n- **10:30** It `works`",
        "an item without a time; false; - 10:00 It broke%n- And nobody knew",
        "links, code and signs; true; | Time | Event |%n|---|---|%n| ~10:00 | `a.b`"
            + " [fails](https://x.y) & <b>not</b> ok |",
        "an item of two paragraphs; false; - 10:00 It broke%n%n  Badly.%n- 10:30 It works",
        "text after the list; true; - 10:00 It broke%n%nMore to come.",
      })
  void entriesOrTheAuthorsOwn(String name, boolean expected, String markdown) throws IOException {
    String text = "---\ndate: 2026-01-01\n---\n\n## Timeline\n\nIntro.\n\n" + markdown;
    String page =
        new SampleSite().with("postmortems/a.md", text.replace("%n", "\n") + "\n").incident("a");

    assertEquals(expected, page.contains("<ol class=\"timeline\">"), name);
  }

  @Test
  void theDayOfAnApproximateTimeIsSaidOnceToo() throws IOException {
    String text =
        """
        ## Timeline

        | Time | Event |
        |---|---|
        | 2012-02-28 21:00 | It breaks |
        | ~2012-02-28 22:00 | It is seen |
        """;
    String page = new SampleSite().with("postmortems/a.md", text).incident("a");

    assertEquals(2, page.split("2012-02-28</span>", -1).length, page);
    assertTrue(page.contains(">~22:00</time>"), page);
  }
}
