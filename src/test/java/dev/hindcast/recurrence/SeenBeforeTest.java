package dev.hindcast.recurrence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hindcast.extract.LibraryReader;
import dev.hindcast.postmortem.Library;
import dev.hindcast.postmortem.Postmortem;
import dev.hindcast.recurrence.SeenBefore.Which;
import dev.hindcast.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeenBeforeTest {
  private final List<SourceFile> files = new ArrayList<>();

  @Test
  void aRelationIsSeenFromBothSides() {
    incident("a", "related: [{id: B, relation: recurrence-of, confirmed: true}]");
    incident("b");

    assertEquals(List.of("b: recurrence-of"), neighbours("a"));
    assertEquals(List.of("a: recurrence-of, the other way round"), neighbours("b"));
  }

  @Test
  void whatIsStatedComesBeforeWhatIsAlike() {
    incident("a", "mechanisms: [x]", "related: [{id: c, relation: same-symptom}]");
    incident("b", "mechanisms: [x]");
    incident("c");

    assertEquals(List.of("c: same-symptom", "b: likely"), neighbours("a"));
  }

  @Test
  void whatIsStatedIsSureHoweverUnlike() {
    incident("a", "related: [{id: b, relation: same-symptom}]");
    incident("b");

    assertEquals(1, seenBefore().neighbours(find("a"), 5, Which.ANY).getFirst().score());
  }

  @Test
  void aRejectedPairIsNeverShown() {
    incident("a", "mechanisms: [x]", "related: [{id: b, relation: unrelated}]");
    incident("b", "mechanisms: [x]", "related: [{id: a, relation: same-mechanism}]");

    assertEquals(List.of(), neighbours("a"));
    assertEquals(List.of(), neighbours("b"));
  }

  @Test
  void aDraftOutsideTheLibraryMayRejectToo() {
    incident("a", "mechanisms: [x]");
    Postmortem draft =
        read(
            "drafts/b.md",
            "---\nid: b\nmechanisms: [x]\nrelated: [{id: a, relation: unrelated}]\n---\n");

    assertEquals(List.of(), seenBefore().neighbours(draft, 5, Which.ANY));
  }

  @Test
  void whatTheLibraryDoesNotHoldIsNoNeighbour() {
    incident("a", "related: [{id: nowhere, relation: same-mechanism}, {id: a}]");

    assertEquals(List.of(), neighbours("a"));
    assertEquals("nowhere", seenBefore().elsewhere(find("a")).getFirst().id());
  }

  @Test
  void onlyWhatBeganEarlierIsEarlier() {
    incident("a", "date: 2026-02-03", "mechanisms: [x]");
    incident("b", "date: 2026-02-02", "mechanisms: [x]");
    incident("c", "date: 2026-02-03", "mechanisms: [x]");
    incident("d", "date: 2026-02-04", "mechanisms: [x]");
    incident("e", "mechanisms: [x]");

    assertEquals(List.of("b: likely"), neighbours("a", Which.EARLIER));
    assertEquals(4, neighbours("e", Which.EARLIER).size());
  }

  @Test
  void ofTwoOnOneDayTheClockDecides() {
    incident("a", "started: 2026-02-03T08:00:00Z", "mechanisms: [x]");
    incident("b", "started: 2026-02-03T09:00:00Z", "mechanisms: [x]");

    assertEquals(List.of(), neighbours("a", Which.EARLIER));
    assertEquals(1, neighbours("b", Which.EARLIER).size());
  }

  @Test
  void theLimitCountsAll() {
    incident("a", "mechanisms: [x]", "related: [{id: d, relation: same-symptom}]");
    incident("b", "mechanisms: [x]");
    incident("c", "mechanisms: [x]");
    incident("d", "mechanisms: [x]");

    List<Neighbour> neighbours = seenBefore().neighbours(find("a"), 2, Which.ANY);

    assertEquals(
        List.of("d", "b"),
        neighbours.stream().map(neighbour -> neighbour.postmortem().id()).toList());
  }

  @Test
  void thereAreAsManyAsAskedForHoweverUnlike() {
    incident("a");
    incident("b");
    incident("c");

    List<Neighbour> neighbours = seenBefore().neighbours(find("a"), 2, Which.ANY);

    assertEquals(2, neighbours.size());
    assertTrue(neighbours.stream().noneMatch(Neighbour::isShown));
  }

  private void incident(String id, String... fields) {
    files.add(
        new SourceFile(
            id + ".md", "---\nid: " + id + "\n" + String.join("\n", fields) + "\n---\n"));
  }

  private Library library() {
    return new LibraryReader().read(files, _ -> {}).library();
  }

  private SeenBefore seenBefore() {
    return Neighbourhood.of(library());
  }

  private Postmortem find(String id) {
    return library().find(id).orElseThrow();
  }

  private static Postmortem read(String path, String text) {
    return new LibraryReader()
        .read(List.of(new SourceFile(path, text)), _ -> {})
        .library()
        .postmortems()
        .getFirst();
  }

  private List<String> neighbours(String id) {
    return neighbours(id, Which.ANY);
  }

  /// Those that a reader sees, in a word.
  private List<String> neighbours(String id, Which which) {
    return seenBefore().neighbours(find(id), 10, which).stream()
        .filter(Neighbour::isShown)
        .map(SeenBeforeTest::words)
        .toList();
  }

  private static String words(Neighbour neighbour) {
    Neighbour.Stated stated = neighbour.stated();
    String why =
        stated == null
            ? neighbour.band()
            : stated.relation().relation() + (stated.byNeighbour() ? ", the other way round" : "");
    return neighbour.postmortem().id() + ": " + why;
  }
}
