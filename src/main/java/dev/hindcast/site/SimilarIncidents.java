package dev.hindcast.site;

import dev.hindcast.export.Likenesses;
import dev.hindcast.postmortem.Postmortem;
import dev.hindcast.postmortem.RelatedIncident;
import dev.hindcast.postmortem.Section;
import dev.hindcast.postmortem.SectionKind;
import dev.hindcast.recurrence.Neighbour;
import dev.hindcast.recurrence.Neighbour.Stated;
import dev.hindcast.recurrence.SeenBefore;
import dev.hindcast.recurrence.SeenBefore.Which;
import dev.hindcast.recurrence.likeness.Alike;
import dev.hindcast.recurrence.likeness.Reason;
import dev.hindcast.recurrence.likeness.Sameness;
import dev.hindcast.site.IncidentPage.IncidentElsewhere;
import dev.hindcast.site.IncidentPage.Passage;
import dev.hindcast.site.IncidentPage.Similar;
import dev.hindcast.site.IncidentPage.SimilarIncident;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What stands beside an incident on its page, before or after it.
record SimilarIncidents(
    Cards cards, Likenesses likenesses, SeenBefore seenBefore, ActionRows actionRows) {
  /// A reader looks at a few; what is stated is all shown.
  private static final int CANDIDATES = 5;

  private static final int PASSAGES = 6;

  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

  /// What stands beside an incident.
  ///
  /// @param page the page it stands on
  Similar of(Postmortem postmortem, String page) {
    String told = told(postmortem);
    Map<Boolean, List<Neighbour>> candidates =
        seenBefore.candidates(postmortem, CANDIDATES, Which.ANY).stream()
            .filter(Neighbour::isShown)
            .collect(Collectors.partitioningBy(SimilarIncidents::isDouble));
    return new Similar(
        seenBefore.stated(postmortem, Which.ANY).stream()
            .map(neighbour -> similar(neighbour, told, page))
            .toList(),
        seenBefore.elsewhere(postmortem).stream().map(stated -> elsewhere(stated, told)).toList(),
        candidates.getOrDefault(true, List.of()).stream()
            .map(neighbour -> similar(neighbour, told, page))
            .toList(),
        candidates.getOrDefault(false, List.of()).stream()
            .map(neighbour -> similar(neighbour, told, page))
            .toList());
  }

  private static boolean isDouble(Neighbour neighbour) {
    return neighbour.alike().sameness() != Sameness.APART;
  }

  private SimilarIncident similar(Neighbour neighbour, String told, String page) {
    Stated stated = neighbour.stated();
    List<Reason> reasons = neighbour.alike().reasons();
    return new SimilarIncident(
        cards.of(neighbour.postmortem()),
        relation(neighbour),
        stated != null && !stated.relation().confirmed(),
        stated == null ? null : unlessTold(stated.relation().why(), told),
        reasons.stream().map(likenesses::words).toList(),
        reasons.stream()
            .flatMap(reason -> Likenesses.quotes(reason).stream())
            .map(quote -> new Passage(Likenesses.place(quote), quote.excerpt()))
            .distinct()
            .limit(PASSAGES)
            .toList(),
        actionRows.of(neighbour.postmortem(), neighbour.openActions(), page));
  }

  private static String relation(Neighbour neighbour) {
    Alike alike = neighbour.alike();
    if (neighbour.stated() != null) {
      return Relations.words(neighbour.stated());
    }
    return isDouble(neighbour) ? Likenesses.sameness(alike.sameness()) : Likenesses.degree(alike);
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
