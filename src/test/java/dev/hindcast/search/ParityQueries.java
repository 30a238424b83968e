package dev.hindcast.search;

import java.util.List;

/// Queries over which the browser and Lucene are compared: common words and rare ones, codes,
/// filters, words that no postmortem has, words that not one has together.
final class ParityQueries {
  static final List<String> ALL =
      """
      the
      the of a was not
      what's the and of
      which pool timed out after the deploy?
      connection
      connections
      connecting pool
      pool timeout
      pools timeouts replicas
      replication lag
      cache
      caching evictions
      deploy rollback
      deployment rolled certificate expired
      latency alert paged
      queue backlog retry storm
      database failover region
      failing fail failed
      leader election quorum disk
      memory leaks throttle
      configure push migration deadlock
      customer checkout payment
      zebra
      zebra pool
      zebra giraffe quagga
      pool connection timeout replica cache deploy certificate alert queue retry storm disk leak
      504
      503 504
      ECONNRESET
      econnreset OOMKilled
      us-east-1
      us-east-9
      us east
      kube_pod_status_ready
      kube pod ready
      PAY-77
      PAY-77 PAY-78
      10.0.0.1:8080 http/2
      v1.2.3 org.postgresql.util.PSQLException
      org.postgresql /etc/hosts --dry-run
      cafe NAIVE zurich 東京
      team can't __proto__ constructor toString
      service:checkout
      pool service:checkout severity:SEV1
      cause:retry-storm severity:sev2 severity:sev3
      service:"ledger api" leak
      kind:drill trigger:traffic failover
      tag:the kind:incident
      service:nowhere pool
      zebra pool service:edge cause:config-push
      2026-02-03T08:12:00Z ERROR [checkout] connection pool: timed out (504) after "retries" us-east-1
      deploy\u00a0𝒳 🔥 happily relation general hop probable analogy sky
      """
          .lines()
          .toList();

  private ParityQueries() {}
}
