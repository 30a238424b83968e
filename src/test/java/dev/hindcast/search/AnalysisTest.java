package dev.hindcast.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnalysisTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "504",
        "us-east-1",
        "kube_pod",
        "ECONNRESET",
        "OOMKilled",
        "http/2",
        "a.b",
        "x:y",
        "ÉÈ"
      })
  void whatNobodySpellsIsACode(String word) {
    assertEquals(1, Analysis.CODES.terms("before " + word + " after").size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"pool", "Pool", "(pool),", "I", "Élan", "team's", "東京", "𝒳", "--", "é"})
  void whatIsSpeltIsNone(String word) {
    assertEquals(List.of(), Analysis.CODES.terms("before " + word + " after"));
  }

  @Test
  void termsKnowTheirPlaces() {
    assertEquals(
        List.of(new Analysis.Token("the", 0, 3), new Analysis.Token("cafe", 5, 10)),
        Analysis.PROSE.tokens("The  cafe\u0301!"));
    assertEquals(
        List.of(new Analysis.Token("fatal", 1, 6), new Analysis.Token("pay-77", 9, 15)),
        Analysis.EXACT.tokens("[FATAL: (PAY-77)."));
  }

  @Test
  void aWordThatIsOnlyAnAccentIsLeftOut() {
    assertEquals(List.of("a"), Analysis.PROSE.terms("\u0301 a"));
  }
}
