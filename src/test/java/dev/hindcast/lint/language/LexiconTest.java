package dev.hindcast.lint.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.hindcast.lint.language.Counterfactual.Form;
import dev.hindcast.source.Span;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/// What each word of each list does.
class LexiconTest {

  @TestFactory
  Stream<DynamicNode> eachWordMakesSomebodyOrSomething() {
    return Stream.of(
        each("departments", Agent.UNCERTAIN, word -> "The " + word),
        each("doubtful-roles", Agent.UNCERTAIN, word -> "The " + word),
        each("doubtful-roles", Agent.PERSON, word -> "The team " + word),
        each("program-agentives", Agent.OTHER, word -> "The new " + word.replace("-", "")),
        each("capitalised-things", Agent.OTHER, LexiconTest::capitalised),
        each("teams", Agent.WE, word -> "Our " + word),
        each("customers", Agent.CUSTOMER, word -> "The " + word),
        each("program-roles", Agent.UNCERTAIN, word -> "The kubernetes " + word));
  }

  @TestFactory
  Stream<DynamicNode> eachActTellsWhatWasLeftUndone() {
    return Stream.of(
        acts("care", 2, Form.NEGATION, act -> "The engineer restarted it without " + act + " it."),
        acts("care", 1, Form.MODAL, act -> "The engineer should have " + act + " it."),
        acts("conduct", 0, Form.NEGATION, act -> "The engineer did not " + act + " it."),
        acts("undone-acts", 0, Form.MODAL, act -> "It should have been " + act + "."));
  }

  @TestFactory
  Stream<DynamicNode> eachStateIsNothingLeftUndone() {
    return WordList.words("states").stream()
        .sorted()
        .map(
            state ->
                dynamicTest(
                    state,
                    () ->
                        assertEquals(
                            List.of(), Counterfactuals.in(of("We did not " + state + " it.")))));
  }

  @TestFactory
  Stream<DynamicNode> eachVerbOfPeopleMakesAnAbsolute() {
    return found("people-absolute", "people-verbs", verb -> "Nobody " + verb + " it.");
  }

  @TestFactory
  Stream<DynamicNode> eachAdverbOfErringMakesACause() {
    return found(
        "person-as-cause", "accident-adverbs", adverb -> "The engineer " + adverb + " deleted it.");
  }

  @TestFactory
  Stream<DynamicNode> eachProducingVerbBringsTheWrongThingIn() {
    return found(
        "person-as-cause",
        "producing-verbs",
        verb -> "The engineer " + verb + " the wrong volume.");
  }

  private static Stream<DynamicNode> found(
      String table, String list, Function<String, String> text) {
    Cues cues = Cues.table(table);
    return WordList.words(list).stream()
        .sorted()
        .map(
            word -> dynamicTest(word, () -> assertEquals(1, cues.in(of(text.apply(word))).size())));
  }

  private static DynamicNode acts(String list, int form, Form told, Function<String, String> text) {
    return dynamicContainer(
        list + " " + form,
        WordList.lines(list).stream()
            .flatMap(line -> list.equals("undone-acts") ? line.stream() : Stream.of(line.get(form)))
            .map(
                act ->
                    dynamicTest(
                        act,
                        () ->
                            assertEquals(
                                List.of(told),
                                Counterfactuals.in(of(text.apply(act))).stream()
                                    .map(Counterfactual::form)
                                    .toList()))));
  }

  private static DynamicNode each(String list, Agent agent, Function<String, String> text) {
    return dynamicContainer(
        list + " " + agent,
        WordList.words(list).stream()
            .sorted()
            .map(
                word ->
                    dynamicTest(
                        word,
                        () ->
                            assertEquals(
                                agent,
                                new NounPhrase(Token.of(text.apply(word)), Terms.NONE).agent()))));
  }

  private static String capitalised(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  private static Sentence of(String text) {
    return new Sentence(text, Terms.NONE, Setting.PROSE, Span::new);
  }
}
