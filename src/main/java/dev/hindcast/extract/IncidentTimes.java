package dev.hindcast.extract;

import dev.hindcast.extract.BodyFacts.Stated;
import dev.hindcast.extract.DayText.Order;
import dev.hindcast.extract.HouseWords.Fact;
import dev.hindcast.postmortem.Moment;
import dev.hindcast.postmortem.TimelineEntry;
import dev.hindcast.postmortem.Timestamps;
import dev.hindcast.postmortem.Timestamps.Phase;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The moments that a body states by label, and those that a timeline's entries say of the incident
/// itself.
final class IncidentTimes {

  private static final String THE_INCIDENT =
      "(?:the |this"
          + " )?(?:incident|outage|impact|disruption|downtime|problem|issue|event|attack|degradation|service"
          + " disruption)";

  /// What entries say at their start when a phase begins.
  private static final Map<Phase, Pattern> SAID =
      new EnumMap<>(
          Map.of(
              Phase.STARTED,
              pattern(
                  "(?:start|beginning|onset) of "
                      + THE_INCIDENT
                      + "\\b|"
                      + THE_INCIDENT
                      + " (?:starts?|started|begins?|began|beginning|start)\\b"),
              Phase.DETECTED,
              pattern(
                  THE_INCIDENT
                      + " (?:is |was )?(?:first )?(?:detected|discovered)\\b|first detected\\b"),
              Phase.MITIGATED,
              pattern(THE_INCIDENT + " (?:is |was |has been )?(?:fully )?mitigated\\b|repaired\\b"),
              Phase.RESOLVED,
              pattern(
                  "(?:end) of "
                      + THE_INCIDENT
                      + "\\b|"
                      + THE_INCIDENT
                      + " (?:is |was |has been |declared |marked (?:as )?)?(?:fully |now"
                      + " )?(?:resolved|over|closed|ends|ended)\\b|resolved\\b|[^.]{0,200} [-–—:]"
                      + " (?-i:RESOLVED)\\W*$")));

  private static final Set<Fact> MOMENTS =
      EnumSet.of(Fact.STARTED, Fact.DETECTED, Fact.MITIGATED, Fact.RESOLVED, Fact.REPORTED);

  /// A longer value is a tale.
  private static final int LONGEST_SPAN = 200;

  /// "Checked the site and the problem was resolved", but not "until the problem is resolved".
  private static final Pattern FOUND_RESOLVED =
      pattern(
          "^(?!.*\\b(?:until|once|if|when|whether|not|should|might|may|would|assum|believ|appear|seem)).*\\b"
              + THE_INCIDENT
              + " (?:is|was|has been|had been) (?:now |fully )?(?:resolved|fixed|gone|over)\\b");

  private static final Map<Fact, Phase> PHASES =
      new EnumMap<>(
          Map.of(
              Fact.STARTED, Phase.STARTED,
              Fact.DETECTED, Phase.DETECTED,
              Fact.MITIGATED, Phase.MITIGATED,
              Fact.RESOLVED, Phase.RESOLVED));

  /// What a label says how long after the start it was.
  private static final Map<Fact, Phase> LENGTHS =
      new EnumMap<>(
          Map.of(
              Fact.TIME_TO_DETECT, Phase.DETECTED,
              Fact.TIME_TO_MITIGATE, Phase.MITIGATED,
              Fact.TIME_TO_RESOLVE, Phase.RESOLVED));

  private final Order order;
  private @Nullable LocalDate day;
  private final SpokenZone zone;
  private final Map<Phase, Moment> moments = new EnumMap<>(Phase.class);
  private final Map<Phase, Duration> lengths = new EnumMap<>(Phase.class);

  /// @param day the day of clocks that name none
  /// @param zone what clocks without a zone are meant in
  IncidentTimes(Order order, @Nullable LocalDate day, SpokenZone zone) {
    this.order = order;
    this.day = day;
    this.zone = zone;
  }

  /// Adds what labels state; of two for one moment the first counts.
  IncidentTimes stated(List<Stated> facts) {
    if (day == null) {
      day =
          facts.stream()
              .filter(fact -> MOMENTS.contains(fact.fact()))
              .flatMap(fact -> DayText.firstIn(fact.value()).stream())
              .findFirst()
              .orElse(null);
    }
    for (Stated fact : facts) {
      Phase phase = PHASES.get(fact.fact());
      Phase end = LENGTHS.get(fact.fact());
      if (phase != null) {
        moment(fact.value()).ifPresent(moment -> moments.putIfAbsent(phase, moment));
      } else if (end != null) {
        LengthText.read(fact.value()).ifPresent(length -> lengths.putIfAbsent(end, length));
      } else if (fact.fact() == Fact.SPAN || fact.fact() == Fact.DURATION) {
        addSpan(fact);
      }
    }
    addWhereNothingElse(facts, Fact.REPORTED, Phase.DETECTED);
    addWhereNothingElse(facts, Fact.FIXED, Phase.RESOLVED);
    return this;
  }

  /// Adds what entries of the timeline say of the incident itself.
  IncidentTimes told(List<TimelineEntry> timeline) {
    for (TimelineEntry entry : timeline) {
      Moment time = entry.time();
      if (time != null && time.time() != null) {
        SAID.forEach(
            (phase, words) -> {
              if (says(words, phase, entry.event().text())) {
                moments.putIfAbsent(phase, time);
              }
            });
      }
    }
    return this;
  }

  private static boolean says(Pattern words, Phase phase, String text) {
    return words.matcher(text).lookingAt()
        || (phase == Phase.RESOLVED && FOUND_RESOLVED.matcher(text).find());
  }

  /// What a head states wins over all of it.
  Timestamps behind(Timestamps head) {
    Map<Phase, Moment> all = new EnumMap<>(moments);
    head.known().forEach(phase -> head.find(phase).ifPresent(moment -> all.put(phase, moment)));
    return new Timestamps(all, lengths);
  }

  private void addWhereNothingElse(List<Stated> facts, Fact fact, Phase phase) {
    facts.stream()
        .filter(stated -> stated.fact() == fact)
        .findFirst()
        .flatMap(stated -> moment(stated.value()))
        .ifPresent(moment -> moments.putIfAbsent(phase, moment));
  }

  /// `12:01 – 13:01` is beginning and end; a single time is the beginning, but not of a duration:
  /// `02:14` says how long it took.
  private void addSpan(Stated fact) {
    boolean isDuration = fact.fact() == Fact.DURATION;
    String value = fact.value().substring(0, Math.min(fact.value().length(), LONGEST_SPAN));
    StampReader reader = new StampReader(order, day, null, zone);
    for (int at = 0; at < value.length(); at++) {
      boolean startsWord = at == 0 || !Character.isLetterOrDigit(value.charAt(at - 1));
      Optional<Stamp> stamp = startsWord ? reader.read(value.substring(at)) : Optional.empty();
      if (stamp.isPresent() && stamp.get().hasClock()) {
        Moment from = stamp.get().from();
        Moment until = stamp.get().until();
        if (from != null && (until != null || !isDuration)) {
          moments.putIfAbsent(Phase.STARTED, from);
          if (until != null) {
            moments.putIfAbsent(Phase.RESOLVED, until);
          }
        }
        return;
      }
    }
  }

  /// The time with which a value begins.
  private Optional<Moment> moment(String value) {
    return new StampReader(order, day, null, zone).read(value).map(Stamp::from);
  }

  private static Pattern pattern(String words) {
    return Pattern.compile("(?i)(?:" + words + ")");
  }
}
