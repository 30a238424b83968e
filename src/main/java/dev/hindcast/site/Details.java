package dev.hindcast.site;

import dev.hindcast.postmortem.Impact;
import dev.hindcast.postmortem.Postmortem;
import dev.hindcast.postmortem.Postmortem.Detection;
import dev.hindcast.postmortem.Postmortem.Kind;
import dev.hindcast.postmortem.Postmortem.Mitigation;
import dev.hindcast.postmortem.Postmortem.Trigger;
import dev.hindcast.postmortem.Response;
import dev.hindcast.postmortem.Response.Communication;
import dev.hindcast.postmortem.Response.RunbookUse;
import dev.hindcast.postmortem.Timestamps;
import dev.hindcast.postmortem.Timestamps.Phase;
import dev.hindcast.site.IncidentPage.Fact;
import dev.hindcast.site.IncidentPage.FactValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// All else that the front matter states, for those who want to know everything: together with
/// [Facts] no field that was understood is left out.
final class Details {
  private final List<Fact> facts = new ArrayList<>();

  private Details() {}

  static List<Fact> of(Postmortem postmortem) {
    Details details = new Details();
    details.addPhases(postmortem.timestamps());
    details.addImpact(postmortem.impact());
    details.addDetection(postmortem.detection());
    details.addCourse(postmortem);
    details.addResponse(postmortem.response());
    details.addPlace(postmortem);
    return List.copyOf(details.facts);
  }

  private void addPhases(Timestamps timestamps) {
    for (Phase phase : timestamps.known()) {
      timestamps
          .find(phase)
          .ifPresent(
              moment -> facts.add(new Fact(capital(phase.word()), List.of(Facts.moment(moment)))));
    }
  }

  private void addImpact(Impact impact) {
    add("Impact", impact.summary());
    for (Impact.Figure figure : impact.figures()) {
      String estimate = figure.estimated() ? " (estimated)" : "";
      add(capital(figure.name().replace('_', ' ')), figure.value() + estimate);
    }
    add("Data loss", impact.dataLoss());
  }

  private void addDetection(Detection detection) {
    add("Detection", detection.summary());
    addAll("Alerts", detection.alerts());
    addAll("Missed by", detection.missedBy());
    addAll("Signals", detection.signals());
  }

  private void addCourse(Postmortem postmortem) {
    Trigger trigger = postmortem.trigger();
    if (trigger != null) {
      add("Trigger", trigger.summary());
      add("Trigger reference", trigger.reference());
    }
    Mitigation mitigation = postmortem.mitigation();
    if (mitigation != null) {
      add("Mitigation", Facts.spaced(mitigation.type()));
      add("How it was mitigated", mitigation.summary());
      add("Mitigation reference", mitigation.reference());
    }
    add("Permanent fix", permanentFix(postmortem));
  }

  /// What a term of the vocabulary field `resolution` says of the cause; others as written.
  private static @Nullable String permanentFix(Postmortem postmortem) {
    String resolution = postmortem.resolution();
    return switch (resolution) {
      case null -> null;
      case "fixed" -> "made";
      case "workaround" -> "none; a workaround is in place";
      case "accepted-risk" -> "none; the risk is accepted";
      case "cause-unknown" -> "none; the cause is unknown";
      case "pending" -> postmortem.isFromPublicSources() ? "planned when published" : "planned";
      default -> Facts.spaced(resolution);
    };
  }

  private void addResponse(Response response) {
    response.roles().forEach(role -> add(capital(role.name().replace('_', ' ')), role.holder()));
    add("Responders", number(response.responders()));
    add("Paged", number(response.paged()));
    add("Paged after hours", number(response.pagedAfterHours()));
    addAll("Escalated to", response.escalations());
    addAll("Communication", response.communications().stream().map(Details::words).toList());
    add("Automated diagnosis", response.diagnosisAutomation());
    add("Automated remediation", response.remediationAutomation());
    addAll("Runbooks", response.runbooks().stream().map(Details::words).toList());
    addAll("Drills", response.drills());
  }

  private void addPlace(Postmortem postmortem) {
    add("Identifier", postmortem.id());
    addAll("Also known as", postmortem.aliases());
    if (postmortem.kind() != Kind.INCIDENT) {
      add("Kind", Facts.spaced(postmortem.kind().word()));
    }
    add("Organisation", postmortem.organisation());
    addAll("Environments", postmortem.environments());
    addAll("Regions", postmortem.regions());
    addAll("Teams", postmortem.teams());
    addAll("Authors", postmortem.authors());
    add("Visibility", postmortem.visibility());
    add("Origin", Facts.spaced(postmortem.origin()));
    add("Language", postmortem.language());
  }

  private void add(String name, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      addAll(name, List.of(value));
    }
  }

  private void addAll(String name, List<String> values) {
    List<FactValue> stated = values.stream().map(Facts::text).toList();
    if (!stated.isEmpty()) {
      facts.add(new Fact(name, stated));
    }
  }

  private static String words(Communication communication) {
    return Stream.of(communication.at(), communication.channel(), communication.summary())
        .filter(Objects::nonNull)
        .collect(Collectors.joining(" · "));
  }

  private static String words(RunbookUse use) {
    return use.outcome() == null ? use.reference() : use.reference() + " (" + use.outcome() + ")";
  }

  private static @Nullable String number(@Nullable Integer count) {
    return count == null ? null : count.toString();
  }

  static String capital(String word) {
    return word.isEmpty() ? word : Character.toTitleCase(word.charAt(0)) + word.substring(1);
  }
}
