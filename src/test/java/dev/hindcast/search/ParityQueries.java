package dev.hindcast.search;

import dev.hindcast.postmortem.Postmortem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Queries over which the browser, the exported files and Lucene are compared.
final class ParityQueries {
  /// Common words and rare ones, codes, all signs, log lines, other scripts, and what nobody writes
  /// but a cat on a keyboard.
  private static final List<String> WRITTEN =
      """
      the
      the of a was not
      what's the and of
      THE POOL
      which pool timed out after the deploy?
      connections
      connecting pool
      pools timeouts replicas
      replication lag
      deployment rolled certificate expired
      database failover region
      zebra
      zebra pool
      zebra giraffe quagga
      pool connection timeout replica cache deploy certificate alert queue retry storm disk leak
      503 504
      ECONNRESET
      econnreset OOMKilled
      us-east-1 us-east-9
      kube_pod_status_ready
      PAY-77 PAY-78
      10.0.0.1:8080 http/2 v1.2.3 org.postgresql.util.PSQLException
      /etc/hosts --dry-run
      cafe NAIVE zurich Zürich 東京
      東京都 データベース ที่ไม่มี कारण
      team can't __proto__ constructor toString
      "connection pool"
      "pool of the timeout"
      "the pool" timeout
      "of the"
      "never closed
      "pool" "" "''"
      -"connection pool" pool
      "us-east-1" "not a pool"
      replic*
      us-e* kube_*
      de* co*
      zz* x_*
      conection~ pool
      timout~ repica~ zebrra~
      conection
      rollbak deploy databse
      databse failvoer "zebra pool"
      deplo
      pool deplo
      deplo -drill
      replica OR quorum
      zebra OR pool
      OR pool OR
      pool AND timeout OR "memory leak" de*
      -drill -kind:drill
      -pool
      - -- --- * ~ "
      service:checkout
      pool service:checkout severity:SEV1
      cause:retry-storm severity:sev2 severity:sev3 -trigger:deploy
      service:"ledger api" leak
      service:nowhere pool
      service: tag:"" kind:
      tag:the kind:incident owner:@ana status:draft
      after:2022 before:2022-06
      pool after:2022-02-10 before:2022-02-12
      pool before:lunch after:2022-02-30 -after:2022
      sort:newest pool
      sort:oldest kind:drill
      sort:oldest after:2000
      sort:newest
      sort:relevance pool sort:size
      2026-02-03T08:12:00Z ERROR [checkout] connection pool: timed out (504) after "retries" us-east-1
      deploy\u00a0𝒳 🔥 happily relation general hop probable analogy sky
      \u0000 \u0001pool \ufeffpool \u202epool \ud800 pool\u0301
      """
          .lines()
          .toList();

  /// Texts of several lines.
  private static final List<String> PASTED =
      List.of(
          "panic: pool -\"exhausted\" OR kind:drill\n\tat connection.go:42",
          "-pool\r\n-timeout",
          "\n",
          "a/b.c-d:".repeat(200),
          "pool timeout cache ".repeat(30) + "w1 w2 w3 w4 w5 w6 w7 w8 w9 ".repeat(9),
          "pool ".repeat(17));

  private static final List<String> FILTERS =
      List.of("kind:drill", "service:checkout", "severity:SEV1", "-severity:sev2", "-tag:the");

  private final Random random;
  private final List<List<String>> texts;

  private ParityQueries(SearchIndex index, long seed) {
    this.random = new Random(seed);
    this.texts = index.documents().stream().flatMap(ParityQueries::texts).toList();
  }

  static List<String> written() {
    return Stream.concat(WRITTEN.stream(), PASTED.stream()).toList();
  }

  /// Queries of a library's own words; the same each time.
  static List<String> drawn(SearchIndex index, int count) {
    ParityQueries queries = new ParityQueries(index, 20_260);
    return Stream.generate(queries::next).limit(count).toList();
  }

  private static Stream<List<String>> texts(Postmortem postmortem) {
    return Arrays.stream(ProseField.values())
        .map(field -> field.text(postmortem).strip())
        .filter(text -> !text.isEmpty())
        .map(text -> List.of(text.split("\\s+", -1)));
  }

  private String next() {
    List<Supplier<String>> items =
        List.of(
            this::word,
            this::word,
            this::word,
            this::phrase,
            () -> beginning() + "*",
            () -> misspelt() + "~",
            this::misspelt,
            this::beginning,
            () -> "-" + word(),
            () -> "-" + phrase(),
            () -> word() + " OR " + word(),
            () -> phrase() + " OR " + misspelt(),
            () -> pick(FILTERS),
            () -> "after:" + day(),
            () -> "before:" + day(),
            () -> pick(List.of("sort:newest", "sort:oldest", "sort:relevance")));
    List<String> query = new ArrayList<>(List.of(pick(items.subList(0, 8)).get()));
    for (int more = random.nextInt(4); more > 0; more--) {
      query.add(random.nextInt(query.size() + 1), pick(items).get());
    }
    return String.join(" ", query);
  }

  private String word() {
    return pick(pick(texts));
  }

  private String phrase() {
    List<String> text = pick(texts);
    int from = random.nextInt(text.size());
    int to = Math.min(text.size(), from + 2 + random.nextInt(3));
    return '"' + String.join(" ", text.subList(from, to)).replace("\"", "") + '"';
  }

  private String beginning() {
    String word = word();
    return word.substring(0, word.offsetByCodePoints(0, 1 + random.nextInt(letters(word))));
  }

  private String misspelt() {
    StringBuilder word = new StringBuilder(word());
    int at = random.nextInt(word.length());
    return switch (random.nextInt(3)) {
      case 0 -> word.deleteCharAt(at).toString();
      case 1 -> word.insert(at, 'q').toString();
      default -> word.append(word.charAt(at)).deleteCharAt(at).toString();
    };
  }

  private String day() {
    return 2000 + random.nextInt(26) + pick(List.of("", "-0" + (1 + random.nextInt(9)), "-02-29"));
  }

  private static int letters(String word) {
    return word.codePointCount(0, word.length());
  }

  private <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
