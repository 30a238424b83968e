package dev.hindcast.recurrence.likeness;

import dev.hindcast.postmortem.Postmortem;
import dev.hindcast.postmortem.Postmortem.Trigger;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How alike two postmortems are.
///
/// The score is (w + 0.4 · m) / 1.4, and 0.03 each for a trigger of the same kind and for a service
/// that both name: w is the cosine of their words, m that of the mechanisms of which they speak.
record Resemblance(Document one, Document other) {
  /// Best on labelled collections, where anything from 0.3 to 0.5 was about as good.
  static final double MECHANISMS = 0.4;

  private static final double ALL = 1 + MECHANISMS;
  private static final double TAG = 0.03;

  /// From which cosine on two are alike in a respect.
  private static final double ALIKE_IN_WORDS = 0.15;

  private static final double ALIKE_IN_MECHANISMS = 0.35;

  double score() {
    double tags = (sharedTrigger() == null ? 0 : TAG) + (sharedServices().isEmpty() ? 0 : TAG);
    return Math.min(1, (words() + MECHANISMS * mechanisms()) / ALL + tags);
  }

  /// The cosine of the words.
  double words() {
    return one.words().cosine(other.words());
  }

  private double mechanisms() {
    return one.mechanisms().cosine(other.mechanisms());
  }

  /// In which respect they are alike.
  Set<Axis> axes() {
    Set<Axis> axes = EnumSet.noneOf(Axis.class);
    if (words(Axis.SYMPTOM) >= ALIKE_IN_WORDS) {
      axes.add(Axis.SYMPTOM);
    }
    if (words(Axis.MECHANISM) >= ALIKE_IN_WORDS
        || mechanisms() >= ALIKE_IN_MECHANISMS
        || !sharedMechanisms().isEmpty()) {
      axes.add(Axis.MECHANISM);
    }
    return axes;
  }

  private double words(Axis axis) {
    return one.words(axis).cosine(other.words(axis));
  }

  /// The mechanisms that the authors of both name.
  List<String> sharedMechanisms() {
    return shared(one.postmortem().mechanisms(), other.postmortem().mechanisms());
  }

  /// The kind of trigger that both had; null for none, or where it is not known.
  @Nullable String sharedTrigger() {
    String trigger = trigger(one.postmortem());
    return trigger != null
            && !trigger.equals("unknown")
            && trigger.equalsIgnoreCase(trigger(other.postmortem()))
        ? trigger
        : null;
  }

  private static @Nullable String trigger(Postmortem postmortem) {
    Trigger trigger = postmortem.trigger();
    return trigger == null ? null : trigger.type();
  }

  List<String> sharedServices() {
    return shared(one.postmortem().services(), other.postmortem().services());
  }

  List<String> sharedCategories() {
    return shared(categories(one.postmortem()), categories(other.postmortem()));
  }

  private static List<String> categories(Postmortem postmortem) {
    return postmortem.factors().stream()
        .map(factor -> factor.category())
        .filter(Objects::nonNull)
        .toList();
  }

  /// Alerts and signals that both had.
  List<String> sharedSignals() {
    return shared(signals(one.postmortem()), signals(other.postmortem()));
  }

  private static List<String> signals(Postmortem postmortem) {
    return Stream.concat(
            postmortem.detection().signals().stream(), postmortem.detection().alerts().stream())
        .toList();
  }

  /// What is in both, as the first writes it, in its order.
  private static List<String> shared(Collection<String> some, Collection<String> others) {
    Set<String> keys = others.stream().map(Resemblance::key).collect(Collectors.toSet());
    return some.stream().filter(name -> keys.contains(key(name))).distinct().toList();
  }

  private static String key(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
