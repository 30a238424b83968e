package dev.hindcast.analytics.overview;

import dev.hindcast.analytics.Cell;
import dev.hindcast.analytics.ChapterDraft;
import dev.hindcast.analytics.Column;
import dev.hindcast.analytics.Column.Role;
import dev.hindcast.analytics.Column.Unit;
import dev.hindcast.analytics.Figure.Drawing;
import dev.hindcast.analytics.FigureDraft;
import dev.hindcast.analytics.Method;
import dev.hindcast.analytics.Records;
import dev.hindcast.analytics.Report.Chapter;
import dev.hindcast.analytics.Shares;
import dev.hindcast.postmortem.Postmortem;
import dev.hindcast.postmortem.Postmortem.Trigger;
import dev.hindcast.postmortem.Vocabulary;
import dev.hindcast.postmortem.Vocabulary.Mechanism;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What set incidents off and how they broke, with the share that does not say.
final class CausesChapter {
  private static final String UNKNOWN = "unknown";

  /// The family of a mechanism that only this library has.
  private static final String OWN = "of this library";

  private final List<Postmortem> incidents;
  private final Vocabulary vocabulary;

  CausesChapter(List<Postmortem> incidents, Vocabulary vocabulary) {
    this.incidents = incidents;
    this.vocabulary = vocabulary;
  }

  Chapter chapter() {
    ChapterDraft chapter = new ChapterDraft("causes", "What set them off, and how they broke");
    if (incidents.isEmpty()) {
      return chapter.says("No incident is recorded.").chapter();
    }
    return chapter
        .says(unknown("trigger", withoutTrigger()))
        .says(unknown("mechanism", withoutMechanism()))
        .figure(triggers())
        .figure(families())
        .figure(mechanisms())
        .chapter();
  }

  private String unknown(String field, List<Postmortem> without) {
    return "No "
        + field
        + ", or one that is unknown: "
        + without.size()
        + " of "
        + incidents.size()
        + " ("
        + Shares.percent((double) without.size() / incidents.size())
        + ").";
  }

  private FigureDraft triggers() {
    Shares shares = new Shares("triggers", "What set them off", "Trigger", "Incidents");
    if (withoutTrigger().size() == incidents.size()) {
      return shares.draft().says("Write 'trigger: {type: config-push}' in front matter.");
    }
    mostFirst(Records.by(incidents, CausesChapter::trigger))
        .forEach(
            entry ->
                shares.row(
                    Cell.term(
                        new Cell.Term("trigger", entry.getKey()), entry.getKey().replace('-', ' ')),
                    entry.getValue(),
                    incidents));
    return shares.row(Cell.text("unknown or unstated"), withoutTrigger(), incidents).draft();
  }

  private FigureDraft families() {
    Shares shares =
        new Shares("families", "How they broke, by family", "Family of mechanisms", "Incidents");
    if (withoutMechanism().size() == incidents.size()) {
      return shares.draft().says("Write 'mechanisms: [retry-storm]' in front matter.");
    }
    shares.draft().says("An incident counts once in each family that it has a mechanism of.");
    mostFirst(
            Records.by(
                incidents,
                incident -> named(incident).stream().map(this::family).distinct().toList()))
        .forEach(
            entry ->
                shares.row(
                    Cell.text(entry.getKey().replace('-', ' ')), entry.getValue(), incidents));
    return shares.row(Cell.text("unknown or unstated"), withoutMechanism(), incidents).draft();
  }

  private FigureDraft mechanisms() {
    FigureDraft draft =
        new FigureDraft("mechanisms", "Mechanisms", Drawing.TABLE)
            .columns(
                Column.note("Family"),
                Column.label("Mechanism"),
                new Column("Incidents", Role.VALUE, Unit.COUNT))
            .methods(Method.REPORTING);
    Records.by(incidents, CausesChapter::named).entrySet().stream()
        .sorted(
            Comparator.comparing(
                    (Map.Entry<String, List<Postmortem>> entry) -> family(entry.getKey()))
                .thenComparingInt(entry -> -entry.getValue().size()))
        .forEach(
            entry ->
                draft.row(
                    Cell.text(family(entry.getKey()).replace('-', ' ')),
                    Cell.term(new Cell.Term("mechanisms", entry.getKey()), title(entry.getKey())),
                    Cell.count(entry.getValue())));
    return draft;
  }

  /// The terms of most incidents first, then by name.
  private static Stream<Map.Entry<String, List<Postmortem>>> mostFirst(
      Map<String, List<Postmortem>> byTerm) {
    return byTerm.entrySet().stream()
        .sorted(Comparator.comparingInt(entry -> -entry.getValue().size()));
  }

  private List<Postmortem> withoutTrigger() {
    return incidents.stream().filter(incident -> trigger(incident).isEmpty()).toList();
  }

  private List<Postmortem> withoutMechanism() {
    return incidents.stream().filter(incident -> named(incident).isEmpty()).toList();
  }

  private static List<String> trigger(Postmortem incident) {
    return Optional.ofNullable(incident.trigger()).map(Trigger::type).stream()
        .filter(CausesChapter::isKnown)
        .toList();
  }

  private static List<String> named(Postmortem incident) {
    return incident.mechanisms().stream().filter(CausesChapter::isKnown).toList();
  }

  private static boolean isKnown(String word) {
    return !word.isBlank() && !word.strip().equalsIgnoreCase(UNKNOWN);
  }

  private String family(String mechanism) {
    return find(mechanism).map(Mechanism::family).orElse(OWN);
  }

  private String title(String mechanism) {
    return find(mechanism).map(Mechanism::title).orElse(mechanism);
  }

  private Optional<Mechanism> find(String mechanism) {
    return vocabulary.mechanism(mechanism.strip().toLowerCase(Locale.ROOT));
  }
}
