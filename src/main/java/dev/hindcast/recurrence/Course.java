package dev.hindcast.recurrence;

import dev.hindcast.postmortem.Library;
import dev.hindcast.postmortem.Postmortem;
import dev.hindcast.statistics.Gaps;
import dev.hindcast.statistics.KaplanMeier;
import dev.hindcast.statistics.KaplanMeier.Lifetime;
import dev.hindcast.statistics.Laplace;
import dev.hindcast.statistics.MeanCumulative;
import dev.hindcast.statistics.MeanCumulative.History;
import dev.hindcast.statistics.PoissonRate;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// How the incidents of a group came one after another.
///
/// A day is taken at its middle, so that neither end of the observation counts for more.
///
/// @param since the first day watched
/// @param rate of recorded incidents over all days watched, not from the first incident on
/// @param cumulative how many there have been by a day; of one service on average where the group
///   hit several
/// @param services how many services that average is of; 0 where it is the plain count
/// @param trend whether they become more or fewer; empty where there are too few
/// @param isClustered whether they come in bursts, for which the trend's test is too quick
/// @param quiet empty where there is only one incident
/// @param gaps the days between one and the next, the last one not ended; empty where fewer than
///   five have ended
public record Course(
    LocalDate since,
    PoissonRate rate,
    MeanCumulative cumulative,
    int services,
    Optional<Laplace> trend,
    boolean isClustered,
    Optional<QuietTime> quiet,
    Optional<KaplanMeier> gaps) {

  /// Fewer gaps that have ended say little about the usual one.
  public static final int FEWEST_GAPS = 5;

  private static final double MIDDLE_OF_DAY = 0.5;

  /// The course of a group.
  static Course of(RecurrenceGroup group, RecordedIncidents recorded) {
    Observation observation = recorded.observation();
    LocalDate since = since(group, observation);
    double days = ChronoUnit.DAYS.between(since, observation.until()) + 1.0;
    List<Double> times = group.members().stream().map(member -> time(since, member.day())).toList();
    List<History> histories = histories(group, recorded);
    return new Course(
        since,
        new PoissonRate(group.size(), days),
        MeanCumulative.of(histories.isEmpty() ? List.of(new History(times, 0, days)) : histories),
        histories.size(),
        Laplace.of(times, days),
        Gaps.areClustered(times, days),
        QuietTime.of(group, since, observation.until()),
        gaps(group, observation.until()));
  }

  /// Since when a group is watched: the library, or its service if that is younger and no member
  /// says otherwise.
  private static LocalDate since(RecurrenceGroup group, Observation observation) {
    if (group.service() == null) {
      return observation.since();
    }
    LocalDate own = observation.until().minusDays(observation.days(group.service()) - 1);
    LocalDate first = group.members().getFirst().day();
    return own.isAfter(first) ? observation.since() : own;
  }

  private static double time(LocalDate since, LocalDate day) {
    return ChronoUnit.DAYS.between(since, day) + MIDDLE_OF_DAY;
  }

  /// A history for each service of the library; none where the group did not hit several, or where
  /// a member does not say which it hit.
  private static List<History> histories(RecurrenceGroup group, RecordedIncidents recorded) {
    Map<String, List<Occurrence>> hits = new TreeMap<>();
    for (Occurrence member : group.members()) {
      List<String> services = RecurrenceGroups.distinct(member.postmortem().services());
      if (services.isEmpty()) {
        return List.of();
      }
      services.forEach(
          service ->
              hits.computeIfAbsent(RecurrenceGroups.key(service), _ -> new ArrayList<>())
                  .add(member));
    }
    return group.service() != null || hits.size() < 2
        ? List.of()
        : services(recorded.library()).stream()
            .map(service -> history(service, hits.getOrDefault(service, List.of()), recorded))
            .toList();
  }

  private static History history(
      String service, List<Occurrence> hits, RecordedIncidents recorded) {
    Observation observation = recorded.observation();
    double to = (double) observation.days();
    List<Double> times = hits.stream().map(hit -> time(observation.since(), hit.day())).toList();
    double from = to - observation.days(service);
    boolean isYounger = times.stream().allMatch(time -> time >= from);
    return new History(times, isYounger ? from : 0, to);
  }

  private static List<String> services(Library library) {
    return library.postmortems().stream()
        .map(Postmortem::services)
        .flatMap(List::stream)
        .map(RecurrenceGroups::key)
        .distinct()
        .sorted()
        .toList();
  }

  private static Optional<KaplanMeier> gaps(RecurrenceGroup group, LocalDate until) {
    List<Lifetime> gaps = new ArrayList<>();
    List<Occurrence> members = group.members();
    for (int index = 1; index < members.size(); index++) {
      gaps.add(new Lifetime((double) members.get(index - 1).daysUntil(members.get(index)), true));
    }
    if (gaps.size() < FEWEST_GAPS) {
      return Optional.empty();
    }
    gaps.add(new Lifetime((double) group.latest().daysUntil(until), false));
    return Optional.of(KaplanMeier.of(gaps));
  }
}
