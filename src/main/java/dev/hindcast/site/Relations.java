package dev.hindcast.site;

import dev.hindcast.recurrence.Neighbour.Reason;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Why two incidents stand side by side, as a reader is told.
final class Relations {

  private Relations() {}

  /// How the neighbour belongs to the incident whose page it is.
  static String words(Reason reason, Topics topics) {
    return switch (reason) {
      case Reason.Stated(var stated, boolean byNeighbour) ->
          byNeighbour ? inverse(stated.relation()) : forward(stated.relation());
      case Reason.SharedMechanisms(var mechanisms) ->
          "names the same mechanism: " + names(mechanisms, topics);
    };
  }

  /// Whether somebody who knows both says so.
  static boolean isConfirmed(Reason reason) {
    return reason instanceof Reason.Stated(var stated, boolean _) && stated.confirmed();
  }

  static @Nullable String why(Reason reason) {
    return reason instanceof Reason.Stated(var stated, boolean _) ? stated.why() : null;
  }

  private static String names(List<String> mechanisms, Topics topics) {
    return mechanisms.stream()
        .map(mechanism -> topics.link(Topic.CAUSE, mechanism).text())
        .collect(Collectors.joining(", "));
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
