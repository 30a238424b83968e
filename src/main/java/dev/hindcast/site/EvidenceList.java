package dev.hindcast.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Incidents from which a number was worked out.
///
/// @param anchor where it stands on its page
/// @param title how many they are
/// @param figure the figure that names them first, by its anchor
/// @param place the row and the column of that number
public record EvidenceList(
    String anchor, String title, Link figure, String place, List<Item> incidents) {

  /// An incident in it.
  ///
  /// @param date ISO 8601; null where it is not known
  public record Item(Link page, @Nullable String date) {}
}
