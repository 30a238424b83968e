package dev.hindcast.postmortem;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// How the organisation responded.
///
/// @param roles such as incident commander, in the order of the file
/// @param responders how many took part
/// @param paged how many were paged
/// @param pagedAfterHours how many of these outside working hours
public record Response(
    List<Role> roles,
    @Nullable Integer responders,
    @Nullable Integer paged,
    @Nullable Integer pagedAfterHours,
    List<String> escalations,
    List<Communication> communications,
    @Nullable String diagnosisAutomation,
    @Nullable String remediationAutomation,
    List<RunbookUse> runbooks,
    List<String> drills) {

  public static final Response UNSTATED =
      new Response(
          List.of(), null, null, null, List.of(), List.of(), null, null, List.of(), List.of());

  /// Who held a role.
  ///
  /// @param name the field, such as `incident_commander`
  public record Role(String name, String holder) {}

  /// Word given to those who were affected or waiting.
  ///
  /// @param at as written
  public record Communication(
      @Nullable String at, @Nullable String channel, @Nullable String summary) {}

  /// How a runbook served.
  ///
  /// @param outcome helped, outdated, missing, not-found or not-needed
  public record RunbookUse(String reference, @Nullable String outcome) {}
}
