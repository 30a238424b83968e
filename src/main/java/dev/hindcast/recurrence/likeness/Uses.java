package dev.hindcast.recurrence.likeness;

import dev.hindcast.recurrence.likeness.Counts.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// How often some things stand in a postmortem, and where each stands first. Kept in little room,
/// for a library has millions.
///
/// @param <T> a word, or the number of a phrase
final class Uses<T extends Comparable<T>> {
  private static final int LENGTH_BITS = 8;
  private static final int PIECE_AT = 40;
  private static final int LONGEST = (1 << LENGTH_BITS) - 1;

  private final List<T> things;
  private final float[] all;
  private final float[] symptoms;
  private final float[] mechanisms;
  private final long[] places;

  private Uses(Map<T, Use> uses) {
    this.things = uses.keySet().stream().sorted().toList();
    this.all = new float[things.size()];
    this.symptoms = new float[things.size()];
    this.mechanisms = new float[things.size()];
    this.places = new long[things.size()];
    for (int index = 0; index < places.length; index++) {
      Use use = Objects.requireNonNull(uses.get(things.get(index)));
      all[index] = use.all;
      symptoms[index] = use.symptom;
      mechanisms[index] = use.mechanism;
      places[index] = packed(use.first);
    }
  }

  /// Counts while a text is read.
  static final class Counter<T extends Comparable<T>> {
    private final Map<T, Use> uses = new HashMap<>();

    /// Counts a use.
    ///
    /// @param known gives one object for all that are equal
    void add(T thing, UnaryOperator<T> known, Place place, float weight, @Nullable Axis axis) {
      Use use = uses.get(thing);
      if (use == null) {
        use = new Use(place);
        uses.put(known.apply(thing), use);
      }
      use.add(weight, axis);
    }

    Uses<T> counted() {
      return new Uses<>(uses);
    }
  }

  private static final class Use {
    private final Place first;
    private float all;
    private float symptom;
    private float mechanism;

    private Use(Place first) {
      this.first = first;
    }

    private void add(float weight, @Nullable Axis axis) {
      all += weight;
      if (axis == Axis.SYMPTOM) {
        symptom += weight;
      } else if (axis == Axis.MECHANISM) {
        mechanism += weight;
      }
    }
  }

  private static long packed(Place place) {
    int length = Math.min(place.end() - place.start(), LONGEST);
    return ((long) place.piece() << PIECE_AT) | ((long) place.start() << LENGTH_BITS) | length;
  }

  /// The things in their order.
  List<T> things() {
    return things;
  }

  /// How often the thing at an index stands there, each use counting as its part does.
  float all(int index) {
    return all[index];
  }

  /// How often in the parts that tell of one thing.
  float on(int index, Axis axis) {
    return axis == Axis.SYMPTOM ? symptoms[index] : mechanisms[index];
  }

  /// Where it stands first.
  Place first(int index) {
    long packed = places[index];
    int start = (int) (packed >> LENGTH_BITS);
    return new Place((int) (packed >> PIECE_AT), start, start + (int) (packed & LONGEST));
  }
}
