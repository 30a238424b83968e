package dev.hindcast.search;

import dev.hindcast.postmortem.Library;
import dev.hindcast.postmortem.Postmortem.Kind;
import dev.hindcast.postmortem.SectionKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Postmortems drawn at random from a small vocabulary, some words often and some seldom; the same
/// each time.
public final class GeneratedLibrary {
  private static final List<String> WORDS =
      List.of(
          ("the of a was not connection connections connected pool pools timeout timeouts replica"
               + " replication lagging cache caches caching evicted deploy deployed deployments"
               + " rollback rolled certificate certificates expired expiry latency alerts alerting"
               + " paged queue queues backlog retries retried storm database failover failing"
               + " failed region traffic routing leader election quorum disk full memory leak"
               + " leaked throttled throttling configuration configured pushed push migration"
               + " migrated locked locking deadlock customers checkout payments search login"
               + " dashboards capacity overloaded shedding recovered recovery monitoring happily"
               + " relational generalization controlling hopping probability analogies skies café"
               + " naïve Zürich 東京 team's can't 504 503 ECONNRESET OOMKilled us-east-1 eu-west-1"
               + " kube_pod_status_ready PAY-77 PAY-78 SEV1 10.0.0.1:8080 http/2 v1.2.3"
               + " org.postgresql.util.PSQLException 2026-02-03T08:12:00Z /etc/hosts --dry-run"
               + " <script> \"quoted\" back\\slash 🔥 𝒳 __proto__ constructor toString")
              .split(" "));
  private static final List<String> SERVICES =
      List.of("checkout", "Search", "payments", "login", "ledger api", "edge");
  private static final List<String> CAUSES =
      List.of("connection-exhaustion", "retry-storm", "config-push", "expired-certificate");

  private final Random random = new Random(4_321);

  private GeneratedLibrary() {}

  public static Library of(int size) {
    GeneratedLibrary generated = new GeneratedLibrary();
    return Incident.library(
        IntStream.range(0, size).mapToObj(generated::incident).toArray(Incident[]::new));
  }

  /// Every fifth is like the one before, so that scores are equal.
  private Incident incident(int number) {
    Random kept = new Random(number - (number % 5 == 4 ? 1 : 0));
    random.setSeed(kept.nextLong());
    Incident incident =
        Incident.of("PM-" + (1_000 + number))
            .title(text(2 + random.nextInt(6)))
            .severity("SEV" + (1 + random.nextInt(4)))
            .services(pick(SERVICES), pick(SERVICES))
            .causes(pick(CAUSES))
            .trigger(random.nextBoolean() ? "deploy" : "traffic")
            .tags(pick(WORDS))
            .kind(random.nextInt(6) == 0 ? Kind.DRILL : Kind.INCIDENT)
            .signals(pick(WORDS))
            .summary(text(10 + random.nextInt(40)))
            .section(SectionKind.FACTORS, text(random.nextInt(30)))
            .body(text(random.nextInt(200)));
    return random.nextInt(9) == 0
        ? incident
        : incident.date(LocalDate.ofEpochDay(19_000 + random.nextInt(400)).toString());
  }

  private String text(int length) {
    return IntStream.range(0, length)
        .mapToObj(_ -> pick(WORDS))
        .collect(Collectors.joining(" ", "", "."));
  }

  /// The earlier in the list, the likelier.
  private String pick(List<String> list) {
    double at = random.nextDouble();
    return list.get((int) (at * at * list.size()));
  }
}
