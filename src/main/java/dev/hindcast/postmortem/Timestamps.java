package dev.hindcast.postmortem;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The moments that divide an incident into phases, as far as they are known.
public final class Timestamps {
  public static final Timestamps UNKNOWN = new Timestamps(Map.of());

  private final Map<Phase, Moment> moments;
  private final Map<Phase, Duration> stated;

  public Timestamps(Map<Phase, Moment> moments) {
    this(moments, Map.of());
  }

  /// @param moments those that are known
  /// @param stated how long after the impact began a phase was, as the text says it; where both
  ///   moments are known, they count
  public Timestamps(Map<Phase, Moment> moments, Map<Phase, Duration> stated) {
    this.moments = new EnumMap<>(Phase.class);
    this.moments.putAll(moments);
    this.stated = new EnumMap<>(Phase.class);
    this.stated.putAll(stated);
  }

  /// The moments at which phases begin, in the order in which they should follow.
  public enum Phase {
    /// The latent fault entered.
    INTRODUCED,
    /// Impact began.
    STARTED,
    DETECTED,
    DECLARED,
    ACKNOWLEDGED,
    /// Impact ended or was bounded.
    MITIGATED,
    RESOLVED;

    public String word() {
      return Words.hyphenated(this);
    }
  }

  public @Nullable Moment get(Phase phase) {
    return moments.get(phase);
  }

  public Optional<Moment> find(Phase phase) {
    return Optional.ofNullable(moments.get(phase));
  }

  /// The known phases in their order.
  public List<Phase> known() {
    return new ArrayList<>(moments.keySet());
  }

  /// How long it took from one phase to another, where both instants are known, or where the text
  /// says how long after the start it was.
  public Optional<Duration> between(Phase from, Phase to) {
    return measured(from, to)
        .or(() -> from == Phase.STARTED ? Optional.ofNullable(stated.get(to)) : Optional.empty());
  }

  /// How long it took from one phase to another, where both instants are known.
  public Optional<Duration> measured(Phase from, Phase to) {
    return find(from)
        .flatMap(Moment::instant)
        .flatMap(
            start -> find(to).flatMap(Moment::instant).map(end -> Duration.between(start, end)));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Timestamps timestamps
        && moments.equals(timestamps.moments)
        && stated.equals(timestamps.stated);
  }

  @Override
  public int hashCode() {
    return Objects.hash(moments, stated);
  }

  @Override
  public String toString() {
    return moments + ", " + stated;
  }
}
