package dev.hindcast.lint.rules.actions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hindcast.lint.Finding;
import dev.hindcast.lint.Rule;
import dev.hindcast.lint.Subjects;
import dev.hindcast.lint.language.WordList;
import dev.hindcast.postmortem.DataFile;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ActionWordListsTest {

  @ParameterizedTest
  @MethodSource("softVerbs")
  void eachSoftVerbNeverEnds(String verb) {
    assertEquals(1, reported(new UnverifiableAction(), verb + " the peers in good order"));
  }

  @ParameterizedTest
  @MethodSource("deliverables")
  void eachDeliverableCanBeSeen(String thing) {
    assertEquals(0, reported(new UnverifiableAction(), "Ensure there is one more " + thing));
  }

  @ParameterizedTest
  @MethodSource("things")
  void eachThingAloneIsNoAction(String thing) {
    assertEquals(1, reported(new ActionWithoutVerb(), thing + " pgbouncer"));
  }

  @ParameterizedTest
  @MethodSource("departments")
  void eachDepartmentIsNobodyToAsk(String department) {
    assertEquals(
        1,
        reported(new UnownedAction(), "Derive it from peak use (owner: the " + department + ")"));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void eachWordForAKindIsKnown(String kind, String word) {
    assertEquals(kind, ActionKind.of(word).orElseThrow().word());
  }

  @ParameterizedTest
  @MethodSource("topics")
  void eachTopicHasARewrite(String topic, String rewrite) {
    ActionText text = new ActionText("Improve the " + topic);
    String advice = ActionRewrite.of(text, Vagueness.of(text).orElseThrow());
    assertTrue(advice.endsWith("'" + rewrite + "'"), advice);
  }

  @Test
  void aVerbEndsInOneWayOnly() {
    for (Set<String> vague : List.of(ActionVerbs.IMPROVING, ActionVerbs.INQUIRING)) {
      assertEquals(List.of(), vague.stream().filter(ActionVerbs.PLAIN::contains).sorted().toList());
    }
  }

  static Set<String> softVerbs() {
    return ActionVerbs.SOFT;
  }

  static Set<String> deliverables() {
    return WordList.words("deliverables");
  }

  static Set<String> things() {
    return WordList.words("things-without-verb");
  }

  static Set<String> departments() {
    return WordList.words("whole-departments");
  }

  static Stream<Arguments> kinds() {
    return DataFile.rows(Rule.class, "action-kinds.tsv").stream()
        .flatMap(
            row ->
                Arrays.stream(row.getLast().split("\\|", -1))
                    .map(word -> Arguments.of(row.getFirst(), word.strip())));
  }

  static Stream<Arguments> topics() {
    return DataFile.rows(Rule.class, "action-rewrites.tsv").stream()
        .flatMap(
            row ->
                Arrays.stream(row.getFirst().split(" ", -1))
                    .map(topic -> Arguments.of(topic, row.getLast())));
  }

  private static int reported(Rule rule, String action) {
    List<Finding> findings =
        rule.check(Subjects.of("## Action items\n\n- [ ] " + action + "\n")).toList();
    return findings.size();
  }
}
