package dev.hindcast.foreign;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// What may be decided about an import.
///
/// @param canonicalHeadings whether sections get the titles that our format has for them
/// @param ownNames whether Markdown files keep their names, since they stay where they are
/// @param zone what clocks are meant in where no document says; null if that is not known
public record Wishes(boolean canonicalHeadings, boolean ownNames, @Nullable ZoneId zone) {
  public static final Wishes NONE = new Wishes(false, false, null);
}
