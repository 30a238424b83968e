package dev.hindcast.recurrence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hindcast.extract.LibraryReader;
import dev.hindcast.postmortem.Library;
import dev.hindcast.recurrence.Neighbour.Reason;
import dev.hindcast.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecurrencesTest {
  private final List<SourceFile> files = new ArrayList<>();

  @Test
  void aTermCountsWhenTwoIncidentsNameIt() {
    incident("a", "date: 2024-01-01", "mechanisms: [retry-storm, split-brain]");
    incident("b", "date: 2025-01-01", "mechanisms: [Retry-Storm]");

    List<Group> groups = recurrences().mechanisms();

    assertEquals(1, groups.size());
    assertEquals(List.of("b", "a"), ids(groups.getFirst()));
  }

  @Test
  void aTermNamedTwiceInOneFileIsNamedOnce() {
    incident("a", "services: [checkout, checkout]");

    assertEquals(List.of(), recurrences().services());
  }

  @Test
  void theMostFrequentComesFirst() {
    incident("a", "services: [api, checkout]");
    incident("b", "services: [api, checkout]");
    incident("c", "services: [checkout]");

    assertEquals(
        List.of("checkout", "api"), recurrences().services().stream().map(Group::term).toList());
  }

  @Test
  void aRelationIsSeenFromBothSides() {
    incident("a", "related: [{id: B, relation: recurrence-of, confirmed: true}]");
    incident("b");

    assertEquals(List.of("b: recurrence-of"), neighbours("a"));
    assertEquals(List.of("a: recurrence-of, the other way round"), neighbours("b"));
  }

  @Test
  void whatIsStatedWinsOverWhatIsShared() {
    incident("a", "mechanisms: [x]", "related: [{id: b, relation: same-symptom}]");
    incident("b", "mechanisms: [x]");
    incident("c", "mechanisms: [x]");

    assertEquals(List.of("b: same-symptom", "c: shares [x]"), neighbours("a"));
  }

  @Test
  void aRejectedPairIsNeverShown() {
    incident("a", "mechanisms: [x]", "related: [{id: b, relation: unrelated}]");
    incident("b", "mechanisms: [x]", "related: [{id: a, relation: same-mechanism}]");

    assertEquals(List.of(), neighbours("a"));
    assertEquals(List.of(), neighbours("b"));
  }

  @Test
  void whatTheLibraryDoesNotHoldIsNoNeighbour() {
    incident("a", "related: [{id: nowhere, relation: same-mechanism}, {id: a}]");

    assertEquals(List.of(), neighbours("a"));
  }

  private void incident(String id, String... fields) {
    String head = "---\nid: " + id + "\n" + String.join("\n", fields) + "\n---\n";
    files.add(new SourceFile(id + ".md", head));
  }

  private Library library() {
    return new LibraryReader().read(files, _ -> {}).library();
  }

  private Recurrences recurrences() {
    return new Recurrences(library());
  }

  private List<String> neighbours(String id) {
    Library library = library();
    return new Recurrences(library)
        .neighbours(library.find(id).orElseThrow()).stream().map(RecurrencesTest::words).toList();
  }

  private static String words(Neighbour neighbour) {
    String reason =
        switch (neighbour.reason()) {
          case Reason.Stated(var stated, boolean byNeighbour) ->
              stated.relation() + (byNeighbour ? ", the other way round" : "");
          case Reason.SharedMechanisms(var mechanisms) -> "shares " + mechanisms;
        };
    return neighbour.postmortem().id() + ": " + reason;
  }

  private static List<String> ids(Group group) {
    return group.members().stream().map(member -> member.id()).toList();
  }
}
