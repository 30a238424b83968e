package dev.hindcast.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SnippetsTest {
  private static final String FILLER = "Nothing of interest happened for a good while. ".repeat(20);

  @Test
  void theWordsOfTheQueryAreMarked() {
    assertEquals(
        "The ⟦pools⟧ were empty, so ⟦us-east-1⟧ answered ⟦504⟧.",
        marked("pool 504 us-east-1", "The pools were empty, so us-east-1 answered 504."));
  }

  @Test
  void theSnippetIsWhereMostWordsStandTogether() {
    String text = "A pool. " + FILLER + "The replica of the pool lagged. " + FILLER;
    String snippet = marked("pool replica lag", text);
    assertTrue(snippet.contains("⟦replica⟧ of the ⟦pool⟧ ⟦lagged⟧"), snippet);
    assertTrue(snippet.startsWith("…") && snippet.endsWith("…"), snippet);
  }

  @Test
  void whereNothingMatchesItIsTheBeginning() {
    assertTrue(marked("", FILLER).startsWith("Nothing of interest"));
    assertEquals("", snippet("", Incident.of("a")).text());
  }

  @Test
  void aTextWithoutBlanksIsCutBetweenCharacters() {
    String text = "🔥".repeat(500);
    Snippet snippet = snippet("", Incident.of("a").impact(text));
    assertTrue(snippet.text().length() <= 201, snippet.text());
    assertTrue(text.startsWith(snippet.text().replace("…", "")), snippet.text());
  }

  @Test
  void whatOnlyAnActionSaysIsShownToo() {
    Incident incident = Incident.of("a").summary(FILLER).action("Mend the gauge");
    assertTrue(snippet("gauge", incident).text().contains("Mend the gauge"));
  }

  private static String marked(String query, String summary) {
    Snippet snippet = snippet(query, Incident.of("a").summary(summary));
    StringBuilder marked = new StringBuilder(snippet.text());
    for (Snippet.Match match : snippet.matches().reversed()) {
      marked.insert(match.end(), "⟧").insert(match.start(), "⟦");
    }
    return marked.toString();
  }

  private static Snippet snippet(String query, Incident incident) {
    SearchIndex index = SearchIndexes.of(Incident.library(incident.services("all")));
    return index.search(query + " service:all", 1).results().getFirst().snippet();
  }
}
