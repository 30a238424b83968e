package dev.hindcast.site;

import dev.hindcast.postmortem.Postmortem;
import dev.hindcast.postmortem.RelatedIncident;
import dev.hindcast.postmortem.Section;
import dev.hindcast.postmortem.SectionKind;
import dev.hindcast.recurrence.Neighbour;
import dev.hindcast.recurrence.Recurrences;
import dev.hindcast.site.IncidentPage.IncidentElsewhere;
import dev.hindcast.site.IncidentPage.SimilarIncident;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What stands beside an incident on its page, before or after it.
record SimilarIncidents(
    Cards cards, Topics topics, Recurrences recurrences, ActionRows actionRows) {
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

  /// The incidents of the library that stand beside one.
  ///
  /// @param page the page they stand on
  List<SimilarIncident> in(Postmortem postmortem, String page) {
    String told = told(postmortem);
    return recurrences.neighbours(postmortem).stream()
        .map(neighbour -> similar(neighbour, told, page))
        .toList();
  }

  /// The incidents that the authors name and the library does not hold.
  List<IncidentElsewhere> elsewhere(Postmortem postmortem) {
    String told = told(postmortem);
    return recurrences.elsewhere(postmortem).stream()
        .map(stated -> elsewhere(stated, told))
        .toList();
  }

  private SimilarIncident similar(Neighbour neighbour, String told, String page) {
    return new SimilarIncident(
        cards.of(neighbour.postmortem()),
        Relations.words(neighbour.reason(), topics),
        Relations.isConfirmed(neighbour.reason()),
        unlessTold(Relations.why(neighbour.reason()), told),
        actionRows.of(neighbour.postmortem(), neighbour.openActions(), page));
  }

  private static IncidentElsewhere elsewhere(RelatedIncident stated, String told) {
    return new IncidentElsewhere(
        stated.id(),
        Relations.forward(stated.relation()),
        stated.confirmed(),
        unlessTold(stated.why(), told));
  }

  /// The letters of what the text itself says about related incidents.
  private static String told(Postmortem postmortem) {
    return postmortem.sections().stream()
        .filter(section -> section.kind() == SectionKind.RELATED)
        .map(Section::text)
        .map(SimilarIncidents::letters)
        .collect(Collectors.joining("\n"));
  }

  private static @Nullable String unlessTold(@Nullable String why, String told) {
    return why == null || told.contains(letters(why)) ? null : why;
  }

  private static String letters(String text) {
    return NO_LETTERS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }
}
