package dev.hindcast.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import org.junit.jupiter.api.DisplayName;
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
        "a list; true; - 10:00 UTC – It broke%n- **10:30** It `works`",
        "an item without a time; false; - 10:00 It broke%n- And nobody knew",
        "an item of two paragraphs; false; - 10:00 It broke%n%n  Badly.%n- 10:30 It works",
        "text after the list; false; - 10:00 It broke%n%nMore to come.",
      })
  void entriesOrTheAuthorsOwn(String name, boolean expected, String markdown) throws IOException {
    String text = "---\ndate: 2026-01-01\n---\n\n## Timeline\n\nIntro.\n\n" + markdown;
    String page =
        new SampleSite().with("postmortems/a.md", text.replace("%n", "\n") + "\n").incident("a");

    assertEquals(expected, page.contains("<ol class=\"timeline\">"), name);
  }
}
