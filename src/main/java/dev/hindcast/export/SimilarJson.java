package dev.hindcast.export;

import dev.hindcast.postmortem.Action;
import dev.hindcast.postmortem.Postmortem;
import dev.hindcast.recurrence.Neighbour;
import dev.hindcast.recurrence.likeness.Alike;
import dev.hindcast.recurrence.likeness.Quote;
import dev.hindcast.recurrence.likeness.Reason;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What stands beside an incident, as one JSON object on one line. The shape is part of the command
/// line's contract.
///
/// @param likenesses words the reasons
public record SimilarJson(JsonMapper mapper, Likenesses likenesses) {

  public SimilarJson(Likenesses likenesses) {
    this(new JsonMapper(), likenesses);
  }

  /// The object without a line feed.
  public String write(SimilarIncidents similar) {
    ObjectNode object = mapper.createObjectNode();
    object.put("query", similar.query().id());
    add(object.putArray("neighbours"), similar);
    return mapper.writeValueAsString(object);
  }

  void add(ArrayNode neighbours, SimilarIncidents similar) {
    similar.neighbours().forEach(neighbour -> add(neighbours.addObject(), neighbour, similar));
  }

  private void add(ObjectNode object, Neighbour neighbour, SimilarIncidents similar) {
    Postmortem postmortem = neighbour.postmortem();
    Alike alike = neighbour.alike();
    object
        .put("id", postmortem.id())
        .put("path", postmortem.file().path())
        .put("title", postmortem.title())
        .put("date", postmortem.date() == null ? null : postmortem.date().toString())
        .put("kind", postmortem.kind().word())
        .put("score", Math.round(neighbour.score() * 1e6) / 1e6)
        .put("band", neighbour.band());
    Neighbour.Stated stated = neighbour.stated();
    object
        .put("relation", stated == null ? null : stated.relation().relation())
        .put("confirmed", stated != null && stated.relation().confirmed());
    ArrayNode axes = object.putArray("axes");
    alike.axes().forEach(axis -> axes.add(axis.word()));
    object.put("sameness", alike.sameness().word());
    ArrayNode reasons = object.putArray("reasons");
    alike.reasons().forEach(reason -> add(reasons.addObject(), reason));
    object.put("mitigation", similar.mitigation().apply(postmortem).orElse(null));
    ArrayNode actions = object.putArray("openActions");
    neighbour.openActions().forEach(action -> add(actions.addObject(), neighbour, action, similar));
  }

  private void add(ObjectNode object, Reason reason) {
    object.put("text", likenesses.words(reason));
    ArrayNode quotes = object.putArray("quotes");
    for (Quote quote : Likenesses.quotes(reason)) {
      quotes
          .addObject()
          .put("path", quote.path())
          .put("line", quote.line() == 0 ? null : quote.line())
          .put("excerpt", quote.excerpt());
    }
  }

  private static void add(
      ObjectNode object, Neighbour neighbour, Action action, SimilarIncidents similar) {
    object
        .put("id", action.id())
        .put("text", action.summary().text())
        .put("owner", action.owner())
        .put("due", action.due().date() == null ? null : action.due().date().toString())
        .put("status", action.status().word())
        .put("overdue", similar.isOverdue(neighbour, action))
        .put("ticket", action.ticket());
  }
}
