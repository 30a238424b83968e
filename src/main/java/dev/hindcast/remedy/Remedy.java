package dev.hindcast.remedy;

import dev.hindcast.postmortem.Excerpt;
import dev.hindcast.postmortem.Postmortem;
import dev.hindcast.postmortem.Response;
import dev.hindcast.postmortem.WebAddress;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What somebody on call wants to know of an incident first: what helped, how long it took, and
/// what did not help. As stated; whatever the postmortem does not say is null or empty.
///
/// All of it is short, for it is shown in a list and loaded with each result.
///
/// @param mitigation how the impact was ended
/// @param durations each between two moments that are known
/// @param didNotHelp the author's own sentences that tell of an attempt which failed
public record Remedy(
    @Nullable String mitigation,
    List<Taken> durations,
    List<RunbookServed> runbooks,
    List<String> didNotHelp) {
  private static final int RUNBOOKS = 3;
  private static final int LONGEST_NAME = 80;
  private static final int LONGEST_ADDRESS = 300;

  /// How long a part of the incident took.
  ///
  /// @param label what it is between, such as `from impact to mitigation`
  /// @param text in words, such as `about 39 minutes`
  public record Taken(String label, long minutes, String text) {}

  /// A runbook that was used or missed.
  ///
  /// @param address null where its name is no address of the web
  /// @param outcome how it served, such as `helped`
  public record RunbookServed(String name, @Nullable String address, @Nullable String outcome) {}

  /// What a postmortem states in its front matter, and tells in its text.
  public static Remedy of(Postmortem postmortem) {
    return new Remedy(
        mitigation(postmortem).orElse(null),
        HowLong.of(postmortem.timestamps()),
        postmortem.response().runbooks().stream()
            .filter(use -> !use.reference().isBlank())
            .limit(RUNBOOKS)
            .map(Remedy::served)
            .toList(),
        FailedAttempts.of(postmortem));
  }

  /// What ended the impact: as the front matter says it, else as the text tells it.
  public static Optional<String> mitigation(Postmortem postmortem) {
    return HowMitigated.of(postmortem);
  }

  private static RunbookServed served(Response.RunbookUse use) {
    String address =
        WebAddress.of(use.reference())
            .filter(stated -> stated.length() <= LONGEST_ADDRESS)
            .orElse(null);
    String outcome = use.outcome() == null ? null : use.outcome().replace('-', ' ');
    return new RunbookServed(Excerpt.of(use.reference(), LONGEST_NAME), address, outcome);
  }

  /// Maps, lists, numbers and strings that say the same, for JSON.
  public Map<String, @Nullable Object> asMap() {
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    map.put("mitigation", mitigation);
    map.put("durations", durations.stream().map(Remedy::asMap).toList());
    map.put("runbooks", runbooks.stream().map(Remedy::asMap).toList());
    map.put("didNotHelp", didNotHelp);
    return map;
  }

  private static Map<String, @Nullable Object> asMap(Taken taken) {
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    map.put("label", taken.label());
    map.put("minutes", taken.minutes());
    map.put("text", taken.text());
    return map;
  }

  private static Map<String, @Nullable Object> asMap(RunbookServed runbook) {
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    map.put("name", runbook.name());
    map.put("address", runbook.address());
    map.put("outcome", runbook.outcome());
    return map;
  }
}
