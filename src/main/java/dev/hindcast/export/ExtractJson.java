package dev.hindcast.export;

import dev.hindcast.postmortem.Action;
import dev.hindcast.postmortem.Factor;
import dev.hindcast.postmortem.Moment;
import dev.hindcast.postmortem.Postmortem;
import dev.hindcast.postmortem.Section;
import dev.hindcast.postmortem.TimelineEntry;
import dev.hindcast.postmortem.Timestamps.Phase;
import dev.hindcast.source.SourceFile;
import dev.hindcast.source.Span;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What the program understands of a postmortem, as one JSON object on one line; unknown is `null`.
/// The shape is part of the command line's contract.
public final class ExtractJson {
  private final JsonMapper mapper = new JsonMapper();

  /// The object without a line feed.
  public String write(Postmortem postmortem) {
    ObjectNode object = mapper.createObjectNode();
    object.put("path", postmortem.file().path());
    object.put("id", postmortem.id());
    object.put("title", postmortem.title());
    object.put("date", postmortem.date() == null ? null : postmortem.date().toString());
    object.put("severity", postmortem.severity());
    for (Phase phase :
        new Phase[] {Phase.STARTED, Phase.DETECTED, Phase.MITIGATED, Phase.RESOLVED}) {
      object.put(phase.word(), iso(postmortem.timestamps().get(phase)));
    }
    addSections(postmortem, object.putArray("sections"));
    addTimeline(postmortem, object.putArray("timeline"));
    addActions(postmortem, object.putArray("actions"));
    addFactors(postmortem, object.putArray("factors"));
    addClassification(postmortem, object);
    return mapper.writeValueAsString(object);
  }

  private static void addSections(Postmortem postmortem, ArrayNode sections) {
    for (Section section : postmortem.sections()) {
      if (!section.isPreamble()) {
        sections
            .addObject()
            .put("line", line(postmortem.file(), section.span()))
            .put("heading", section.heading())
            .put("kind", section.kind().word());
      }
    }
  }

  private static void addTimeline(Postmortem postmortem, ArrayNode timeline) {
    for (TimelineEntry entry : postmortem.timeline()) {
      timeline
          .addObject()
          .put("line", line(postmortem.file(), entry.span()))
          .put("time", iso(entry.time()))
          .put("until", iso(entry.until()))
          .put("raw", entry.stamp())
          .put("precision", entry.time() == null ? null : entry.time().precision().word())
          .put("zone", entry.time() == null ? null : entry.time().zoneBasis().word())
          .put("text", entry.event().text());
    }
  }

  private static void addActions(Postmortem postmortem, ArrayNode actions) {
    for (Action action : postmortem.actions()) {
      actions
          .addObject()
          .put("line", line(postmortem.file(), action.span()))
          .put("id", action.id())
          .put("text", action.summary().text())
          .put("owner", action.owner())
          .put("due", due(action))
          .put("status", action.status() == Action.Status.DONE ? "done" : "open")
          .put("state", action.status().word())
          .put("ticket", action.ticket())
          .put("priority", action.priority())
          .put("type", action.type());
    }
  }

  private static void addFactors(Postmortem postmortem, ArrayNode factors) {
    for (Factor factor : postmortem.factors()) {
      factors
          .addObject()
          .put("line", line(postmortem.file(), factor.span()))
          .put("id", factor.id())
          .put("text", factor.summary().text())
          .put("category", factor.category());
    }
  }

  private static void addClassification(Postmortem postmortem, ObjectNode object) {
    object.put("kind", postmortem.kind().word());
    object.put("status", postmortem.status());
    postmortem.services().forEach(object.putArray("services")::add);
    object.put("trigger", postmortem.trigger() == null ? null : postmortem.trigger().type());
    postmortem.mechanisms().forEach(object.putArray("mechanisms")::add);
    object.put(
        "mitigation", postmortem.mitigation() == null ? null : postmortem.mitigation().type());
    ArrayNode related = object.putArray("related");
    postmortem
        .related()
        .forEach(
            other -> related.addObject().put("id", other.id()).put("relation", other.relation()));
  }

  private static @Nullable String due(Action action) {
    if (action.due().date() != null) {
      return action.due().date().toString();
    }
    return action.due().isStated() ? action.due().raw() : null;
  }

  private static @Nullable String iso(@Nullable Moment moment) {
    return moment == null ? null : moment.iso();
  }

  private static int line(SourceFile file, Span span) {
    return file.lineOf(span.start());
  }
}
