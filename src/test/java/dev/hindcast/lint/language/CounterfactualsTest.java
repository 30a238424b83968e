package dev.hindcast.lint.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hindcast.source.Span;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CounterfactualsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The on-call [should have checked] the lag.",
        "The on-call [should've known].",
        "Ana [shouldn’t have merged] it.",
        "The reviewer [ought to have asked].",
        "He really [should not simply have restarted] it.",
        "The engineer [should have been more careful].",
        "Somebody [could have rolled] it back.",
        "If the operator [had checked] the lag, nothing would have failed.",
        "[Had Ana read] the plan, the lock would have been seen.",
        "Employees at the northern plant [failed to follow] the procedure.",
        "The author set the variable but [failed to ship] it.",
        "The developer, who was new, [forgot to lower] the limit.",
        "The engineers (two of them) [ignored] the alert.",
        "@bo [overlooked] the second page.",
        "[Forgot to renew] the certificate.",
        "Ana's [failure to escalate] made it worse.",
        "The database team [did not follow] the runbook.",
        "The job was started by Ana [without checking] the lock.",
        "One of the engineers [should have noticed].",
        "Ana restarted the pod, then she [never checked] the queue.",
        "The search team [neglected to tell] us.",
        "Users [should have updated] their clients.",
        "When the engineers were told, they [failed to act].",
        "Management [failed to staff] the team.",
      })
  void whatAPersonDidNotDoIsFound(String marked) {
    String expected = marked.substring(marked.indexOf('[') + 1, marked.indexOf(']'));
    assertEquals(List.of(expected), ofPeople(marked.replaceAll("[\\[\\]]", "")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // programs, documents and tests
        "The replica should have taken over.",
        "The Kubernetes operator failed to restart the pod.",
        "The redis-operator failed to reconcile.",
        "The \uFFFC\uFFFC\uFFFC\uFFFC operator ignored the event.",
        "Release Manager failed to start.",
        "The engineer's change should have been smaller.",
        "The user service should have retried.",
        "The runbook, which the on-call followed, should have said so.",
        "The on-call thought the replica should have caught up.",
        "The canary did not notice.",
        // ourselves and customers
        "We should have rehearsed it.",
        "Our team failed to verify it.",
        "The team should have rehearsed it.",
        "Customers did not notice until 09:10.",
        "Users could have seen errors.",
        "Users failed to log in.",
        // needs, plans, possibilities
        "Every engineer should have access to the replica.",
        "The operator should have limited access to production.",
        "Ana should have finished by Friday.",
        "The engineers could not have known.",
        "The on-call would have needed three hours.",
        "The on-call should have been paged.",
        "Engineers should have been able to roll back.",
        "Nobody should have had to guess.",
        "We tell the teams early so they could have tested it.",
        "Appointing an incident manager could have helped.",
        // passives, states and advice
        "The alert was ignored by the filter.",
        "The search team was never told.",
        "Do not run it in production.",
        "Ana did not have access.",
        "The job restarted without checking the lock.",
        // speaking of such sentences
        "Instead of saying that Ana should have checked, we ask what she saw.",
        "It is not that the engineer should have known.",
        "They should have taken over.",
      })
  void whatElseDidNotHappenIsLeftAlone(String sentence) {
    assertEquals(List.of(), ofPeople(sentence));
  }

  @ParameterizedTest
  @MethodSource("people")
  void eachWordForPeopleIsOne(String person) {
    assertEquals(
        List.of("should have checked"), ofPeople("The " + person + " should have checked it."));
  }

  @ParameterizedTest
  @MethodSource("names")
  void eachGivenNameIsAPerson(String name) {
    String written = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    assertEquals(List.of("forgot to check"), ofPeople(written + " forgot to check it."));
  }

  @ParameterizedTest
  @MethodSource("irregular")
  void eachIrregularParticipleIsAnAct(String participle) {
    List<String> expected =
        participle.equals("been") ? List.of() : List.of("should have " + participle);
    assertEquals(expected, ofPeople("The engineer should have " + participle + " it."));
  }

  @ParameterizedTest
  @MethodSource("conduct")
  void eachActOfCareIsToldByItsAbsence(List<String> forms) {
    assertEquals(
        List.of("did not " + forms.get(0)),
        ofPeople("The engineer did not " + forms.get(0) + " it."));
    assertEquals(
        List.of("never " + forms.get(1)), ofPeople("The engineer never " + forms.get(1) + " it."));
  }

  @ParameterizedTest
  @MethodSource("programs")
  void eachTechnicalWordMakesAnOperatorAProgram(String modifier) {
    assertEquals(List.of(), ofPeople("The " + modifier + " operator failed to act."));
  }

  static Set<String> people() {
    return WordList.words("people");
  }

  static Set<String> names() {
    return WordList.words("given-names");
  }

  static Set<String> irregular() {
    return WordList.words("irregular-verbs");
  }

  static List<List<String>> conduct() {
    return WordList.lines("conduct");
  }

  static Set<String> programs() {
    return WordList.words("technical-modifiers");
  }

  private static List<String> ofPeople(String text) {
    return find(text)
        .filter(counterfactual -> counterfactual.agent() == Agent.PERSON)
        .map(counterfactual -> counterfactual.found().span())
        .map(span -> text.substring(span.start(), span.end()))
        .toList();
  }

  private static Stream<Counterfactual> find(String text) {
    return Counterfactuals.in(new Sentence(text, Terms.NONE, Setting.PROSE, Span::new)).stream();
  }
}
