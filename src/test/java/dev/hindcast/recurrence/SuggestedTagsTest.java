package dev.hindcast.recurrence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hindcast.postmortem.Library;
import dev.hindcast.postmortem.Postmortem;
import java.util.List;
import org.junit.jupiter.api.Test;

class SuggestedTagsTest {
  private final Records records =
      new Records()
          .incident("new", "2024-06-01")
          .incident("tagged", "2024-05-01", "mechanisms: [y]")
          .incident("near-miss", "2024-05-02", "kind: near-miss")
          .incident("x1", "2024-01-01", "mechanisms: [x]")
          .incident("x2", "2024-02-01", "mechanisms: [X, y]")
          .incident("z", "2024-03-01", "mechanisms: [z]")
          .incident("none", "2024-04-01");

  @Test
  void twoOfTheLikestThatHaveATagSuggestIt() {
    assertEquals(
        List.of("new: X alike [x2, x1]"), suggested(List.of("none", "x2", "z", "x1"), List.of()));
  }

  @Test
  void aMentionSuggestsAndComesFirstWhereANeighbourAgrees() {
    assertEquals(
        List.of("new: z alike [z] line 3", "new: w alike [] line 3"),
        suggested(List.of("z", "x1"), List.of("w", "z")));
  }

  @Test
  void whereNothingSpeaksForAnyNothingIsSuggested() {
    assertEquals(List.of(), suggested(List.of("x1", "z"), List.of()));
    assertEquals(List.of(), records.findings().suggestedTags());
  }

  @Test
  void anIncidentHasThreeSuggestionsAtMost() {
    assertEquals(3, suggested(List.of(), List.of("a", "b", "c", "d")).size());
  }

  /// What is suggested when incident `new` has such neighbours and mentions.
  private List<String> suggested(List<String> alike, List<String> mentions) {
    Library library = records.library();
    TagEvidence evidence =
        new TagEvidence() {
          @Override
          public List<Mentioned> mentions(Postmortem incident) {
            return incident.id().equals("new")
                ? mentions.stream()
                    .map(name -> new Mentioned(name, List.of(new Quoted(3, "so it says"))))
                    .toList()
                : List.of();
          }

          @Override
          public List<Postmortem> alike(Postmortem incident) {
            return incident.id().equals("new")
                ? alike.stream().map(id -> library.find(id).orElseThrow()).toList()
                : List.of();
          }
        };
    return SuggestedTags.of(RecordedIncidents.of(library, records.observation()), evidence).stream()
        .map(SuggestedTagsTest::words)
        .toList();
  }

  private static String words(SuggestedTag tag) {
    String lines = tag.quotes().isEmpty() ? "" : " line " + tag.quotes().getFirst().line();
    return tag.incident().id()
        + ": "
        + tag.mechanism()
        + " alike "
        + Records.ids(tag.alike())
        + lines;
  }
}
