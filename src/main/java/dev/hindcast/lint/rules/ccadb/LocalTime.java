package dev.hindcast.lint.rules.ccadb;

import dev.hindcast.lint.Example;
import dev.hindcast.lint.Family;
import dev.hindcast.lint.Finding;
import dev.hindcast.lint.Rule;
import dev.hindcast.lint.Subject;
import dev.hindcast.lint.rules.Places;
import dev.hindcast.markdown.Prose;
import dev.hindcast.postmortem.Moment;
import dev.hindcast.postmortem.Moment.ZoneBasis;
import dev.hindcast.postmortem.TimelineEntry;
import dev.hindcast.source.Severity;
import java.util.List;
import java.util.stream.Stream;

/// Finds clocks of a timeline that are not known to be UTC.
final class LocalTime implements Rule {

  @Override
  public String id() {
    return "local-time";
  }

  @Override
  public Family family() {
    return Family.CCADB;
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public boolean isOptIn() {
    return true;
  }

  @Override
  public String what() {
    return "tells a time without saying how far it is from UTC";
  }

  @Override
  public String why() {
    return """
    The times of a report are compared with logs of certificate transparency and with other reports.
    All must be in UTC, or carry their offset, and should name the minute. One sentence such as "All
    times are UTC." is enough. Where no entry has a zone, it is said once.
    """
        + "See "
        + CcadbReport.GUIDELINES
        + ".\n";
  }

  @Override
  public String fix() {
    return "write the zone with the time, as in '08:12 UTC', or once above the timeline";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.bad(
            """
            ## Timeline

            - ⟦2026-02-03 08:12 Our linter finds the first certificate.⟧
            - 2026-02-03 08:32 Issuance is stopped.
            """),
        Example.bad(
            """
            ## Timeline

            - 2026-02-03 08:12 UTC Our linter finds the first certificate.
            - ⟦2026-02-04 UTC The last certificate is revoked.⟧
            """),
        Example.good(
            """
            ## Timeline

            All times are UTC.

            - 2026-02-03 08:12 Our linter finds the first certificate.
            - 2026-02-03 08:32 Issuance is stopped.
            """),
        Example.nearMiss(
            """
            ## Timeline

            - 2026-02-03 09:12 UTC+01:00 Our linter finds the first certificate.
            - 2026-02-03T08:32:00Z Issuance is stopped.
            """));
  }

  @Override
  public Stream<Finding> check(Subject subject) {
    List<TimelineEntry> timed =
        subject.postmortem().timeline().stream().filter(entry -> entry.time() != null).toList();
    List<TimelineEntry> unzoned = timed.stream().filter(LocalTime::isUnzoned).toList();
    Stream<Finding> zones =
        unzoned.size() > 1 && unzoned.size() == timed.size()
            ? Stream.of(
                at(subject, unzoned.getFirst())
                    .saying("none of the " + timed.size() + " times says how far it is from UTC"))
            : unzoned.stream().map(entry -> at(subject, entry));
    Stream<Finding> days =
        timed.stream()
            .filter(LocalTime::isDayOnly)
            .map(
                entry ->
                    at(subject, entry)
                        .weighing(Severity.SUGGESTION)
                        .saying("names the day only, where the minute is asked for")
                        .advising("at which minute was it? give it, or say that it is not known"));
    return Stream.concat(zones.map(finding -> CcadbReport.weighed(subject, finding)), days);
  }

  private static boolean isUnzoned(TimelineEntry entry) {
    Moment moment = entry.time();
    return moment != null
        && moment.time() != null
        && moment.zoneBasis() != ZoneBasis.STATED
        && moment.zoneBasis() != ZoneBasis.CARRIED;
  }

  private static boolean isDayOnly(TimelineEntry entry) {
    Moment moment = entry.time();
    return moment != null && moment.time() == null;
  }

  private static Finding at(Subject subject, TimelineEntry entry) {
    return Finding.at(
        subject
            .prose(entry.span())
            .map(Prose::span)
            .findFirst()
            .orElseGet(() -> Places.words(subject, entry.span(), "")));
  }
}
