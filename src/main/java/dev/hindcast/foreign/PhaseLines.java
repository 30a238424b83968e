package dev.hindcast.foreign;

import dev.hindcast.markdown.Value;
import dev.hindcast.postmortem.Moment;
import dev.hindcast.postmortem.Moment.Precision;
import dev.hindcast.postmortem.Moment.ZoneBasis;
import dev.hindcast.postmortem.Timestamps;
import dev.hindcast.postmortem.Timestamps.Phase;
import dev.hindcast.source.Span;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// The field `timestamps`, written canonically.
final class PhaseLines {
  private static final Span NOWHERE = new Span(0, 0);

  /// What an author of our format writes: a day, a clock, an offset.
  private static final Pattern CANONICAL =
      Pattern.compile(
          "\\d{4}-\\d{2}-\\d{2}(?:T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?"
              + "(?:Z|[+-]\\d{2}:\\d{2})?)?");

  private final Value.Mapping old;
  private final Timestamps found;

  /// @param old what the head states under that name; empty where it states nothing
  /// @param found what was understood, wherever it was stated
  PhaseLines(Value.Mapping old, Timestamps found) {
    this.old = old;
    this.found = found;
  }

  /// The moments with a zone for clocks that have none.
  static Timestamps in(ZoneId zone, Timestamps found) {
    Map<Phase, Moment> moments = new EnumMap<>(Phase.class);
    for (Phase phase : found.known()) {
      found.find(phase).ifPresent(moment -> moments.put(phase, in(zone, moment)));
    }
    return new Timestamps(moments);
  }

  private static Moment in(ZoneId zone, Moment moment) {
    LocalTime time = moment.time();
    if (time == null || moment.offset() != null) {
      return moment;
    }
    ZoneOffset offset = zone.getRules().getOffset(moment.date().atTime(time));
    return new Moment(
        moment.raw(), moment.date(), time, offset, moment.precision(), ZoneBasis.CARRIED);
  }

  static Value.Mapping nothing() {
    return new Value.Mapping(NOWHERE, List.of());
  }

  static Optional<Phase> phase(String name) {
    return Arrays.stream(Phase.values()).filter(phase -> phase.word().equals(name)).findFirst();
  }

  /// Whether the old field says all that was found, as our format writes it.
  boolean isCanonical() {
    return found.known().stream()
        .allMatch(phase -> old.find(phase.word()).filter(value -> says(value, phase)).isPresent());
  }

  /// Whether a value is as we write it, and has the zone that is known.
  private boolean says(Value value, Phase phase) {
    String written = value.display();
    boolean hasOffset = written.matches(".*(?:Z|[+-]\\d{2}:\\d{2})");
    boolean lacksOffset =
        !hasOffset && written.contains("T") && found.find(phase).map(Moment::offset).isPresent();
    return CANONICAL.matcher(written).matches() && !lacksOffset;
  }

  /// The lines of the field; what was not understood stays in it.
  String text() {
    List<Value.Entry> entries = new ArrayList<>();
    for (Phase phase : Phase.values()) {
      value(phase).ifPresent(value -> entries.add(new Value.Entry(text(phase.word()), value)));
    }
    old.entries().stream()
        .filter(entry -> phase(entry.key().text()).isEmpty())
        .filter(entry -> !entry.key().text().equals("precision"))
        .forEach(entries::add);
    precision().ifPresent(entries::add);
    return YamlText.field("timestamps", new Value.Mapping(NOWHERE, entries));
  }

  private Optional<Value> value(Phase phase) {
    Optional<Value> stated = old.find(phase.word());
    return stated
        .filter(value -> says(value, phase))
        .or(() -> found.find(phase).map(Moment::iso).map(PhaseLines::text))
        .or(() -> stated);
  }

  /// What the old field says of it, and what was written as approximate.
  private Optional<Value.Entry> precision() {
    Optional<Value> stated = old.find("precision");
    List<Value.Entry> entries = new ArrayList<>();
    for (Phase phase : found.known()) {
      boolean isEstimated = found.find(phase).orElseThrow().precision() == Precision.ESTIMATED;
      if (isEstimated && stated.isEmpty()) {
        entries.add(new Value.Entry(text(phase.word()), text("estimated")));
      }
    }
    return stated
        .or(
            () ->
                entries.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Value.Mapping(NOWHERE, entries)))
        .map(value -> new Value.Entry(text("precision"), value));
  }

  private static Value.Scalar text(String text) {
    return new Value.Scalar(NOWHERE, text, false);
  }
}
