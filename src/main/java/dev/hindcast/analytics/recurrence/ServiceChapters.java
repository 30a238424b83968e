package dev.hindcast.analytics.recurrence;

import dev.hindcast.analytics.Report.Chapter;
import dev.hindcast.postmortem.Slug;
import dev.hindcast.recurrence.Course;
import dev.hindcast.recurrence.RecurrenceFindings;
import dev.hindcast.recurrence.RecurrenceGroup;
import dev.hindcast.recurrence.RecurrenceGroups;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// A mechanism within each of the services to which it came more than once.
final class ServiceChapters {

  /// More curves of one mechanism nobody compares.
  private static final int MOST = 8;

  private final RecurrenceFindings findings;
  private final List<RecurrenceGroup> parts;

  ServiceChapters(RecurrenceFindings findings, RecurrenceGroup group) {
    this.findings = findings;
    this.parts =
        RecurrenceGroups.byService(group).stream().filter(part -> !isWhole(part, group)).toList();
  }

  /// Whether the curve of the mechanism is that of the service already: the same incidents over the
  /// same days, and no average of several services.
  private boolean isWhole(RecurrenceGroup part, RecurrenceGroup group) {
    if (part.size() < group.size()) {
      return false;
    }
    Course whole = findings.course(group);
    return whole.services() == 0 && whole.since().equals(findings.course(part).since());
  }

  /// Says that not all services have a chapter, where that is so.
  Optional<String> leftOut() {
    return parts.size() <= MOST
        ? Optional.empty()
        : Optional.of(
            "It came more than once to each of "
                + parts.size()
                + " services; the "
                + MOST
                + " hit most have a chapter of their own.");
  }

  /// The service hit most first, of equals by name.
  List<Chapter> chapters() {
    Set<String> taken = new HashSet<>();
    List<Chapter> chapters = new ArrayList<>();
    for (RecurrenceGroup part : parts.subList(0, Math.min(MOST, parts.size()))) {
      chapters.add(chapter(part, anchor(part, taken)));
    }
    return chapters;
  }

  private Chapter chapter(RecurrenceGroup part, String anchor) {
    CourseFigures figures = CourseFigures.ofService(part, findings.course(part), anchor);
    return new Chapter(
        anchor, "In " + part.service(), List.of(), List.of(figures.events(), figures.cumulative()));
  }

  /// Such as `in-checkout`; with a number where two names differ in signs only.
  private static String anchor(RecurrenceGroup part, Set<String> taken) {
    String plain = "in-" + Slug.of(Objects.requireNonNull(part.service()));
    String anchor = plain;
    for (int number = 2; !taken.add(anchor); number++) {
      anchor = plain + "-" + number;
    }
    return anchor;
  }
}
