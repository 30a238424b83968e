package dev.hindcast.site;

import dev.hindcast.site.Frame.NavigationItem;
import java.util.List;

/// Numbers of one kind, with what they say, drawn and as tables.
///
/// @param path from the site's root
/// @param lead one sentence: what it is about
/// @param reports all pages of numbers
public record ReportPage(
    String path, String title, String lead, List<NavigationItem> reports, ReportBody report)
    implements Page {

  @Override
  public String template() {
    return "report.ftlh";
  }

  @Override
  public List<String> scripts() {
    return report.isDrawn() ? Echarts.CHARTS : List.of();
  }
}
