package dev.hindcast.extract;

import dev.hindcast.postmortem.Moment.ZoneBasis;
import org.jspecify.annotations.Nullable;

/// The zone that clocks without one are meant in.
///
/// @param name as [ZoneWords] knows it; null where none is known
/// @param basis how it is known
record SpokenZone(@Nullable String name, ZoneBasis basis) {
  static final SpokenZone NONE = new SpokenZone(null, ZoneBasis.NONE);

  static SpokenZone carried(String name) {
    return new SpokenZone(name, ZoneBasis.CARRIED);
  }

  static SpokenZone assumed(String name) {
    return new SpokenZone(name, ZoneBasis.ASSUMED);
  }

  static SpokenZone configured(@Nullable String name) {
    return name == null ? NONE : new SpokenZone(name, ZoneBasis.CONFIGURED);
  }

  boolean isKnown() {
    return name != null;
  }
}
