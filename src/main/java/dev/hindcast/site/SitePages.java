package dev.hindcast.site;

import dev.hindcast.analytics.Report;
import dev.hindcast.export.Likenesses;
import dev.hindcast.postmortem.Library;
import dev.hindcast.postmortem.Postmortem;
import dev.hindcast.postmortem.Vocabulary;
import dev.hindcast.recurrence.Group;
import dev.hindcast.recurrence.Recurrences;
import dev.hindcast.recurrence.SeenBefore;
import dev.hindcast.site.HomePage.RecurringTerm;
import dev.hindcast.site.IncidentsPage.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// From a library to all pages of its site, in the order of their paths.
final class SitePages {
  private static final int LATEST = 6;
  private static final int RECURRING = 8;

  private final SiteOptions options;
  private final Library library;
  private final List<WriteUp> writeUps;
  private final Recurrences recurrences;
  private final Likenesses likenesses;
  private final SeenBefore seenBefore;
  private final Topics topics;
  private final Cards cards;
  private final LinkTargets targets;
  private final ActionRows actionRows;
  private final ReportPages reportPages;

  /// @param writeUps one for each postmortem of the library
  /// @param reports its numbers, in the order in which they are read
  SitePages(
      SiteOptions options,
      Library library,
      List<WriteUp> writeUps,
      List<Report> reports,
      Vocabulary vocabulary,
      SeenBefore seenBefore,
      Pictures pictures) {
    this.options = options;
    this.library = library;
    this.writeUps = writeUps;
    this.recurrences = new Recurrences(library);
    this.likenesses = new Likenesses(vocabulary);
    this.seenBefore = seenBefore;
    this.topics = new Topics(recurrences, vocabulary);
    this.cards = new Cards(library, topics);
    this.targets = new LinkTargets(pagesByFile(), pictures, options.sourceUrl());
    this.actionRows = new ActionRows(cards, targets, options.today());
    this.reportPages = new ReportPages(reports, new ReportBodies(topics, cards));
  }

  List<Page> pages() {
    IncidentPages incidents =
        new IncidentPages(cards, topics, likenesses, seenBefore, targets, actionRows);
    ActionsPages actions = new ActionsPages(library, actionRows);
    TopicPages topicPages = new TopicPages(topics, cards, actionRows, reportPages);
    List<Page> pages = new ArrayList<>();
    pages.add(home(actions));
    pages.add(actions.page());
    pages.add(incidentsByYear());
    pages.add(SearchPage.WITH_ALL_FACETS);
    pages.add(new NowPages(library, cards).page(options.escalationUrl()));
    pages.add(about());
    pages.add(MethodsPage.ofAll());
    pages.add(new NotFoundPage());
    pages.addAll(writeUps.parallelStream().map(incidents::page).toList());
    topicPages.pages().forEach(pages::add);
    reportPages.pages().forEach(pages::add);
    pages.sort(Comparator.comparing(Page::path));
    return List.copyOf(pages);
  }

  private HomePage home(ActionsPages actions) {
    List<Postmortem> latest = library.latestFirst().stream().limit(LATEST).toList();
    return new HomePage(
        options.title(),
        library.postmortems().size(),
        years(),
        actions.open(),
        actions.overdue(),
        actions.announced(),
        cards.of(latest),
        recurring(Topic.CAUSE, recurrences.mechanisms()),
        recurring(Topic.SERVICE, recurrences.services()),
        reportPages.link("recurrence").orElse(null));
  }

  private List<RecurringTerm> recurring(Topic topic, List<Group> groups) {
    return groups.stream()
        .limit(RECURRING)
        .map(
            group ->
                new RecurringTerm(
                    topics.link(topic, group.term()),
                    group.size(),
                    topics.definition(topic, group.term()),
                    TopicPages.latest(group)))
        .toList();
  }

  /// Such as `2011–2025`.
  private @Nullable String years() {
    List<Integer> years =
        library.postmortems().stream()
            .map(Postmortem::date)
            .filter(Objects::nonNull)
            .map(date -> date.getYear())
            .sorted()
            .toList();
    if (years.isEmpty()) {
      return null;
    }
    int first = years.getFirst();
    int last = years.getLast();
    return first == last ? String.valueOf(first) : first + "–" + last;
  }

  private IncidentsPage incidentsByYear() {
    Map<String, List<Postmortem>> years = new LinkedHashMap<>();
    for (Postmortem postmortem : library.latestFirst()) {
      String year =
          Optional.ofNullable(postmortem.date())
              .map(date -> String.valueOf(date.getYear()))
              .orElse("Date unknown");
      years.computeIfAbsent(year, _ -> new ArrayList<>()).add(postmortem);
    }
    return new IncidentsPage(
        years.entrySet().stream()
            .map(year -> new Year(year.getKey(), anchor(year.getKey()), cards.of(year.getValue())))
            .toList(),
        library.postmortems().size());
  }

  private static String anchor(String year) {
    return "year-" + year.replace(' ', '-');
  }

  private AboutPage about() {
    Stream<Postmortem> outside =
        library.postmortems().stream().filter(Postmortem::isFromPublicSources);
    return new AboutPage(library.postmortems().size(), (int) outside.count());
  }

  private Map<String, String> pagesByFile() {
    Map<String, String> pages = new TreeMap<>();
    library
        .postmortems()
        .forEach(postmortem -> pages.put(postmortem.file().path(), cards.path(postmortem)));
    return pages;
  }
}
