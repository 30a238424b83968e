package dev.hindcast.extract;

import dev.hindcast.markdown.Value;
import dev.hindcast.postmortem.Impact;
import dev.hindcast.postmortem.Moment;
import dev.hindcast.postmortem.Moment.Precision;
import dev.hindcast.postmortem.Postmortem.Citation;
import dev.hindcast.postmortem.Postmortem.Detection;
import dev.hindcast.postmortem.Postmortem.Mitigation;
import dev.hindcast.postmortem.Postmortem.Trigger;
import dev.hindcast.postmortem.RelatedIncident;
import dev.hindcast.postmortem.Response;
import dev.hindcast.postmortem.Timestamps;
import dev.hindcast.postmortem.Timestamps.Phase;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads the parts of a head that have fields of their own.
final class HeadReader {

  /// Other names under which moments are found, in old files and other tools' exports.
  private static final Map<Phase, String[]> OTHER_NAMES =
      Map.of(
          Phase.STARTED, new String[] {"started", "started_at", "start_time", "impact_start"},
          Phase.DETECTED, new String[] {"detected", "detected_at"},
          Phase.MITIGATED, new String[] {"mitigated", "mitigated_at", "impact_end"},
          Phase.RESOLVED, new String[] {"resolved", "resolved_at", "end_time"});

  private static final Set<String> NOT_FIGURES = Set.of("summary", "data_loss");

  private HeadReader() {}

  static Timestamps timestamps(Fields head) {
    Map<Phase, Moment> moments = new EnumMap<>(Phase.class);
    Optional<Fields> stated = head.fields("timestamps");
    Optional<Fields> precision = stated.flatMap(fields -> fields.fields("precision"));
    for (Phase phase : Phase.values()) {
      stated
          .flatMap(fields -> moment(fields, phase.word()))
          .or(() -> outside(head, phase))
          .map(moment -> withStatedPrecision(moment, phase, precision))
          .ifPresent(moment -> moments.put(phase, moment));
    }
    return new Timestamps(moments);
  }

  private static Optional<Moment> outside(Fields head, Phase phase) {
    String[] names = OTHER_NAMES.get(phase);
    return names == null ? Optional.empty() : moment(head, names);
  }

  private static Optional<Moment> moment(Fields fields, String... names) {
    Optional<Value> value = fields.value(names);
    Optional<Moment> moment = value.map(Value::display).flatMap(Moments::of);
    if (value.isPresent() && moment.isEmpty() && !value.get().display().equals("unknown")) {
      fields.report(
          value.get().span(),
          "'" + names[0] + "' is '" + value.get().display() + "', which is not a time",
          "write it as 2026-02-03T08:12:00Z, or 'unknown'");
    }
    return moment;
  }

  private static Moment withStatedPrecision(
      Moment moment, Phase phase, Optional<Fields> precision) {
    return precision
        .flatMap(fields -> fields.text(phase.word()))
        .filter("estimated"::equals)
        .map(_ -> moment.withPrecision(Precision.ESTIMATED))
        .orElse(moment);
  }

  static Detection detection(Fields head) {
    Optional<Value> value = head.value("detection");
    if (value.isPresent() && value.get() instanceof Value.Scalar scalar) {
      return new Detection(Fields.asTerm(scalar.text()), null, List.of(), List.of(), List.of());
    }
    return head.fields("detection")
        .map(
            fields ->
                new Detection(
                    fields.term("source"),
                    fields.textOrNull("summary"),
                    fields.texts("alerts"),
                    fields.texts("missed_by"),
                    signals(fields)))
        .orElse(Detection.UNSTATED);
  }

  /// A signal is a string as seen: its commas are its own.
  private static List<String> signals(Fields fields) {
    return fields.items("signals").stream().map(Value::display).toList();
  }

  static Impact impact(Fields head) {
    Optional<Value> value = head.value("impact");
    if (value.isEmpty()) {
      return Impact.UNSTATED;
    }
    return head.within(value.get())
        .map(HeadReader::impactFields)
        .orElseGet(() -> new Impact(value.get().display(), List.of(), null));
  }

  private static Impact impactFields(Fields fields) {
    String summary = fields.textOrNull("summary");
    String dataLoss = fields.term("data_loss");
    List<Impact.Figure> figures =
        fields.rest().stream()
            .filter(entry -> !NOT_FIGURES.contains(entry.key().text()))
            .map(entry -> figure(fields, entry))
            .toList();
    return new Impact(summary, figures, dataLoss);
  }

  private static Impact.Figure figure(Fields fields, Value.Entry entry) {
    Optional<Fields> parts = fields.within(entry.value());
    String name = entry.key().text();
    if (parts.isEmpty()) {
      return new Impact.Figure(name, entry.value().display(), false);
    }
    boolean estimated = parts.get().text("basis").filter("estimated"::equals).isPresent();
    String value = parts.get().text("value").or(() -> parts.get().text("amount")).orElse("");
    String unit = parts.get().text("currency").or(() -> parts.get().text("unit")).orElse("");
    return new Impact.Figure(name, (value + " " + unit).strip(), estimated);
  }

  static Response response(Fields head) {
    return head.fields("response").map(HeadReader::responseFields).orElse(Response.UNSTATED);
  }

  private static Response responseFields(Fields fields) {
    List<Response.Role> roles =
        fields
            .fields("roles")
            .map(
                inner ->
                    inner.rest().stream()
                        .map(
                            entry -> new Response.Role(entry.key().text(), entry.value().display()))
                        .toList())
            .orElse(List.of());
    Optional<Fields> automation = fields.fields("automation");
    return new Response(
        roles,
        fields.number("responders"),
        fields.number("paged"),
        fields.number("paged_after_hours"),
        fields.texts("escalations"),
        communications(fields),
        automation.map(inner -> inner.term("diagnosis")).orElse(null),
        automation.map(inner -> inner.term("remediation")).orElse(null),
        runbooks(fields),
        fields.texts("drills"));
  }

  private static List<Response.Communication> communications(Fields fields) {
    return fields.items("communications").stream()
        .map(
            value ->
                fields
                    .within(value)
                    .map(
                        inner ->
                            new Response.Communication(
                                inner.textOrNull("at"),
                                inner.textOrNull("channel"),
                                inner.textOrNull("summary")))
                    .orElseGet(() -> new Response.Communication(null, null, value.display())))
        .toList();
  }

  private static List<Response.RunbookUse> runbooks(Fields fields) {
    return fields.items("runbooks").stream()
        .map(
            value ->
                fields
                    .within(value)
                    .map(
                        inner ->
                            new Response.RunbookUse(
                                inner.text("ref").orElse(""), inner.term("outcome")))
                    .orElseGet(() -> new Response.RunbookUse(value.display(), null)))
        .toList();
  }

  static @Nullable Trigger trigger(Fields head) {
    return head.value("trigger")
        .map(
            value ->
                head.within(value)
                    .map(
                        fields ->
                            new Trigger(
                                fields.term("type"),
                                fields.textOrNull("ref"),
                                fields.textOrNull("summary")))
                    .orElseGet(() -> new Trigger(null, null, value.display())))
        .orElse(null);
  }

  static @Nullable Mitigation mitigation(Fields head) {
    return head.value("mitigation")
        .map(
            value ->
                head.within(value)
                    .map(
                        fields ->
                            new Mitigation(
                                fields.term("type"),
                                fields.textOrNull("ref"),
                                fields.textOrNull("summary")))
                    .orElseGet(() -> new Mitigation(null, null, value.display())))
        .orElse(null);
  }

  static List<RelatedIncident> related(Fields head) {
    return head.items("related").stream()
        .map(
            value ->
                head.within(value)
                    .map(
                        fields ->
                            new RelatedIncident(
                                value.span(),
                                fields.text("id").orElse(""),
                                Optional.ofNullable(fields.term("relation")).orElse("related"),
                                fields.text("confirmed").filter("true"::equals).isPresent(),
                                fields.textOrNull("why")))
                    .orElseGet(
                        () ->
                            new RelatedIncident(
                                value.span(), value.display(), "related", true, null)))
        .filter(related -> !related.id().isBlank())
        .toList();
  }

  static List<Citation> sources(Fields head) {
    List<Citation> citations = new ArrayList<>();
    for (Value value : head.items("sources")) {
      citations.add(
          head.within(value)
              .map(
                  fields ->
                      new Citation(
                          fields.text("url").orElse(""),
                          fields.textOrNull("title"),
                          fields.textOrNull("publisher"),
                          fields.textOrNull("published")))
              .orElseGet(() -> new Citation(value.display(), null, null, null)));
    }
    return citations;
  }
}
