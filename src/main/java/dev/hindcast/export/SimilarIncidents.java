package dev.hindcast.export;

import dev.hindcast.postmortem.Action;
import dev.hindcast.postmortem.Postmortem;
import dev.hindcast.recurrence.Neighbour;
import dev.hindcast.source.SourceFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// What stands beside an incident, to be printed.
///
/// @param query the incident that it is about
/// @param neighbours best first
/// @param mitigation what ended the impact of one
/// @param today the day by which an action is overdue
public record SimilarIncidents(
    Postmortem query,
    List<Neighbour> neighbours,
    Function<Postmortem, Optional<String>> mitigation,
    LocalDate today) {

  /// Those that a reader should see.
  public List<Neighbour> shown() {
    return neighbours.stream().filter(Neighbour::isShown).toList();
  }

  /// The files that it speaks of.
  public List<SourceFile> files() {
    return Stream.concat(Stream.of(query), neighbours.stream().map(Neighbour::postmortem))
        .map(Postmortem::file)
        .toList();
  }

  /// An open action in a line: what, who, until when, each said once.
  public String line(Neighbour neighbour, Action action) {
    String summary = Printable.of(action.summary().text()).strip();
    StringBuilder facts = new StringBuilder(state(neighbour, action));
    String owner = action.owner();
    if (owner != null && !summary.contains(owner)) {
      facts.append(", ").append(Printable.of(owner));
    }
    if (action.due().isStated() && !summary.contains(due(action))) {
      facts.append(", due ").append(due(action));
    }
    return summary + " (" + facts + ")";
  }

  private static String due(Action action) {
    LocalDate day = action.due().date();
    return day == null ? Printable.of(action.due().raw()) : day.toString();
  }

  private String state(Neighbour neighbour, Action action) {
    if (isOverdue(neighbour, action)) {
      return "overdue";
    }
    String word = action.status().word().replace('-', ' ');
    return neighbour.postmortem().isFromPublicSources() ? word + " when published" : word;
  }

  /// Whether an open action's day has passed. What outsiders wrote of an action was true when they
  /// wrote it.
  boolean isOverdue(Neighbour neighbour, Action action) {
    return !neighbour.postmortem().isFromPublicSources() && action.isOverdue(today);
  }
}
