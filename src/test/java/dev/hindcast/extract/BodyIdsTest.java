package dev.hindcast.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.hindcast.postmortem.Action;
import dev.hindcast.postmortem.Factor;
import dev.hindcast.postmortem.Postmortem;
import dev.hindcast.source.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodyIdsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "F1: The pool was lowered | F1 | The pool was lowered",
        "**F2** Nothing watched it | F2 | Nothing watched it",
        "[CF-3] Nothing watched it | CF-3 | Nothing watched it",
        "Root cause 2: Nothing watched it | Root cause 2 | Nothing watched it",
        "**Contributing Factor #1: Nothing watched it** | Contributing Factor #1 | Nothing watched"
            + " it",
        "F5 BIG-IP lost its licence | | F5 BIG-IP lost its licence",
        "Factor 3 went unseen | | Factor 3 went unseen",
        "F1: | | F1:",
      })
  void aFactorMayBeginWithAnId(String written, String id, String summary) {
    Factor factor = read("## Contributing factors\n\n- " + written + "\n").factors().getFirst();
    assertEquals(id, factor.id());
    assertEquals(summary, factor.summary().text());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A1 (F1, F3): Page on waiting | A1 | F1 F3 | Page on waiting",
        "A2: Cap retries (F2) | A2 | F2 | Cap retries (F2)",
        "**A3** Cap retries (addresses F1 and F2) | A3 | F1 F2 | Cap retries (addresses F1 and F2)",
        "[A4] Cap retries, addresses: Root cause 1 | A4 | Root cause 1 | Cap retries, addresses:"
            + " Root cause 1",
        "Cap retries [RC2] | | RC2 | Cap retries [RC2]",
        "A1 paper must be bought (2 packs) | | '' | A1 paper must be bought (2 packs)",
      })
  void anActionMaySayWhichItIsAndWhatFor(
      String written, String id, String addresses, String summary) {
    Action action = read("## Action items\n\n- " + written + "\n").actions().getFirst();
    assertEquals(id, action.id());
    assertEquals(addresses, String.join(" ", action.addresses()));
    assertEquals(summary, action.summary().text());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "F1, F2 | F1; F2",
        "F1 F2 | F1; F2",
        "Root Cause # 1 | Root Cause # 1",
        "Root Causes # 1 and # 3 | Root Causes # 1; # 3",
        "F1/F2 | F1; F2",
        "Pool limit, and nobody saw it | Pool limit, and nobody saw it",
        "all | all",
      })
  void aCellNamesIdsOrSaysItInWords(String cell, String named) {
    Postmortem postmortem =
        read(
            """
            ## Action items

            | action | corresponding root cause(s) | evaluation criteria |
            | --- | --- | --- |
            | Page on waiting | %s | A drained pool pages |
            """
                .formatted(cell));
    Action action = postmortem.actions().getFirst();
    assertEquals(named, String.join("; ", action.addresses()));
    assertEquals("A drained pool pages", action.verification());
  }

  @Test
  void aRiskMayBeAcceptedInAnItem() {
    List<Factor> factors =
        read("""
        ## Contributing factors

        - F1: Clients retry in a loop (accepted risk: they are retired in May)
        - F2: Nothing watched the pool; risk accepted
        - F3: The risk of a small pool was not known
        """)
            .factors();
    assertEquals("they are retired in May", factors.get(0).acceptedRisk());
    assertEquals("", factors.get(1).acceptedRisk());
    assertNull(factors.get(2).acceptedRisk());
  }

  private static Postmortem read(String text) {
    return new PostmortemReader().read(new SourceFile("a.md", text)).postmortem();
  }
}
