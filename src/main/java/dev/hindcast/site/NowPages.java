package dev.hindcast.site;

import dev.hindcast.postmortem.Library;
import dev.hindcast.postmortem.Postmortem;
import dev.hindcast.postmortem.Postmortem.Kind;
import dev.hindcast.remedy.Remedy;
import dev.hindcast.site.NowPage.Remembered;
import dev.hindcast.site.NowPage.Runbook;
import org.jspecify.annotations.Nullable;

/// Makes the page for those on call.
record NowPages(Library library, Cards cards) {
  private static final int LATEST = 10;

  NowPage page(@Nullable String escalation) {
    return new NowPage(
        library.latestFirst().stream()
            .filter(postmortem -> postmortem.kind() == Kind.INCIDENT)
            .limit(LATEST)
            .map(this::remembered)
            .toList(),
        escalation);
  }

  private Remembered remembered(Postmortem postmortem) {
    Remedy remedy = Remedy.of(postmortem);
    return new Remembered(
        cards.link(postmortem),
        postmortem.date() == null ? null : postmortem.date().toString(),
        SeverityBadge.of(postmortem.severity()),
        remedy.mitigation(),
        remedy.durations().stream().map(taken -> taken.text() + " " + taken.label()).toList(),
        remedy.runbooks().stream()
            .map(runbook -> new Runbook(runbook.name(), runbook.address(), runbook.outcome()))
            .toList(),
        remedy.didNotHelp());
  }
}
