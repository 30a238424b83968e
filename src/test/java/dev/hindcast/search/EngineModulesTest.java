package dev.hindcast.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import dev.hindcast.browser.Browsers;
import dev.hindcast.browser.SiteServer;
import dev.hindcast.search.analysis.Analysis;
import dev.hindcast.search.analysis.Language;
import dev.hindcast.search.query.QueryTable;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The modules one by one, where they run.
@Tag("browser")
class EngineModulesTest {
  private static final SearchIndex INDEX = SearchIndexes.of(GeneratedLibrary.of(60));

  private static Browsers browsers;
  private static SiteServer server;
  private static Page page;

  @BeforeAll
  static void start() throws IOException {
    browsers = Browsers.start();
    server = SiteServer.start(SearchSite.of(INDEX));
    page = browsers.newPage();
    SearchSite.open(page, server.address());
  }

  @AfterAll
  static void stop() {
    if (browsers != null) {
      browsers.close();
      server.close();
    }
  }

  @Test
  void queriesMeanWhatTheTableSays() throws IOException {
    List<QueryTable.Row> rows = QueryTable.rows().toList();
    Object meanings = page.evaluate(MEANINGS, rows.stream().map(QueryTable.Row::query).toList());
    assertSame(rows.stream().map(QueryTable.Row::meaning).toList(), meanings);
  }

  private static final String MEANINGS =
      """
      (queries) => {
        const shown = {
          word: ({ forms, exact }) =>
            forms.join('+') + (exact.length === 0 ? '' : '/' + exact.join('+')),
          phrase: ({ forms }) => `"${forms.join(' ')}"`,
          prefix: ({ forms }) => forms.join('+') + '*',
          fuzzy: ({ forms }) => forms.join('+') + '~',
        };
        const show = (item) => shown[item.kind](item);
        const order =
          ['service', 'severity', 'cause', 'trigger', 'tag', 'owner', 'status', 'kind'];
        const filters = (sign, all) =>
          order.filter((name) => name in all).map((name) => `${sign}${name}:${all[name].join(',')}`);
        const day = (name, number) =>
          number === null
            ? []
            : [`${name}:${new Date(number * 86_400_000).toISOString().slice(0, 10)}`];
        return queries.map((text) => {
          const query = hindcastModules.parseQuery(text);
          return [
            ...query.clauses.map((clause) => clause.map(show).join(' OR ')),
            ...query.excluded.map((item) => '-' + show(item)),
            ...filters('', query.filters),
            ...filters('-', query.excludedFilters),
            ...day('after', query.after),
            ...day('before', query.before),
            ...(query.sort === null ? [] : ['sort:' + query.sort.toUpperCase()]),
          ].join(' ');
        });
      }
      """;

  @Test
  void textsHaveTheSameWordsCodesAndStems() {
    Analysis english = new Analysis(Language.EN);
    List<String> texts = texts().toList();
    List<List<List<String>>> expected =
        texts.stream()
            .map(
                text ->
                    List.of(
                        shown(Analysis.forms(text)),
                        shown(Analysis.codes(text)),
                        shown(english.stems(text))))
            .toList();
    assertSame(expected, page.evaluate(TOKENS, texts));
  }

  private static final String TOKENS =
      """
      (texts) => {
        const { proseTokens, codeTokens, stem } = hindcastModules;
        const show = ({ term, start, end }) => `${start}-${end} ${term}`;
        const stemmed = (token) => ({ ...token, term: stem(token.term) });
        return texts.map((text) => [
          proseTokens(text).map(show),
          codeTokens(text).map(show),
          proseTokens(text).map(stemmed).map(show),
        ]);
      }
      """;

  private static Stream<String> texts() {
    Stream<String> library =
        INDEX.documents().stream()
            .flatMap(one -> Stream.of(ProseField.values()).map(field -> field.text(one)));
    Stream<String> odd =
        Stream.of(
            "team's can’t O'Brien's 's ''s rock'n'roll",
            "東京都庁 データベースが ﾃﾞｰﾀ ที่ไม่มี ເຂົ້າ ភាសាខ្មែរ မြန်မာ 한국어 東 ー",
            "ECONNRESETが 2024年1月 कारण עִבְרִית العَرَبِيَّة Ελλάδα Σίσυφος ΣΊΣΥΦΟΣ ИЙ",
            "ﬁx ½ x² İstanbul ıI ǅ Straße ẞ ŉ 𝒳𝟙 𝐀b K Å a\u0301 \u0301 e\u0301\u0327x",
            "a-b_c.d:e/f __x__ -x- .5 1.2.3- a--b a..b/ _ - . 10.0.0.1:8080",
            "x".repeat(200) + " " + "x".repeat(201) + " " + "a.".repeat(101) + " 東".repeat(300),
            "aBc Abc ABC éB Éb 1a a1 _a A·B a\u200db \u00ada\u00adb \ufeffq");
    return Stream.concat(library, Stream.concat(odd, ParityQueries.written().stream()));
  }

  private static List<String> shown(List<Analysis.Token> tokens) {
    return tokens.stream()
        .map(token -> token.start() + "-" + token.end() + " " + token.term())
        .toList();
  }

  @Test
  void numbersStringsAndSetsAreRead() {
    assertSame(
        List.of(
            "0 127 128 300 16384 4294967295", "é東𝒳", "3 5 5 200", "1 9 11 of 12", "1 70 of 72"),
        page.evaluate(
            """
            () => {
              const { ByteReader } = hindcastModules;
              const reader = (...bytes) => new ByteReader(Uint8Array.from(bytes));
              const numbers = reader(0, 127, 128, 1, 172, 2, 128, 128, 1, 255, 255, 255, 255, 15);
              const text = [...new TextEncoder().encode('é東𝒳')];
              const skipped = reader(255, 1, 9, 3, 2, 0, 195, 1);
              skipped.skip(2);
              const few = reader(2, 1, 69).set(72);
              const many = reader(3, 2, 10).set(12);
              return [
                Array.from({ length: 6 }, () => numbers.number()).join(' '),
                reader(text.length, ...text).string(),
                skipped.ascending(4).join(' '),
                [...many].join(' ') + ' of ' + many.documents,
                [...few].join(' ') + ' of ' + few.documents,
              ];
            }
            """));
  }

  @Test
  void aFileThatEndsTooEarlyIsNoticed() {
    assertSame(
        List.of("RangeError", "RangeError", "RangeError"),
        page.evaluate(
            """
            () => [
              (reader) => reader.number(),
              (reader) => reader.string(),
              (reader) => reader.set(100),
            ].map((read) => {
              try {
                read(new hindcastModules.ByteReader(Uint8Array.from([130])));
                return 'read';
              } catch (error) {
                return error.name;
              }
            })
            """));
  }

  @Test
  void setsAreComparedAndCounted() {
    assertSame(
        List.of("31 32", "0 31 32 63 64 99", "0 63", "2", "6", "true", "0 1 2 98 99"),
        page.evaluate(
            """
            () => {
              const { DocumentSet } = hindcastModules;
              const one = DocumentSet.of(100, [0, 31, 32, 63]);
              const other = DocumentSet.of(100, [31, 32, 64, 99]);
              const ends = new DocumentSet(100).addRange(0, 3).addRange(98, 100);
              return [
                [...one.copy().keep(other)].join(' '),
                [...one.copy().addAll(other)].join(' '),
                [...one.copy().deleteAll(other)].join(' '),
                String(one.sharedWith(other)),
                String(one.copy().addAll(other).size),
                String(one.copy().deleteAll(one).isEmpty && !one.isEmpty),
                [...ends].join(' '),
              ];
            }
            """));
  }

  @Test
  void slipsOfThePenAreCounted() {
    assertSame(
        List.of("0", "1", "1", "1", "1", "2", "2", "more", "more", "1", "more"),
        page.evaluate(
            """
            () => [
              ['pool', 'pool'], ['pool', 'pol'], ['pool', 'spool'], ['pool', 'poll'], ['pool', 'opol'],
              ['pool', 'oplo'], ['timeout', 'tmieuot'], ['ca', 'abc'], ['', 'abcd'], ['𝒳a', '𝒴a'],
              ['pool', 'quota'],
            ].map(([one, other]) => hindcastModules.distance([...one], [...other], 2))
              .map((distance) => (distance > 2 ? 'more' : String(distance)))
            """));
  }

  @Test
  void daysAreNumbered() {
    assertSame(
        List.of("0", "11016", "11017", "11017", "-719528", "none", "none", "none", "none", "none"),
        page.evaluate(
            """
            () => [
              '1970', '2000-02-29', '2000-03', '2000-03-01', '0000-01-01',
              '2001-02-29', '2000-13', '2000-1', '20000', '٢٠٠٠',
            ].map((text) => String(hindcastModules.firstDay(text) ?? 'none'))
            """));
  }

  private static void assertSame(List<?> expected, Object found) {
    List<?> all = (List<?>) found;
    assertEquals(expected.size(), all.size());
    for (int at = 0; at < all.size(); at++) {
      assertEquals(expected.get(at), all.get(at));
    }
  }
}
