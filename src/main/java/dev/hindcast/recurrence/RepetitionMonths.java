package dev.hindcast.recurrence;

import dev.hindcast.postmortem.Postmortem;
import dev.hindcast.recurrence.RepetitionMonth.Evidence;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/// Holds the recorded incidents against a [RepetitionRule], month by month.
///
/// Only incidents that began within the months of the rule, the assessed one included, count as
/// evidence; one of which the files say that it is unrelated to all the others does not.
final class RepetitionMonths {
  private final RecordedIncidents recorded;
  private final List<RecurrenceGroup> groups;
  private final Rejections rejections;
  private final RepetitionRule rule;

  RepetitionMonths(RecordedIncidents recorded, RecurrenceGroups groups, RepetitionRule rule) {
    this.recorded = recorded;
    this.groups =
        groups.byMechanism().stream()
            .sorted(Comparator.comparing(group -> RecurrenceGroups.key(group.mechanism())))
            .toList();
    this.rejections = new Rejections(recorded.library());
    this.rule = rule;
  }

  /// The last few months, the latest first; the current month as far as it has come.
  ///
  /// @param most how many months at most
  List<RepetitionMonth> latest(int most) {
    List<RepetitionMonth> months = new ArrayList<>();
    YearMonth first = YearMonth.from(recorded.observation().since());
    YearMonth month = YearMonth.from(recorded.observation().until());
    for (; months.size() < most && !month.isBefore(first); month = month.minusMonths(1)) {
      months.add(of(month));
    }
    return List.copyOf(months);
  }

  private RepetitionMonth of(YearMonth month) {
    LocalDate first = month.minusMonths(rule.months() - 1L).atDay(1);
    LocalDate last = month.atEndOfMonth();
    Predicate<Occurrence> isWithin =
        incident -> !incident.day().isBefore(first) && !incident.day().isAfter(last);
    List<Evidence> meeting = new ArrayList<>();
    List<Evidence> others = new ArrayList<>();
    for (RecurrenceGroup group : groups) {
      List<Occurrence> within =
          group.members().subList(group.untilEndOf(first.minusDays(1)), group.untilEndOf(last));
      List<Occurrence> together = together(within);
      boolean isMet = together.size() >= rule.incidents();
      if (!within.isEmpty()) {
        (isMet ? meeting : others)
            .add(new Evidence(group.mechanism(), postmortems(isMet ? together : within)));
      }
    }
    List<Postmortem> uncaused =
        postmortems(
            recorded.incidents().stream()
                .filter(isWithin)
                .filter(incident -> incident.postmortem().mechanisms().isEmpty())
                .toList());
    return new RepetitionMonth(month, List.copyOf(meeting), List.copyOf(others), uncaused);
  }

  /// Without those that are unrelated to every other.
  private List<Occurrence> together(List<Occurrence> within) {
    return within.stream()
        .filter(
            one ->
                within.stream()
                    .anyMatch(other -> other.order() != one.order() && !rejections.has(one, other)))
        .toList();
  }

  private static List<Postmortem> postmortems(List<Occurrence> occurrences) {
    return occurrences.stream().map(Occurrence::postmortem).toList();
  }
}
