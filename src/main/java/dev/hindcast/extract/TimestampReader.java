package dev.hindcast.extract;

import dev.hindcast.markdown.Value;
import dev.hindcast.postmortem.Moment;
import dev.hindcast.postmortem.Moment.Precision;
import dev.hindcast.postmortem.Moment.ZoneBasis;
import dev.hindcast.postmortem.Timestamps;
import dev.hindcast.postmortem.Timestamps.Phase;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// Reads the moments that divide an incident into phases.
final class TimestampReader {

  /// Other names under which moments are found, in old files and other tools' exports.
  private static final Map<Phase, String[]> OTHER_NAMES =
      Map.of(
          Phase.STARTED, new String[] {"started", "started_at", "start_time", "impact_start"},
          Phase.DETECTED, new String[] {"detected", "detected_at"},
          Phase.MITIGATED, new String[] {"mitigated", "mitigated_at", "impact_end"},
          Phase.RESOLVED,
              new String[] {
                "resolved", "resolved_at", "resolvedwhen", "resolved_when", "end_time"
              });

  private final SpokenZone zone;

  /// @param zone what clocks without a zone are meant in
  TimestampReader(SpokenZone zone) {
    this.zone = zone;
  }

  Timestamps read(Fields head) {
    Map<Phase, Moment> moments = new EnumMap<>(Phase.class);
    Optional<Fields> stated = head.fields("timestamps");
    Optional<Fields> precision = stated.flatMap(fields -> fields.fields("precision"));
    for (Phase phase : Phase.values()) {
      stated
          .flatMap(fields -> moment(fields, phase.word()))
          .or(() -> outside(head, phase))
          .map(moment -> withStatedPrecision(moment, phase, precision))
          .ifPresent(moment -> moments.put(phase, moment));
    }
    if (moments.containsKey(Phase.RESOLVED)) {
      noticed(head).ifPresent(moment -> moments.putIfAbsent(Phase.STARTED, moment));
    }
    return new Timestamps(moments);
  }

  /// A notice of a status page has its beginning for its date.
  private Optional<Moment> noticed(Fields head) {
    return head.value("date")
        .map(Value::display)
        .flatMap(text -> Moments.of(text, zone))
        .filter(moment -> moment.time() != null);
  }

  private Optional<Moment> outside(Fields head, Phase phase) {
    String[] names = OTHER_NAMES.get(phase);
    return names == null ? Optional.empty() : moment(head, names);
  }

  private Optional<Moment> moment(Fields fields, String... names) {
    Optional<Value> value = timeOf(fields, names);
    Optional<Moment> moment = value.map(Value::display).flatMap(text -> Moments.of(text, zone));
    if (value.isPresent() && moment.isEmpty() && !value.get().display().equals("unknown")) {
      fields.report(
          value.get().span(),
          "'" + names[0] + "' is '" + value.get().display() + "', which is not a time",
          "write it as 2026-02-03T08:12:00Z, or 'unknown'");
    }
    moment
        .filter(found -> found.time() != null && found.offset() == null)
        .ifPresent(
            found ->
                fields.report(
                    value.orElseThrow().span(),
                    "'" + names[0] + "' is '" + found.raw() + "', a clock without a zone",
                    "add the offset, such as Z or +02:00; until then no duration is told"));
    moment
        .filter(found -> found.zoneBasis() == ZoneBasis.CONFIGURED)
        .ifPresent(
            found ->
                fields.suggest(
                    value.orElseThrow().span(),
                    "assumed-zone",
                    "'" + names[0] + "' has no zone; read in that of the configuration",
                    "add the offset, such as Z or +02:00"));
    return moment;
  }

  /// The value under the first name that holds more than yes or no, as in `resolved: true`.
  private static Optional<Value> timeOf(Fields fields, String... names) {
    boolean isFlag =
        fields.value(names[0]).filter(value -> value.display().matches("true|false")).isPresent();
    return isFlag
        ? names.length > 1
            ? fields.value(Arrays.copyOfRange(names, 1, names.length))
            : Optional.empty()
        : fields.value(names);
  }

  private static Moment withStatedPrecision(
      Moment moment, Phase phase, Optional<Fields> precision) {
    return precision
        .flatMap(fields -> fields.text(phase.word()))
        .filter("estimated"::equals)
        .map(_ -> moment.withPrecision(Precision.ESTIMATED))
        .orElse(moment);
  }
}
