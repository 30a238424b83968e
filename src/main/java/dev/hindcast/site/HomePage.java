package dev.hindcast.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The first page: search, the latest, what keeps coming back.
///
/// @param incidents how many there are
/// @param span from when to when they are; null without dates
/// @param announcedActions those of which only outsiders say that they were open
/// @param recurrence what recurs, in numbers; null where nothing was counted
/// @param recurring mechanisms of more than one incident, the most frequent first
public record HomePage(
    String title,
    int incidents,
    @Nullable String span,
    int openActions,
    int overdueActions,
    int announcedActions,
    List<IncidentCard> latest,
    List<RecurringTerm> recurring,
    List<RecurringTerm> services,
    @Nullable Link recurrence)
    implements Page {

  /// Something that happened more than once.
  ///
  /// @param definition what the term means
  /// @param latest the date of the latest of them
  public record RecurringTerm(
      Link page, int incidents, @Nullable String definition, @Nullable String latest) {}

  @Override
  public String path() {
    return "index.html";
  }

  @Override
  public String template() {
    return "home.ftlh";
  }
}
