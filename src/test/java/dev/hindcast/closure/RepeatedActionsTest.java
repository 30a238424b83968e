package dev.hindcast.closure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hindcast.extract.LibraryReader;
import dev.hindcast.postmortem.Action;
import dev.hindcast.postmortem.Library;
import dev.hindcast.postmortem.Postmortem;
import dev.hindcast.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepeatedActionsTest {
  private final List<SourceFile> files = new ArrayList<>();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Page if waiting for connections exceeds 500 ms",
        "Paged whenever waiting for a connection exceeds a limit of 5 s (owner: @bo)",
        "We should page when a connection is waited for and exceeds 1 s, PAY-7",
      })
  void anActionInOtherFormsOfTheSameWordsIsARepetition(String second) {
    incident("a", "2025-01-01", "Page when waiting for a connection exceeds 200 ms");
    incident("b", "2026-01-01", second);
    assertEquals(List.of("b repeats a"), repetitions());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Page when the queue of payments exceeds 200 items",
        "Page when waiting",
        "Write the runbook of the pool",
      })
  void aFewWordsInCommonAreNone(String second) {
    incident("a", "2025-01-01", "Page when waiting for a connection exceeds 200 ms");
    incident("b", "2026-01-01", second);
    assertEquals(List.of(), repetitions());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Derive pool sizes from peak use: nobody had known that it doubles on Mondays",
        "Derive pool sizes from peak use",
      })
  void whatIsExplainedAfterAColonIsTheSameHoweverItIsExplained(String second) {
    incident("a", "2025-01-01", "'Derive pool sizes from peak use: planned by the platform group'");
    incident("b", "2026-01-01", "'" + second + "'");
    assertEquals(List.of("b repeats a"), repetitions());
  }

  @Test
  void aWordOrTwoBeforeAColonSayTooLittle() {
    incident("a", "2025-01-01", "'Alert: volumes that fill up within a day'");
    incident("b", "2026-01-01", "'Alert: certificates that expire soon'");
    assertEquals(List.of(), repetitions());
  }

  @Test
  void theLaterIncidentRepeatsTheEarlierWhateverTheOrderOfPaths() {
    incident("z", "2025-01-01", "Load test the checkout with all tenants");
    incident("a", "2026-01-01", "Load test the checkout with all tenants");
    assertEquals(List.of("a repeats z"), repetitions());
  }

  @Test
  void whatIsDoneOrInTheSameTicketOrTheSameFileIsNoRepetition() {
    incident("a", "2025-01-01", "Load test the checkout with all tenants, status: done");
    incident("b", "2025-02-01", "Derive pool sizes from peak use, ticket: PAY-1");
    incident("c", "2026-01-01", "Load test the checkout with all tenants");
    incident("d", "2026-02-01", "Derive pool sizes from peak use, ticket: PAY-1");
    incident("e", "2026-03-01", "Retire the old importer", "Retire the old importer");
    assertEquals(List.of(), repetitions());
  }

  @Test
  @Timeout(value = 20, unit = TimeUnit.SECONDS)
  void aLargeLibraryOfEqualActionsTakesNotLong() {
    for (int index = 0; index < 1_000; index++) {
      incident(
          "i" + index,
          "2025-01-01",
          "Load test the checkout with all tenants of group " + index % 7);
    }
    assertEquals(999, repetitions().size());
  }

  private void incident(String id, String date, String... actions) {
    StringBuilder text = new StringBuilder("---\nid: " + id + "\ndate: " + date + "\nactions:\n");
    for (String action : actions) {
      text.append("  - {summary: ").append(action.replace("ms, ", "ms - ")).append("}\n");
    }
    files.add(new SourceFile(id + ".md", text.append("---\n").toString()));
  }

  private List<String> repetitions() {
    Library library = new LibraryReader().read(files, _ -> {}).library();
    RepeatedActions repeated = RepeatedActions.open(library);
    List<String> found = new ArrayList<>();
    for (Postmortem postmortem : library.postmortems()) {
      for (Action action : postmortem.actions()) {
        repeated
            .earlier(action)
            .ifPresent(
                promise -> found.add(postmortem.id() + " repeats " + promise.postmortem().id()));
      }
    }
    return found;
  }
}
