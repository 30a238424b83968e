package dev.hindcast.site;

/// Postmortems that state as much as can be, and as little.
final class SampleTexts {

  /// Every field of the format, and every kind of section.
  static final String FULL =
      """
      ---
      schema: 1
      id: INC-2026-014
      aliases: [PM2026-003]
      title: Checkout returned 504s after a connection-pool resize
      kind: incident
      status: in-review
      severity: SEV2
      visibility: internal
      services: [checkout, payments]
      environments: [production]
      regions: [eu-west-1]
      teams: [payments]
      tags: [postgres]
      authors: ["@ana"]
      timestamps:
        introduced: 2026-01-15T00:00:00Z
        started: 2026-02-03T08:12:00Z
        detected: 2026-02-03T08:19:00Z
        declared: 2026-02-03T08:21:00Z
        mitigated: 2026-02-03T08:51:00Z
        resolved: 2026-02-03T11:02:00Z
        precision: {started: estimated}
      detection:
        source: customer-report
        alerts: [CheckoutErrorRate]
        missed_by: [CheckoutLatencyP99]
        signals: ["FATAL: sorry, too many clients already"]
      impact:
        summary: 31% of checkouts failed for 39 minutes
        customers: {value: 3385, basis: estimated}
        data_loss: none
      response:
        roles: {incident_commander: "@bo"}
        responders: 6
        paged: 3
        communications: [{at: 2026-02-03T08:30:00Z, channel: status-page, summary: First notice}]
        runbooks: [{ref: runbooks/db-pool.md, outcome: outdated}]
      trigger: {type: config-push, ref: "https://git.example/abc1234", summary: pool size 50 to 20}
      mechanisms: [connection-exhaustion, retry-storm]
      factors:
        - {id: F1, category: capacity, summary: The pool limit was lowered without `peak` figures, undetected_because: load tests are small}
        - {id: F2, category: missing-alert, summary: Nothing watched the wait for a connection}
      mitigation: {type: rollback, summary: pool size back to 50}
      resolution: fixed
      related:
        - {id: INC-2025-091, relation: recurrence-of, confirmed: true, why: The same pool ran dry}
      actions:
        - {id: A1, summary: Page when waiting exceeds 200 ms, type: detect, addresses: [F2], owner: "@ana", priority: P1, due: 2026-02-15, status: open, ticket: "https://tracker.example/PAY-77"}
        - {id: A2, summary: Size the pool from load, type: prevent, owner: payments, due: 2026-04-01, status: in-progress}
        - {id: A3, summary: Write the runbook, status: done}
        - {id: A4, summary: Buy a larger database, status: wont-do, reason: it was not the size}
      sources: [{url: "https://status.example/1", title: Status page, publisher: Example}]
      color: blue
      ---

      # Checkout returned 504s after a connection-pool resize

      Words before any heading.

      ## Summary

      Checkout failed. See [the year before](2025-091.md#timeline) and the [runbook](../runbooks/db-pool.md).

      ## Timeline

      All times are UTC.

      | Time | Event |
      | --- | --- |
      | 2026-02-03 08:12 | The limit is *lowered* |
      | 2026-02-03 08:19 | A customer writes |
      | 2026-02-03 08:51 | The limit is raised |

      ## Contributing factors

      The pool was smaller than the load.

      ## Action items

      They stand in the front matter.

      ## 🎯 Lessons learned

      - Measure the load before the pool is sized.
      """;

  /// What came before [#FULL], in a form of its own.
  static final String EARLIER =
      """
      ---
      id: INC-2025-091
      title: The pool ran dry
      date: 2025-06-01
      severity: SEV3
      services: [checkout]
      mechanisms: [connection-exhaustion]
      ---

      ## Timeline

      - 10:00 The pool runs dry
        with a second paragraph:

        more than a line
      - 10:30 It is filled

      ## Action items

      | Action | Owner | Due |
      | --- | --- | --- |
      | Watch the pool | @bo | 2025-07-01 |
      """;

  private SampleTexts() {}

  static SampleSite library() {
    return new SampleSite()
        .with("postmortems/2026-014.md", FULL)
        .with("postmortems/2025-091.md", EARLIER)
        .with("postmortems/empty.md", "");
  }
}
