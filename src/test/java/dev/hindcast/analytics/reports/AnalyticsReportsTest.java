package dev.hindcast.analytics.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.hindcast.analytics.Cell;
import dev.hindcast.analytics.Column;
import dev.hindcast.analytics.Column.Role;
import dev.hindcast.analytics.Column.Unit;
import dev.hindcast.analytics.Figure;
import dev.hindcast.analytics.Report;
import dev.hindcast.analytics.Written;
import dev.hindcast.extract.LibraryReader;
import dev.hindcast.postmortem.Library;
import dev.hindcast.postmortem.Postmortem;
import dev.hindcast.postmortem.Vocabulary;
import dev.hindcast.recurrence.Observation;
import dev.hindcast.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What holds for every report, shown on the demo library and on one in which every field is used.
class AnalyticsReportsTest {
  private static final Path DEMO = Path.of("postmortems");

  @Test
  void reportsAreThereAlsoOfNothing() throws IOException {
    List<String> names =
        List.of(
            "analytics",
            "analytics/time",
            "analytics/detection",
            "runbooks",
            "drills",
            "analytics/actions");

    for (Library library : List.of(demo(), full(), new Library(List.of()))) {
      assertEquals(names, reports(library).stream().map(Report::name).toList());
    }
  }

  @Test
  void theOrderOfFilesMakesNoDifference() {
    List<Postmortem> postmortems = new ArrayList<>(full().postmortems());
    List<Report> expected = reports(new Library(postmortems));
    for (int seed = 0; seed < 5; seed++) {
      Collections.shuffle(postmortems, new Random(seed));
      assertEquals(expected, reports(new Library(postmortems)));
    }
  }

  @Test
  void everyCountNamesWhatItCounts() throws IOException {
    for (Library library : List.of(demo(), full())) {
      for (Figure figure : reports(library).stream().flatMap(Written::figures).toList()) {
        figure.rows().forEach(row -> checkCounts(figure, row));
      }
    }
  }

  /// Limits and expected counts count nothing, nor do the ends of an interval; how many are still
  /// observed is the sum of what later rows count.
  private static void checkCounts(Figure figure, List<Cell> row) {
    for (int index = 0; index < row.size(); index++) {
      Column column = figure.columns().get(index);
      Cell cell = row.get(index);
      boolean counts =
          column.unit() == Unit.COUNT
              && (column.role() == Role.VALUE || column.role() == Role.NOTE)
              && !List.of("From", "To").contains(column.name());
      if (counts && cell.number() != null && cell.number() > 0) {
        assertFalse(
            cell.incidents().isEmpty(), figure.id() + ", " + column.name() + ": " + cell.text());
      }
    }
  }

  @Test
  void figuresHaveRowsAndNamesOfTheirOwn() throws IOException {
    for (Library library : List.of(demo(), full(), new Library(List.of()))) {
      for (Report report : reports(library)) {
        Set<String> ids = new HashSet<>();
        report.chapters().forEach(chapter -> check(ids.add(chapter.id()), chapter.id()));
        Written.figures(report)
            .forEach(
                figure -> {
                  check(ids.add(figure.id()), figure.id());
                  check(!figure.rows().isEmpty(), figure.id() + " is empty");
                });
      }
    }
  }

  @Test
  void sentencesAreSentences() throws IOException {
    for (Library library : List.of(demo(), full(), new Library(List.of()))) {
      for (Report report : reports(library)) {
        Written.says(report)
            .forEach(
                sentence ->
                    check(
                        sentence.matches("(?s)[A-Z0-9'].*\\.")
                            && !sentence.matches(".*\\b1 [a-z]+s (are|do|give|have)\\b.*")
                            && !sentence.matches(".*(NaN|null|Infinity|∞|\\bno [a-z]+ give).*"),
                        report.name() + ": " + sentence));
      }
    }
  }

  private static void check(boolean holds, String what) {
    assertEquals("", holds ? "" : what);
  }

  private static List<Report> reports(Library library) {
    return AnalyticsReports.of(
        library, Vocabulary.builtIn(), Observation.of(library, null, Map.of(), Written.TODAY));
  }

  private static Library demo() throws IOException {
    List<SourceFile> files = new ArrayList<>();
    try (Stream<Path> paths = Files.list(DEMO)) {
      for (Path path : paths.filter(path -> path.toString().endsWith(".md")).toList()) {
        files.add(new SourceFile(path.toString(), Files.readString(path)));
      }
    }
    return new LibraryReader().read(files, _ -> {}).library();
  }

  /// Forty records of all kinds that state all that is counted.
  private static Library full() {
    List<String> heads = new ArrayList<>();
    List<String> kinds = List.of("incident", "incident", "near-miss", "drill", "security");
    for (int number = 0; number < 40; number++) {
      String day = "2025-" + (10 + number % 3) + "-" + (10 + number % 15);
      heads.add(
          """
          kind: %s
          severity: SEV%s
          services: [mail, service-%s]
          timestamps:
            introduced: 2025-01-01
            started: %sT08:12:00+02:00
            detected: %sT08:%s:00+02:00
            acknowledged: %sT09:00:00+02:00
            mitigated: %sT10:%s:00+02:00
            resolved: %sT20:00:00+02:00
          detection: {source: customer-report, alerts: [ErrorRate], missed_by: [Latency]}
          response:
            paged: 3
            paged_after_hours: 1
            escalations: [database]
            communications: [{at: %sT08:30:00+02:00, channel: status-page, summary: First}]
            automation: {diagnosis: partial, remediation: none}
            runbooks: [{ref: pool.md, outcome: outdated}]
            drills: [GAME-DAY]
          trigger: {type: config-push}
          mechanisms: [retry-storm, db-overload]
          factors:
            - {id: F1, category: capacity, summary: The pool was small, introduced: 2025-01-15}
            - {id: F2, summary: Nobody looked}
          actions:
            - {summary: Look, type: detect, strength: detect, addresses: [F2], status: open, due: 2026-01-01}
            - {summary: Widen, status: done, completed: 2026-02-%s}\
          """
              .formatted(
                  kinds.get(number % 5),
                  String.valueOf(1 + number % 3),
                  String.valueOf(number % 4),
                  day,
                  day,
                  String.valueOf(12 + number % 30),
                  day,
                  day,
                  String.valueOf(10 + number % 45),
                  day,
                  day,
                  String.valueOf(10 + number % 15)));
    }
    return Written.library(heads);
  }
}
