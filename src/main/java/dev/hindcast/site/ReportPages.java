package dev.hindcast.site;

import dev.hindcast.analytics.Report;
import dev.hindcast.site.Frame.NavigationItem;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Puts reports where they are read: those of a mechanism on its page, all others on one of their
/// own.
///
/// @param reports in the order in which they are read
record ReportPages(List<Report> reports, ReportBodies bodies) {
  private static final String INDEX = "/index.html";

  Stream<Page> pages() {
    return apart().map(this::page);
  }

  /// What a page of another kind shows of its report; nothing where it has none.
  ///
  /// @param path of that page, from the site's root
  ReportBody within(String path) {
    Optional<Report> report = reports.stream().filter(one -> path(one).equals(path)).findFirst();
    return report.map(bodies::of).orElse(ReportBody.EMPTY);
  }

  /// The page of a report by its name.
  Optional<Link> link(String name) {
    return apart()
        .filter(report -> report.name().equals(name))
        .map(report -> new Link(report.title(), path(report)))
        .findFirst();
  }

  private Page page(Report report) {
    return new ReportPage(
        path(report), report.title(), report.lead(), navigation(report), bodies.of(report));
  }

  private List<NavigationItem> navigation(Report current) {
    return apart()
        .map(
            report ->
                new NavigationItem(
                    new Link(report.title(), path(report)), report.name().equals(current.name())))
        .toList();
  }

  private Stream<Report> apart() {
    return reports.stream().filter(report -> !report.name().startsWith(Topic.CAUSE.folder() + "/"));
  }

  private static String path(Report report) {
    return report.name() + INDEX;
  }
}
