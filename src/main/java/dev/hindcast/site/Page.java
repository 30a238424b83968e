package dev.hindcast.site;

import java.util.List;

/// What one page of the site says, down to the words; its template only chooses, loops and prints.
///
/// Hrefs are paths from the site's root, unless a component says otherwise.
public sealed interface Page
    permits HomePage,
        IncidentPage,
        IncidentsPage,
        NowPage,
        TopicPage,
        TopicIndexPage,
        ActionsPage,
        ReportPage,
        SearchPage,
        AboutPage,
        MethodsPage,
        NotFoundPage {

  /// Where the page stands, from the site's root.
  String path();

  /// The template that prints it.
  String template();

  /// The page's heading.
  String title();

  /// What the browser's tab says before the site's name.
  default String tab() {
    return title();
  }

  /// What it runs, in this order, below `assets`; nothing for most.
  default List<String> scripts() {
    return this instanceof HomePage || this instanceof SearchPage
        ? List.of("search/page.js")
        : List.of();
  }
}
