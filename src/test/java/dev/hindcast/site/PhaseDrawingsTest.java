package dev.hindcast.site;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The drawing says how much of the timeline it holds.
class PhaseDrawingsTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "10:00, 10:30 | Each dot is an entry of the timeline.",
        "10:00, 12:00 | Each dot is an entry of the timeline.",
        "10:00, 12:01 | 1 of 2 entries of the timeline is drawn; 1 lies too far off.",
        "10:00, later | 1 of 2 entries of the timeline is drawn; 1 has no exact time.",
        "10:00, 10:10, 08:59, later, some day | 2 of 5 entries of the timeline are drawn; 2"
            + " have no exact time; 1 lies too far off.",
      })
  void allEntriesAreCounted(String times, String said) throws IOException {
    StringBuilder text =
        new StringBuilder(
            """
            ---
            timestamps: {started: 2026-01-01T10:00Z, mitigated: 2026-01-01T10:40Z}
            ---

            ## Timeline (UTC)

            | Time | Event |
            |---|---|
            """);
    for (String time : times.split(", ", -1)) {
      String day = time.contains(":") ? "2026-01-01 " : "";
      text.append("| ").append(day).append(time).append(" | Something |\n");
    }
    String page = new SampleSite().with("postmortems/a.md", text.toString()).incident("a");

    assertTrue(page.contains("<figcaption>To scale, UTC. " + said + "</figcaption>"), page);
  }
}
