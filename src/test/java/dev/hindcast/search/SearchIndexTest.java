package dev.hindcast.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hindcast.postmortem.Postmortem.Kind;
import dev.hindcast.postmortem.SectionKind;
import dev.hindcast.search.analysis.Language;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchIndexTest {
  private static final SearchIndex INDEX =
      SearchIndexes.of(
          Incident.library(
              Incident.of("a-pool")
                  .title("Checkout ran out of connections")
                  .date("2026-02-03")
                  .severity("SEV2")
                  .services("checkout")
                  .causes("connection-exhaustion")
                  .trigger("config-push")
                  .tags("postgres")
                  .signals("504", "FATAL: sorry, too many clients already")
                  .summary("Nothing was left in the pool.")
                  .body("See PAY-77 for the dashboards of us-east-1."),
              Incident.of("b-cache")
                  .title("A cold cache slowed the search page")
                  .date("2026-03-09")
                  .severity("SEV3")
                  .services("Search", "checkout")
                  .body("The pool was fine. kube_pod_status_ready said 504 pods were ready."),
              Incident.of("c-drill")
                  .title("Region failover rehearsed")
                  .kind(Kind.DRILL)
                  .severity("SEV2")
                  .body("We moved traffic off us-east-1; the café's menu stayed up.")));

  @Test
  void everyFormOfAWordIsFound() {
    assertEquals(List.of("a-pool"), ids("connect"));
    assertEquals(List.of("a-pool"), ids("Connected"));
    assertEquals(List.of("c-drill"), ids("cafe"));
  }

  @Test
  void codesAreFoundAsTyped() {
    assertEquals(List.of("b-cache"), ids("kube_pod_status_ready"));
    assertEquals(List.of("a-pool"), ids("pay-77"));
    assertEquals(List.of("a-pool"), ids("FATAL: sorry, too many clients already"));
    assertEquals(List.of("c-drill", "a-pool"), ids("us-east-1"));
  }

  @Test
  void aCodeAsTypedComesBeforeItsParts() {
    SearchIndex index =
        SearchIndexes.of(
            Incident.library(
                Incident.of("a").body("1 pod of us moved east east 1 1 us us."),
                Incident.of("b").body("Traffic left us-east-1 within minutes, as planned.")));
    assertEquals("b", index.search("US-EAST-1", 2).results().getFirst().postmortem().id());
    assertEquals(2, index.search("us-east-1", 2).total());
  }

  @Test
  void allWordsAreWanted() {
    assertEquals(List.of("a-pool"), ids("pool nothing"));
    assertTrue(INDEX.search("pool nothing", 10).everyWord());
  }

  @Test
  void whereNothingHasAllTheWordsThoseWithAnyAreGiven() {
    SearchResults results = INDEX.search("pool rehearsal cold zebra", 10);
    assertFalse(results.everyWord());
    assertEquals(3, results.total());
    assertEquals("b-cache", results.results().getFirst().postmortem().id());
  }

  @Test
  void aWordInTheTitleCountsMoreThanOneInTheBody() {
    SearchIndex index =
        SearchIndexes.of(
            Incident.library(
                Incident.of("a").title("Outage").body("The replica lagged."),
                Incident.of("b").title("Replica lagged").body("It was an outage.")));
    assertEquals("b", index.search("replica", 1).results().getFirst().postmortem().id());
    assertEquals(2, index.search("replica", 1).total());
  }

  @Test
  void filtersNarrow() {
    assertEquals(List.of("b-cache"), ids("pool service:search"));
    assertEquals(List.of("a-pool"), ids("pool cause:connection-exhaustion"));
    assertEquals(List.of("c-drill"), ids("kind:drill us-east-1"));
    assertEquals(List.of("a-pool"), ids("trigger:config-push tag:Postgres"));
    assertEquals(List.of(), ids("pool service:billing"));
  }

  @Test
  void filtersAloneGiveTheLatestFirstAndTheUndatedLast() {
    assertEquals(List.of("b-cache", "a-pool"), ids("service:checkout"));
    assertEquals(List.of("a-pool", "c-drill"), ids("severity:sev2"));
    assertEquals(List.of("b-cache", "a-pool", "c-drill"), ids("severity:sev2 severity:sev3"));
  }

  @Test
  void anEmptyQueryAndAnEmptyLibraryGiveNothing() {
    assertEquals(0, INDEX.search(" -- ", 10).total());
    assertEquals(0, SearchIndexes.of(Incident.library()).search("pool service:x", 10).total());
    assertEquals(0, SearchIndexes.of(Incident.library()).search("service:x", 10).total());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'\"in the pool\"'              | a-pool b-cache",
        "'\"left of the pool\"'         | a-pool",
        "'\"left pool\"'                | ''",
        "'\"left in a pool\"'           | a-pool",
        "'\"pool was fine\"'            | b-cache",
        "'\"connections nothing\"'      | ''",
        "'dashb*'                       | a-pool",
        "'kube_pod*'                    | b-cache",
        "'us-east-*'                    | a-pool c-drill",
        "'conections~'                  | a-pool",
        "'traffci~ OR cahce~'           | b-cache c-drill",
        "'pool -fine'                   | a-pool",
        "'pool -\"cold cache\"'         | a-pool",
        "'-pool'                        | c-drill",
        "'cold OR café'                 | c-drill b-cache",
        "'pool cold OR nothing'         | a-pool b-cache",
        "'pool -severity:SEV3'          | a-pool",
        "'after:2026-03'                | b-cache",
        "'before:2026-03-09 pool'       | a-pool",
        "'pool sort:newest'             | b-cache a-pool",
        "'pool sort:oldest'             | a-pool b-cache",
        "'pool OR region sort:oldest'   | a-pool b-cache c-drill",
        "'dashb'                        | a-pool",
        "'sort:oldest'                  | ''",
      })
  void queriesFind(String query, String ids) {
    assertEquals(ids, String.join(" ", ids(query)));
  }

  @Test
  void whatNoneHasIsNamedAndLeftOut() {
    SearchResults results = INDEX.search("pool conection zebra nothing", 10);
    assertEquals(List.of("conection", "zebra"), results.unknown());
    assertEquals("pool connection zebra nothing", results.meant());
    assertEquals(1, results.total());
    assertFalse(results.everyWord());
  }

  @Test
  void aWordWithItsAccentsComesFirst() {
    SearchIndex index =
        SearchIndexes.of(
            Incident.library(
                Incident.of("a").body("The cafe of Zurich was closed."),
                Incident.of("b").body("The cafe of Zürich was closed.")));
    assertEquals("b", index.search("Zürich", 1).results().getFirst().postmortem().id());
    assertEquals(2, index.search("Zurich", 2).total());
  }

  @Test
  void otherScriptsAreFoundByPairs() {
    SearchIndex index =
        SearchIndexes.of(
            Incident.library(Incident.of("a").body("東京都のデータベースが停止"), Incident.of("b").body("京都")));
    assertEquals(1, index.search("データ", 2).total());
    assertEquals(2, index.search("京都", 2).total());
    assertEquals(1, index.search("\"東京都\"", 2).total());
  }

  @Test
  void aLibraryInGermanKnowsItsForms() {
    SearchIndex index =
        SearchIndex.of(
            Incident.library(Incident.of("a").body("Eine Abhängigkeit war überlastet.")),
            Language.DE);
    assertEquals(1, index.search("abhangigkeit", 1).total());
    assertEquals(1, index.search("überlastet eine", 1).total());
  }

  @Test
  void aPastedLogIsAQueryToo() {
    String line = "2026-02-03T08:12:00Z ERROR [worker-7] c.z.h.Pool(pool=x): PAY-77 timed=out! ";
    assertEquals(
        "a-pool", INDEX.search(line.repeat(500), 10).results().getFirst().postmortem().id());
    StringBuilder manyWords = new StringBuilder("PAY-77");
    for (int number = 0; number < 5_000; number++) {
      manyWords.append(" w").append(number).append("-x_y-").append(number);
    }
    assertEquals(List.of("a-pool"), ids(manyWords.toString()));
  }

  @Test
  void whatASectionTellsAndARecordRepeatsCountsOnce() {
    SearchIndex index =
        SearchIndexes.of(
            Incident.library(
                Incident.of("a")
                    .section(SectionKind.FACTORS, "A dashboard misled.")
                    .factorOfSection("A dashboard misled."),
                Incident.of("b").section(SectionKind.FACTORS, "A dashboard misled.")));
    List<SearchResults.SearchResult> results = index.search("dashboard", 2).results();
    assertEquals(results.get(0).score(), results.get(1).score());
  }

  @Test
  void whatOnlyTheFrontMatterTellsIsFound() {
    SearchIndex index =
        SearchIndexes.of(
            Incident.library(
                Incident.of("a").factor("A dashboard misled").action("Mend the gauge"),
                Incident.of("b").impact("Orders were lost")));
    assertEquals(1, index.search("dashboards gauges", 2).total());
    assertEquals(1, index.search("order", 2).total());
  }

  @Test
  void commonWordsAreNotWantedBesideOthers() {
    assertEquals(List.of("b-cache"), ids("What's the page that was slowed, and why?"));
    SearchResults results = INDEX.search("the menu of which", 10);
    assertTrue(results.everyWord());
    assertEquals("menu", matches(results.results().getFirst().snippet()));
  }

  @Test
  void commonWordsAloneAreLookedFor() {
    assertEquals(List.of("a-pool"), ids("for the in"));
  }

  @Test
  void aQuestionIsAQueryToo() throws IOException {
    SearchIndex demo = SearchIndexes.of(DemoLibrary.read());
    assertEquals(
        "2021-10-04-facebook-backbone",
        demo.search("which incidents lost routes after a maintenance command?", 1)
            .results()
            .getFirst()
            .postmortem()
            .id());
  }

  @Test
  void whatIsToldOfOtherIncidentsIsNotLookedAt() {
    SearchIndex index =
        SearchIndexes.of(
            Incident.library(
                Incident.of("a").title("Leap day").body("Certificates ended in 2012-02-30."),
                Incident.of("b")
                    .title("Routes lost")
                    .section(SectionKind.RELATED, "Leap day, of 2012-02-30, was our fault too.")));
    assertEquals(1, index.search("leap", 2).total());
    assertEquals(1, index.search("2012-02-30", 2).total());
    assertEquals(0, index.search("related", 2).total());
  }

  private static String matches(Snippet snippet) {
    return snippet.matches().stream()
        .map(match -> snippet.text().substring(match.start(), match.end()))
        .collect(Collectors.joining(" "));
  }

  private static List<String> ids(String query) {
    return INDEX.search(query, 10).results().stream()
        .map(result -> result.postmortem().id())
        .toList();
  }
}
