package dev.hindcast.search.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
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
    assertEquals(1, Analysis.codes("before " + word + " after").size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"pool", "Pool", "(pool),", "I", "team's", "東京", "--"})
  void whatIsSpeltIsNone(String word) {
    assertEquals(List.of(), Analysis.codes("before " + word + " after"));
  }

  @Test
  void termsKnowTheirPlaces() {
    assertEquals(
        List.of(new Analysis.Token("the", 0, 3), new Analysis.Token("cafe", 5, 10)),
        Analysis.forms("The  cafe\u0301!"));
    assertEquals(
        List.of(new Analysis.Token("fatal", 1, 6), new Analysis.Token("pay-77", 9, 15)),
        Analysis.codes("[FATAL: (PAY-77)."));
  }

  @Test
  void aWordThatIsOnlyAnAccentIsLeftOut() {
    assertEquals(List.of(new Analysis.Token("a", 2, 3)), Analysis.forms("\u0301 a"));
  }

  @Test
  void aWordWithAccentsIsACodeThatKeepsThem() {
    assertEquals(List.of("zürich"), terms(Analysis.codes("In Zu\u0308rich")));
    assertEquals(List.of("in", "zurich"), terms(Analysis.forms("In Zürich")));
  }

  @Test
  void whatIsWrittenWithoutBlanksFallsIntoPairs() {
    assertEquals(List.of("東京", "京都", "の", "db"), terms(Analysis.forms("東京都 の DB")));
    assertEquals(List.of("กิ", "ิน"), terms(Analysis.forms("กิน")));
    assertEquals(List.of(), Analysis.codes("東京v2"));
  }

  @Test
  void marksThatAreNoAccentsStay() {
    assertEquals(List.of("हिन्दी"), terms(Analysis.forms("हिन्दी")));
  }

  @ParameterizedTest
  @CsvSource({
    "EN, connections, connection",
    "DE, Abhängigkeiten, Abhängigkeit",
    "FR, dégradée, dégradé",
    "ES, conexiones, conexión",
    "PT, configurações, configuração",
    "RU, ошибки, ошибка",
  })
  void aLanguageKnowsTheFormsOfItsWords(Language language, String one, String other) {
    Analysis analysis = new Analysis(language);
    assertEquals(terms(analysis.stems(one)), terms(analysis.stems(other)));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void commonWordsAreFolded(Language language) {
    for (String word : language.commonWords()) {
      assertEquals(Folding.fold(word), word);
    }
  }

  private static List<String> terms(List<Analysis.Token> tokens) {
    return tokens.stream().map(Analysis.Token::term).toList();
  }
}
