package dev.hindcast.site;

import dev.hindcast.recurrence.Neighbour.Stated;

/// How two incidents belong together, as their authors state it and a reader is told.
final class Relations {

  private Relations() {}

  /// How the neighbour belongs to the incident whose page it is.
  static String words(Stated stated) {
    String relation = stated.relation().relation();
    return stated.byNeighbour() ? inverse(relation) : forward(relation);
  }

  /// The relation that an incident states, as read on its own page.
  static String forward(String relation) {
    return switch (relation) {
      case "duplicate-of" -> "the same incident";
      case "recurrence-of" -> "this is a recurrence of it";
      case "caused-by" -> "it caused this one";
      case "rehearsed-by" -> "it rehearsed this one";
      case "supersedes" -> "this record replaces it";
      default -> relation.replace('-', ' ');
    };
  }

  private static String inverse(String relation) {
    return switch (relation) {
      case "duplicate-of" -> "the same incident";
      case "recurrence-of" -> "it is a recurrence of this one";
      case "caused-by" -> "this one caused it";
      case "rehearsed-by" -> "this one rehearsed it";
      case "supersedes" -> "it replaces this record";
      default -> relation.replace('-', ' ');
    };
  }
}
