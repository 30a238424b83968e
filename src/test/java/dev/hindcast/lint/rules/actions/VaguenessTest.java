package dev.hindcast.lint.rules.actions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hindcast.lint.language.WordList;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class VaguenessTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        // a wish
        "Improve paging and alerting.",
        "Improving the documentation",
        "Improvements to the runbooks",
        "Make deployments safer",
        "Make the importer more robust against large files",
        "The alerting needs improvement",
        "Monitoring should be improved",
        "Better handover between the shifts",
        "Clearer ownership",
        "Implement better monitoring",
        "Increase test coverage",
        "Enhance logging to find causes sooner",
        // a thought
        "Look into why the build is slow",
        "Look at the retry policy",
        "Investigate the memory of the importer",
        "Investigation into the lock",
        "Consider setting a limit if there are many tenants",
        "Explore options for a second region",
        "Review the thresholds",
        "Review and improve the thresholds",
        // behind what stands before it
        "Action point: improve the importer",
        "[platform] Improve the importer",
        "@ana to look into the importer",
        "Ana to look into the importer",
        "We should also improve the importer",
        "Create a ticket to investigate the importer",
        "Monitoring: improve it",
        "Unknown, maybe explore the importer",
      })
  void anActionWithoutAnEndIsVague(String action) {
    assertTrue(isVague(action));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // a number, a purpose that is a fact, a means, an outcome
        "Improve the alerting so that a majority of the team is notified",
        "Improve the time to page to 5 minutes",
        "Improve p99 latency to below 200ms",
        "Improve alerting by adding a check for stale data",
        "Improve the importer with a limit of its buffer",
        "Improve the check to refuse empty files",
        "Keep investigating until the leak is found",
        // a second verb
        "Investigate and fix the memory leak",
        "Investigate the lock, add an alert on it",
        "Review and update the runbook",
        "Improve the alert: page when the queue is full",
        "Improve monitoring (add an alert on lag)",
        "Look into the lock and write an ADR",
        "Improve the importer. Reject files without a header.",
        "Explore a second region, with a proposal to the board",
        // other verbs
        "Make `volctl` ask for the environment",
        "Make sure the pool has an alert",
        "Make a better runbook template available",
        "Add an alert when lag exceeds 40 s",
        "Increase the memory of the importer",
        "Reduce the escalation delay from 45 to 10 minutes",
        "Review all limits of the importer",
        "Monitoring should cover the queue",
        "More replicas in the second region",
        // other languages
        "Monitoring verbessern",
        "Améliorer la surveillance",
        "",
        "…",
      })
  void anActionWithAnEndIsNot(String action) {
    assertFalse(isVague(action));
  }

  @ParameterizedTest
  @MethodSource("improving")
  void eachImprovingVerbIsAWish(String verb) {
    assertTrue(isVague(verb + " the importer"));
  }

  @ParameterizedTest
  @MethodSource("inquiring")
  void eachInquiringVerbIsAThought(String verb) {
    assertTrue(isVague(verb + " the importer"));
    assertFalse(isVague(verb + " the importer and add a limit"));
  }

  @ParameterizedTest
  @MethodSource("raising")
  void eachRaisingVerbIsAWishBeforeAQuality(String verb) {
    assertTrue(isVague(verb + " awareness"));
    assertFalse(isVague(verb + " the buffer"));
  }

  @ParameterizedTest
  @MethodSource("bringing")
  void eachBringingVerbIsAWishBeforeABetterQuality(String verb) {
    assertTrue(isVague(verb + " better monitoring"));
    assertFalse(isVague(verb + " an alert"));
  }

  @ParameterizedTest
  @MethodSource("qualities")
  void eachQualityCanOnlyBeBetter(String quality) {
    assertTrue(isVague("Improved " + quality));
  }

  @ParameterizedTest
  @MethodSource("better")
  void eachWordForBetterIsAWish(String word) {
    assertTrue(isVague(word + " communication"));
  }

  @ParameterizedTest
  @MethodSource("comparatives")
  void eachComparativeIsAWish(String word) {
    assertTrue(isVague("Make the importer more " + word));
  }

  @ParameterizedTest
  @MethodSource("outcomes")
  void eachOutcomeIsAnEnd(String verb) {
    assertFalse(isVague("Improve the importer to " + verb + " files"));
  }

  @ParameterizedTest
  @MethodSource("verbs")
  void eachVerbWithAnEndEndsAnInvestigation(String verb) {
    assertFalse(isVague("Investigate and " + verb + " it"));
  }

  @ParameterizedTest
  @MethodSource("nounVerbs")
  void aThingBehindAndIsNoVerb(String thing) {
    assertTrue(isVague("Investigate the pool and " + thing + " limits"));
  }

  @ParameterizedTest
  @MethodSource("leadIns")
  void eachLeadInStandsBeforeTheVerb(String leadIn) {
    assertTrue(isVague(leadIn + " improve the importer"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Look into why CI is slow | Find out why CI is slow, and write here what follows",
        "Investigate if it leaks | Find out whether it leaks, and write here what follows",
        "Consider a second pool | Decide on a second pool by a day, and write here why",
        "Consider to split it | Decide whether to split it, by a day, and write here why",
        "Review the limits | Write here what of the limits stays, and what changes",
        "Investigate the lock | Find out what is behind the lock, and write here what follows",
        "Improve paging | Page the on-call when … exceeds … for 5 minutes",
      })
  void aRewriteHasTheWordsOfTheAction(String action, String rewrite) {
    ActionText text = new ActionText(action);
    String advice = ActionRewrite.of(text, Vagueness.of(text).orElseThrow());
    assertEquals(rewrite, advice.substring(advice.indexOf('\'') + 1, advice.length() - 1));
  }

  static Set<String> improving() {
    return ActionVerbs.IMPROVING;
  }

  static Set<String> inquiring() {
    return ActionVerbs.INQUIRING;
  }

  static Set<String> raising() {
    return ActionVerbs.RAISING;
  }

  static Set<String> bringing() {
    return ActionVerbs.BRINGING;
  }

  static Set<String> verbs() {
    return ActionVerbs.PLAIN;
  }

  static Set<String> nounVerbs() {
    return ActionVerbs.OR_THINGS;
  }

  static Set<String> qualities() {
    return WordList.words("qualities");
  }

  static Set<String> better() {
    return WordList.words("vague-qualities");
  }

  static Set<String> comparatives() {
    return WordList.words("comparatives");
  }

  static Set<String> outcomes() {
    return WordList.words("outcome-verbs");
  }

  static Stream<String> leadIns() {
    return WordList.lines("action-lead-ins").stream().map(words -> String.join(" ", words));
  }

  private static boolean isVague(String action) {
    return Vagueness.of(new ActionText(action)).isPresent();
  }
}
