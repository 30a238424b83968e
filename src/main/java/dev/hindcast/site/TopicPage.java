package dev.hindcast.site;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// All incidents of one service, mechanism, trigger or tag.
///
/// @param path from the site's root
/// @param title the term as written
/// @param topic what the term is, such as `Mechanism`
/// @param index all terms of the kind
/// @param definition what the term means in the vocabulary
/// @param incidents the latest first
/// @param actions what these incidents promised: first what is not known to be done, done last
/// @param report its numbers; empty for most
/// @param together other terms that occur in the same incidents
public record TopicPage(
    String path,
    String title,
    String topic,
    Link index,
    @Nullable String definition,
    List<IncidentCard> incidents,
    List<Together> together,
    List<ActionRow> actions,
    ReportBody report)
    implements Page {

  /// Terms of another kind that the same incidents name.
  public record Together(String name, List<CountedLink> terms) {}

  /// Many terms are words of every day, such as `maintenance`.
  @Override
  public String tab() {
    return title + " (" + topic.toLowerCase(Locale.ROOT) + ")";
  }

  @Override
  public List<String> scripts() {
    return report.isDrawn() ? Echarts.CHARTS : List.of();
  }

  @Override
  public String template() {
    return "topic.ftlh";
  }
}
