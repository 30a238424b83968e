package dev.hindcast.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What somebody on call at night is shown: a field, and what ended such an incident last time.
///
/// Before anything is asked, and where no script runs, the latest incidents.
///
/// @param latest incidents only, no drills
/// @param escalation where to turn when nothing is found; null where none is configured
public record NowPage(List<Remembered> latest, @Nullable String escalation) implements Page {

  /// An incident, by what helped.
  ///
  /// @param date ISO 8601; null where it is not known
  /// @param durations each in words, with what it is between
  /// @param didNotHelp in the authors' words
  public record Remembered(
      Link page,
      @Nullable String date,
      @Nullable SeverityBadge severity,
      @Nullable String mitigation,
      List<String> durations,
      List<Runbook> runbooks,
      List<String> didNotHelp) {}

  /// A runbook and how it served.
  ///
  /// @param address null where its name is no address of the web
  public record Runbook(String name, @Nullable String address, @Nullable String outcome) {}

  @Override
  public String path() {
    return "now/index.html";
  }

  @Override
  public String template() {
    return "now.ftlh";
  }

  @Override
  public String title() {
    return "On call";
  }

  @Override
  public List<String> scripts() {
    return List.of("search/now.js");
  }
}
