package dev.hindcast.closure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hindcast.extract.PostmortemReader;
import dev.hindcast.postmortem.Action;
import dev.hindcast.postmortem.Factor;
import dev.hindcast.postmortem.Postmortem;
import dev.hindcast.source.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClosureTest {

  @Test
  void aFactorWithoutAnActionIsUnaddressed() {
    Closure closure =
        closure(
            """
            ## Contributing factors

            - F1: The pool was lowered
            - F2: Nothing watched it
            - F3: Clients retry (accepted risk: they go away in May)

            ## Action items

            - A1 (F1): Derive the pool from peak use
            """);
    assertTrue(closure.isStated());
    assertEquals(List.of("Nothing watched it"), texts(closure.unaddressed()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"F1", "f1", "F-1", "F01", "1", "#1", "Root Cause # 1", "RC1", "all"})
  void anIdIsKnownHoweverItIsWritten(String written) {
    assertEquals(List.of(), addressed(written).unaddressed());
    assertEquals(List.of(), unknown(written));
  }

  @ParameterizedTest
  @ValueSource(strings = {"F2", "F11", "Root Cause # 3", "pool"})
  void anIdThatNoFactorHasIsUnknown(String written) {
    assertEquals(List.of(written), unknown(written));
  }

  @Test
  void wordsAreNoUnknownId() {
    Closure closure = addressed("the pool was lowered");
    assertEquals(List.of(), unknown("the pool was lowered"));
    assertEquals(List.of(), closure.unaddressed());
  }

  @Test
  void anActionThatWasDeclinedSettlesAFactorOnlyWithAReason() {
    assertEquals(1, declined("").unaddressed().size());
    assertEquals(0, declined(", reason: the pool goes away").unaddressed().size());
  }

  @Test
  void withoutIdsTheWordsTellWhatSeemsUntouched() {
    Closure closure =
        closure(
            """
            ## Contributing factors

            - The limits of the pool were lowered without knowing peak use
            - Clients without limits retried in a loop

            ## Action items

            - Derive the limit of each pool from peak use
            - Move the dashboard
            """);
    assertFalse(closure.isStated());
    List<Factor> untouched = closure.untouched();
    assertEquals(List.of("Clients without limits retried in a loop"), texts(untouched));
    assertEquals(
        "Derive the limit of each pool from peak use",
        closure.nearest(untouched.getFirst()).map(Action::summary).orElseThrow().text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // nothing is shared by any factor: the words tell nothing
        "- Order new cables\n",
        // no actions at all
        "None, because it is over.\n",
      })
  void whereNoWordIsSharedNothingIsSaid(String actions) {
    Closure closure =
        closure(
            """
            ## Contributing factors

            - Nothing watched how long connections were waited for
            - Clients retried in a loop

            ## Action items

            """
                + actions);
    assertEquals(List.of(), closure.untouched());
  }

  @Test
  void whatStandsBelowAHeadingBelongsToItsFactor() {
    Closure closure =
        closure(
            """
            ## Root causes

            ### The importer ran out of memory

            The buffer of the parser has no limit.

            ### The standby server was asleep

            Somebody had switched off its power supply.

            ## Action items

            - Give the buffer a limit
            """);
    assertEquals(List.of("The standby server was asleep"), texts(closure.untouched()));
  }

  private static Closure addressed(String written) {
    return closure(addressing(written));
  }

  private static String addressing(String written) {
    return """
    ---
    title: t
    factors: [{id: F1, summary: The pool was lowered}]
    actions: [{summary: Derive it from peak use, addresses: ["%s"]}]
    ---
    """
        .formatted(written);
  }

  private static Closure declined(String reason) {
    return closure(
        """
        ---
        title: t
        factors: [{id: F1, summary: The pool was lowered}]
        actions: [{summary: Derive it from peak use, addresses: [F1], status: wont-do%s}]
        ---
        """
            .formatted(reason));
  }

  private static List<String> unknown(String written) {
    Postmortem postmortem = postmortem(addressing(written));
    return new Closure(postmortem).unknown(postmortem.actions().getFirst());
  }

  private static List<String> texts(List<Factor> factors) {
    return factors.stream().map(factor -> factor.summary().text()).toList();
  }

  private static Closure closure(String text) {
    return new Closure(postmortem(text));
  }

  private static Postmortem postmortem(String text) {
    return new PostmortemReader().read(new SourceFile("a.md", text)).postmortem();
  }
}
