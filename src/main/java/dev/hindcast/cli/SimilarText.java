package dev.hindcast.cli;

import dev.hindcast.export.Likenesses;
import dev.hindcast.export.Printable;
import dev.hindcast.export.SimilarIncidents;
import dev.hindcast.postmortem.Action;
import dev.hindcast.postmortem.Postmortem;
import dev.hindcast.recurrence.Neighbour;
import dev.hindcast.recurrence.likeness.Quote;
import dev.hindcast.recurrence.likeness.Reason;
import dev.hindcast.recurrence.likeness.Sameness;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What stands beside an incident, for people at a terminal.
///
/// @param likenesses words the reasons
record SimilarText(Likenesses likenesses, boolean coloured) {
  private static final String BOLD = "\u001B[1m";
  private static final String PLAIN = "\u001B[0m";
  private static final String INDENT = "   ";

  /// Of several places where both say a thing, a terminal has room for the first.
  private static final int QUOTES = 2;

  private static final int ACTIONS = 3;

  String write(SimilarIncidents similar) {
    Postmortem query = similar.query();
    List<Neighbour> shown = similar.shown();
    StringBuilder text = new StringBuilder();
    text.append("Like ").append(name(query)).append(":\n");
    for (int index = 0; index < shown.size(); index++) {
      text.append(index + 1).append(". ").append(entry(shown.get(index), similar));
    }
    int hidden = similar.neighbours().size() - shown.size();
    if (shown.isEmpty()) {
      text.append("nothing in the library is much like it\n");
    } else if (hidden > 0) {
      text.append(hidden)
          .append(hidden == 1 ? " other is" : " others are")
          .append(" hardly more like it than any two are, and not shown\n");
    }
    return text.toString();
  }

  private static String name(Postmortem postmortem) {
    return Printable.of(postmortem.title()) + " (" + Printable.of(postmortem.id()) + ")";
  }

  private String entry(Neighbour neighbour, SimilarIncidents similar) {
    Postmortem postmortem = neighbour.postmortem();
    StringBuilder text = new StringBuilder(bold(Printable.of(postmortem.title()))).append("\n");
    String date = postmortem.date() == null ? "no date" : postmortem.date().toString();
    line(text, date + "  " + Printable.of(postmortem.file().path()));
    line(text, relation(neighbour));
    Set<Quote> quoted = new HashSet<>();
    for (Reason reason : neighbour.alike().reasons()) {
      line(text, "- " + Printable.of(likenesses.words(reason)));
      Likenesses.quotes(reason).stream()
          .limit(QUOTES)
          .filter(quoted::add)
          .forEach(quote -> line(text, "    " + quoted(quote)));
    }
    similar
        .mitigation()
        .apply(postmortem)
        .ifPresent(ended -> line(text, "ended by: " + Printable.of(ended)));
    List<Action> open = neighbour.openActions();
    open.stream()
        .limit(ACTIONS)
        .forEach(action -> line(text, "still open: " + similar.line(neighbour, action)));
    if (open.size() > ACTIONS) {
      line(text, "and " + (open.size() - ACTIONS) + " more still open");
    }
    return text.toString();
  }

  private static String quoted(Quote quote) {
    return Printable.of(Likenesses.place(quote)) + ": " + Printable.of(quote.excerpt());
  }

  private static void line(StringBuilder text, String words) {
    text.append(INDENT).append(words).append("\n");
  }

  private static String relation(Neighbour neighbour) {
    Neighbour.Stated stated = neighbour.stated();
    if (stated != null) {
      return (stated.byNeighbour() ? "its file says: " : "stated: ")
          + Printable.of(stated.relation().relation().replace('-', ' '))
          + (stated.relation().confirmed() ? "" : ", not confirmed");
    }
    Sameness sameness = neighbour.alike().sameness();
    return Likenesses.degree(neighbour.alike())
        + (sameness == Sameness.APART ? "" : "; " + Likenesses.sameness(sameness));
  }

  private String bold(String text) {
    return coloured ? BOLD + text + PLAIN : text;
  }
}
