package dev.hindcast.export;

import dev.hindcast.postmortem.Postmortem;
import dev.hindcast.recurrence.Neighbour;
import dev.hindcast.recurrence.likeness.Quote;
import dev.hindcast.recurrence.likeness.Sameness;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// What stands beside an incident, as a comment on a change.
///
/// @param likenesses words the reasons
/// @param whereabouts where a reader finds what is named
/// @param shown a text as it may be shown
public record SimilarMarkdown(
    Likenesses likenesses, Whereabouts whereabouts, UnaryOperator<String> shown) {
  private static final int QUOTES = 4;

  /// A heading and an entry for each; a sentence where there is none.
  public String write(SimilarIncidents similar) {
    List<Neighbour> neighbours = similar.shown();
    return "### Seen before: "
        + MarkdownText.text(similar.query().title())
        + "\n\n"
        + (neighbours.isEmpty()
            ? "Nothing in the library is much like this incident.\n"
            : neighbours.stream()
                .map(neighbour -> entry(neighbour, similar))
                .collect(Collectors.joining()));
  }

  /// One incident, as an entry of a list.
  String entry(Neighbour neighbour, SimilarIncidents similar) {
    Postmortem postmortem = neighbour.postmortem();
    String facts =
        postmortem.date() == null ? postmortem.id() : postmortem.id() + ", " + postmortem.date();
    List<String> lines = new ArrayList<>();
    lines.add(
        whereabouts.incident(postmortem)
            + " ("
            + MarkdownText.text(facts)
            + "): "
            + MarkdownText.text(degree(neighbour)));
    String reasons =
        neighbour.alike().reasons().stream()
            .map(likenesses::words)
            .map(this::text)
            .collect(Collectors.joining("; "));
    if (!reasons.isEmpty()) {
      lines.add(reasons);
    }
    neighbour.alike().reasons().stream()
        .flatMap(reason -> Likenesses.quotes(reason).stream())
        .distinct()
        .limit(QUOTES)
        .map(this::quote)
        .forEach(lines::add);
    similar
        .mitigation()
        .apply(postmortem)
        .map(ended -> "ended by: " + text(ended))
        .ifPresent(lines::add);
    neighbour.openActions().stream()
        .map(action -> "**still open:** " + text(similar.line(neighbour, action)))
        .forEach(lines::add);
    return "- " + String.join("\n  - ", lines) + "\n";
  }

  private String quote(Quote quote) {
    return whereabouts.place(quote) + " " + text(quote.excerpt());
  }

  private String text(String written) {
    return MarkdownText.text(shown.apply(written));
  }

  private static String degree(Neighbour neighbour) {
    Neighbour.Stated stated = neighbour.stated();
    if (stated != null) {
      return stated.relation().relation().replace('-', ' ')
          + (stated.relation().confirmed() ? "" : ", not confirmed");
    }
    Sameness sameness = neighbour.alike().sameness();
    return sameness == Sameness.APART
        ? Likenesses.degree(neighbour.alike())
        : Likenesses.sameness(sameness);
  }
}
