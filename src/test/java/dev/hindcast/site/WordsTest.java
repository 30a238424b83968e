package dev.hindcast.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hindcast.postmortem.Durations;
import dev.hindcast.postmortem.Excerpt;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Durations, severities, excerpts and clock marks as readers see them.
class WordsTest {

  @ParameterizedTest
  @CsvSource({
    "PT0S, less than a minute",
    "PT12S, 12 seconds",
    "PT3M20S, 3 minutes 20 seconds",
    "PT27M, 27 minutes",
    "PT1H, 1 hour",
    "PT2H50M10S, 2 hours 50 minutes",
    "PT83H59M, 3 days 11 hours",
    "PT24H, 1 day",
  })
  void aDurationNamesItsTwoLargestUnits(Duration duration, String words) {
    assertEquals(words, Durations.words(duration).orElseThrow());
  }

  @Test
  void aDurationThatRunsBackwardsIsNotSaid() {
    assertTrue(Durations.words(Duration.ofMinutes(-1)).isEmpty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "mitigated: 2026-01-01T10:49Z; mitigated after 49 minutes",
        "resolved: 2026-01-01T11:00Z; resolved after 1 hour",
        "mitigated: 2026-01-01T10:49Z, resolved: 2026-01-01T12:48Z; mitigated after 49 minutes,"
            + " resolved after 2 hours 48 minutes",
        "mitigated: 2026-01-01T11:00Z, resolved: 2026-01-01T11:00Z; mitigated after 1 hour",
        "resolved: 2026-01-01T11:00Z, precision: {started: estimated}; resolved after about 1 hour",
        "mitigated: 2026-01-01T10:00Z, precision: {started: estimated}; mitigated after less than a"
            + " minute",
      })
  void aCardSaysWhatADurationCounts(String timestamps, String words) throws IOException {
    String text = "---\ntimestamps: {started: 2026-01-01T10:00Z, %s}\n---\n".formatted(timestamps);
    String list = new SampleSite().with("postmortems/a.md", text).page("incidents/index.html");
    assertTrue(list.contains("<span class=\"quiet\">" + words + "</span>"), list);
  }

  @ParameterizedTest
  @CsvSource({
    "resolution: fixed, made",
    "resolution: pending, planned",
    "'resolution: pending\norigin: public-sources', planned when published",
    "resolution: in-part, in part",
  })
  void aResolutionSaysWhetherTheCauseIsGone(String head, String words) throws IOException {
    String text = "---\n" + head.replace("\\n", "\n") + "\n---\n";
    String page = new SampleSite().with("postmortems/a.md", text).incident("a");
    assertTrue(page.contains("<dt>Permanent fix</dt>\n<dd>" + words + "</dd>"), page);
  }

  @Test
  void theTabOfATermSaysWhatItIs() throws IOException {
    String text = "---\ntags: [maintenance]\n---\n";
    SampleSite site = new SampleSite().with("postmortems/a.md", text);
    String page = site.page("tags/maintenance/index.html");
    assertTrue(page.contains("<title>maintenance (tag) · Sample</title>"), page);
    assertTrue(page.contains("<h1>maintenance</h1>"), page);
  }

  @ParameterizedTest
  @CsvSource({"SEV1, 1", "sev-2, 2", "P0, 1", "S4, 4", "3, 3", "SEV9, 5", "Critical, 1", "odd, 0"})
  void aSeveritysRankIsReadFromItsWord(String word, int rank) {
    SeverityBadge badge = SeverityBadge.of(word);
    assertEquals(new SeverityBadge(word, rank), badge);
  }

  @Test
  void anExcerptEndsBetweenWordsWhereThereAreAny() {
    String excerpt = Excerpt.of("word ".repeat(100));
    assertTrue(excerpt.endsWith("word…"), excerpt);
    assertTrue(excerpt.length() <= 241, excerpt);
    assertEquals("😀".repeat(120) + "…", Excerpt.of("😀".repeat(200)));
    assertEquals("a b", Excerpt.of(" a\n\nb "));
  }

  @ParameterizedTest
  @CsvSource({
    "PT27M, 13:45 13:50 13:55 14:00 14:05",
    "PT3H, 14:00 15:00 16:00",
    "PT30H, 18:00 3 Jul 06:00 12:00 18:00",
    "P10D, 4 Jul 6 Jul 8 Jul 10 Jul 12 Jul",
  })
  void marksStandAtRoundTimesOfTheLocalClock(Duration length, String marks) {
    Instant from = Instant.parse("2019-07-02T11:42:00Z");
    TimeAxis axis = new TimeAxis(from, from.plus(length), ZoneOffset.ofHours(2));
    List<String> labels = axis.ticks().stream().map(tick -> tick.label()).toList();
    assertEquals(marks, String.join(" ", labels));
  }

  @ParameterizedTest
  @CsvSource({"0, 0.00%", "0.5, 50.00%", "0.12345, 12.35%", "1, 100.00%"})
  void aShareIsWrittenAsSvgReadsIt(double share, String percent) {
    assertEquals(percent, TimeAxis.percent(share));
  }
}
