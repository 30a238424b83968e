package dev.hindcast.recurrence.likeness;

import dev.hindcast.postmortem.Factor;
import dev.hindcast.postmortem.Postmortem;
import dev.hindcast.postmortem.Postmortem.Detection;
import dev.hindcast.postmortem.Postmortem.Trigger;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the authors of two postmortems both state; case makes no difference.
record Tags(Postmortem one, Postmortem other) {
  private static final String UNKNOWN = "unknown";

  /// The mechanisms that both name.
  List<String> mechanisms() {
    return shared(one.mechanisms(), other.mechanisms());
  }

  List<String> services() {
    return shared(one.services(), other.services());
  }

  /// The kind of trigger that both had; empty for none, or where it is not known.
  List<String> triggers() {
    String trigger = trigger(one);
    return trigger != null && trigger.equals(trigger(other)) ? List.of(trigger) : List.of();
  }

  /// The categories of factors that both had.
  List<String> categories() {
    return shared(categories(one), categories(other));
  }

  private static List<String> categories(Postmortem postmortem) {
    return postmortem.factors().stream().map(Factor::category).filter(Objects::nonNull).toList();
  }

  /// Alerts and signals that both had.
  List<String> signals() {
    return shared(signals(one), signals(other));
  }

  private static List<String> signals(Postmortem postmortem) {
    Detection detection = postmortem.detection();
    return Stream.concat(detection.signals().stream(), detection.alerts().stream()).toList();
  }

  /// The kind of trigger that one had; null where that is not known.
  static @Nullable String trigger(Postmortem postmortem) {
    Trigger trigger = postmortem.trigger();
    String type = trigger == null ? null : trigger.type();
    return type == null || key(type).equals(UNKNOWN) ? null : key(type);
  }

  /// Names by which others can be compared.
  static Set<String> keys(Collection<String> names) {
    return names.stream().map(Tags::key).collect(Collectors.toUnmodifiableSet());
  }

  /// What is in both, as the first writes it, in its order.
  private static List<String> shared(Collection<String> some, Collection<String> others) {
    Set<String> keys = keys(others);
    return some.stream().filter(name -> keys.contains(key(name))).distinct().toList();
  }

  private static String key(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
