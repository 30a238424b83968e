package dev.hindcast.foreign;

import dev.hindcast.foreign.OldHead.Field;
import dev.hindcast.markdown.Value;
import dev.hindcast.postmortem.Moment;
import dev.hindcast.postmortem.Postmortem;
import dev.hindcast.postmortem.Postmortem.Fact;
import dev.hindcast.postmortem.Postmortem.Kind;
import dev.hindcast.postmortem.Timestamps;
import dev.hindcast.postmortem.Timestamps.Phase;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Writes the canonical head of a file that was understood: what its old head states, under our
/// names, and what else was found. Nothing is invented, nothing is left out.
final class HeadWriter {
  private final Postmortem found;
  private final Timestamps zoned;
  private final List<Field> old;
  private final Set<String> meaningless;
  private final NewHead head = new NewHead();
  private final List<Field> moments = new ArrayList<>();

  /// @param zone what clocks without a zone are meant in; null if that is not known
  HeadWriter(Postmortem found, List<Field> old, @Nullable ZoneId zone) {
    this.found = found;
    this.zoned = zone == null ? found.timestamps() : PhaseLines.in(zone, found.timestamps());
    this.old = old;
    this.meaningless =
        found.unknownFields().stream().map(Fact::name).collect(Collectors.toUnmodifiableSet());
  }

  /// The head, which knows whether it differs from the old one.
  NewHead write() {
    old.forEach(this::take);
    writeTimestamps();
    supplement();
    return head;
  }

  private void take(Field field) {
    Optional<Phase> phase = PhaseLines.phase(field.name());
    if (phase.isPresent() && isMoment(field, phase.get())) {
      moments.add(field);
    } else if (field.name().equals("status")) {
      takeStatus(field);
    } else if (field.name().equals("date") && isDayToRewrite(field)) {
      head.put("date", day(found.date()));
    } else {
      keep(field);
    }
  }

  private void keep(Field field) {
    if (!FieldOrder.isCanonical(field.name()) || head.has(field.name())) {
      head.keepOther(field.ownLines());
    } else if (field.foreign()) {
      head.put(field.name(), field.lines());
    } else {
      head.keep(field.name(), field.lines());
    }
  }

  /// A field beside the others that states when a phase began, and was understood.
  private boolean isMoment(Field field, Phase phase) {
    return !meaningless.contains(field.entry().key().text())
        && found
            .timestamps()
            .find(phase)
            .map(Moment::raw)
            .filter(field.entry().value().display()::equals)
            .isPresent();
  }

  /// A state that is not one of ours stays as it stands, under its own name.
  private void takeStatus(Field field) {
    String written = field.entry().value().display().strip();
    Optional<String> ours =
        Optional.ofNullable(found.status())
            .filter(_ -> !meaningless.contains(field.entry().key().text()))
            .flatMap(DocumentStatus::of);
    if (ours.isPresent() && !ours.get().equals(written)) {
      head.put("status", YamlText.field("status", ours.get()));
    } else if (ours.isPresent() || field.entry().key().text().equals("status")) {
      keep(field);
    } else {
      head.keepOther(field.ownLines());
    }
  }

  /// A day in other words than ours, where it was understood.
  private boolean isDayToRewrite(Field field) {
    return found.date() != null
        && found.timestamps().find(Phase.STARTED).isEmpty()
        && !head.has("date")
        && !meaningless.contains(field.entry().key().text())
        && !field.entry().value().display().matches("\\d{4}-\\d{2}-\\d{2}.*")
        && !field.entry().value().display().isBlank();
  }

  private void writeTimestamps() {
    Optional<Value> stated =
        old.stream()
            .filter(field -> field.name().equals("timestamps"))
            .map(field -> field.entry().value())
            .findFirst();
    if (stated.isPresent() && !(stated.get() instanceof Value.Mapping)) {
      moments.forEach(field -> head.keepOther(field.ownLines()));
      return;
    }
    Value.Mapping mapping = stated.map(Value.Mapping.class::cast).orElseGet(PhaseLines::nothing);
    PhaseLines lines = new PhaseLines(mapping, timestamps(mapping));
    if (!lines.isCanonical() || (!moments.isEmpty() && stated.isEmpty())) {
      head.put("timestamps", lines.text());
    }
  }

  /// The moments to state. A start that only the body tells of, on another day than the file's, is
  /// left to the body: in the head it would change the day.
  private Timestamps timestamps(Value.Mapping stated) {
    Map<Phase, Moment> moments = new EnumMap<>(Phase.class);
    for (Phase phase : zoned.known()) {
      zoned.find(phase).ifPresent(moment -> moments.put(phase, moment));
    }
    Moment started = moments.get(Phase.STARTED);
    boolean isInHead =
        stated.find(Phase.STARTED.word()).isPresent() || moments().contains(Phase.STARTED);
    if (started != null && !isInHead && !started.date().equals(found.date())) {
      moments.remove(Phase.STARTED);
    }
    return new Timestamps(moments);
  }

  private Set<Phase> moments() {
    return moments.stream()
        .flatMap(field -> PhaseLines.phase(field.name()).stream())
        .collect(Collectors.toSet());
  }

  /// States what the old head does not and the file's body or name does.
  private void supplement() {
    supplement("id", statedId());
    supplement("aliases", found.aliases());
    supplement("title", found.title());
    supplement("kind", found.kind() == Kind.INCIDENT ? null : found.kind().word());
    supplement("status", ourStatus());
    supplement("severity", found.severity());
    supplement("visibility", found.visibility());
    supplement("origin", found.origin());
    supplement("organisation", found.organisation());
    supplement("language", found.language());
    supplement("services", found.services());
    supplement("environments", found.environments());
    supplement("regions", found.regions());
    supplement("teams", found.teams());
    supplement("tags", found.tags());
    supplement("authors", found.authors());
    LocalDate date = found.date();
    if (!states("date") && date != null && !isDayOfStart(date)) {
      head.put("date", day(date));
    }
  }

  private boolean isDayOfStart(LocalDate date) {
    return found
        .timestamps()
        .find(Phase.STARTED)
        .map(Moment::date)
        .filter(date::equals)
        .isPresent();
  }

  private static String day(@Nullable LocalDate date) {
    return "date: " + date + "\n";
  }

  private void supplement(String name, @Nullable String text) {
    if (text != null && !text.isBlank() && !states(name)) {
      head.put(name, YamlText.field(name, text));
    }
  }

  private void supplement(String name, List<String> texts) {
    if (!states(name)) {
      head.put(name, texts);
    }
  }

  /// Whether the head has the field, and a value in it.
  private boolean states(String name) {
    return head.has(name)
        && old.stream()
            .filter(field -> field.name().equals(name))
            .noneMatch(field -> field.entry().value().display().isBlank());
  }

  private @Nullable String statedId() {
    return found.id().equals(OutputName.stem(found.file().name())) ? null : found.id();
  }

  private @Nullable String ourStatus() {
    String status = found.status();
    boolean isStated = old.stream().anyMatch(field -> field.name().equals("status"));
    return status == null || isStated ? null : DocumentStatus.of(status).orElse(null);
  }
}
