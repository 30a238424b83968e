package dev.hindcast.export;

import dev.hindcast.postmortem.Postmortem;
import dev.hindcast.recurrence.Neighbour;
import dev.hindcast.recurrence.likeness.Sameness;
import java.util.List;
import java.util.stream.Collectors;

/// What stands beside an incident, as a comment on a change.
///
/// @param likenesses words the reasons
public record SimilarMarkdown(Likenesses likenesses) {
  private static final int QUOTES = 4;

  /// A heading and an entry for each; a sentence where there is none.
  public String write(SimilarIncidents similar) {
    List<Neighbour> shown = similar.shown();
    StringBuilder text =
        new StringBuilder("### Seen before: " + plain(similar.query().title()) + "\n\n");
    if (shown.isEmpty()) {
      return text.append("Nothing in the library is much like this incident.\n").toString();
    }
    shown.forEach(neighbour -> text.append(entry(neighbour, similar)));
    return text.toString();
  }

  /// One incident, as an entry of a list.
  public String entry(Neighbour neighbour, SimilarIncidents similar) {
    Postmortem postmortem = neighbour.postmortem();
    StringBuilder text = new StringBuilder("- **" + plain(postmortem.title()) + "**");
    text.append(" (").append(code(postmortem.file().path()));
    if (postmortem.date() != null) {
      text.append(", ").append(postmortem.date());
    }
    text.append(") — ").append(plain(degree(neighbour))).append("\n");
    String reasons =
        neighbour.alike().reasons().stream()
            .map(likenesses::words)
            .map(SimilarMarkdown::plain)
            .collect(Collectors.joining("; "));
    if (!reasons.isEmpty()) {
      text.append("  - ").append(reasons).append("\n");
    }
    neighbour.alike().reasons().stream()
        .flatMap(reason -> Likenesses.quotes(reason).stream())
        .distinct()
        .limit(QUOTES)
        .forEach(
            quote ->
                text.append("  - ")
                    .append(code(Likenesses.place(quote)))
                    .append(" ")
                    .append(plain(quote.excerpt()))
                    .append("\n"));
    similar
        .mitigation()
        .apply(postmortem)
        .ifPresent(ended -> text.append("  - ended by: ").append(plain(ended)).append("\n"));
    neighbour
        .openActions()
        .forEach(
            action ->
                text.append("  - still open: ")
                    .append(plain(similar.line(neighbour, action)))
                    .append("\n"));
    return text.toString();
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

  /// Text that stays text: on one line, and without what Markdown or a tracker would act on.
  private static String plain(String text) {
    return Printable.of(text).strip().replaceAll("([\\\\`*_\\[\\]<>#@|~!&])", "\\\\$1");
  }

  private static String code(String text) {
    return "`" + Printable.of(text).replace('`', '\'') + "`";
  }
}
