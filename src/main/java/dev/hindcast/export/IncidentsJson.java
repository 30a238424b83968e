package dev.hindcast.export;

import dev.hindcast.postmortem.Action;
import dev.hindcast.postmortem.Library;
import dev.hindcast.postmortem.Postmortem;
import dev.hindcast.postmortem.Timestamps.Phase;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A site's incidents for other programs: `incidents.json`, the latest first, unknown is `null`.
/// Keys are only ever added.
public final class IncidentsJson {
  private final JsonMapper mapper =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
  private final Addresses addresses;

  public IncidentsJson(Addresses addresses) {
    this.addresses = addresses;
  }

  public String of(Library library) {
    ObjectNode root = mapper.createObjectNode();
    root.put("schema", 1);
    ArrayNode incidents = root.putArray("incidents");
    library.latestFirst().forEach(postmortem -> add(incidents.addObject(), library, postmortem));
    return mapper.writeValueAsString(root).replace("\r\n", "\n") + "\n";
  }

  private void add(ObjectNode incident, Library library, Postmortem postmortem) {
    incident.put("id", postmortem.id());
    addAll(incident, "aliases", postmortem.aliases());
    incident.put("title", postmortem.title());
    incident.put("url", addresses.of(Addresses.incident(library, postmortem)));
    incident.put("path", postmortem.file().path());
    incident.put("kind", postmortem.kind().word());
    incident.put("status", postmortem.status());
    incident.put("severity", postmortem.severity());
    incident.put("date", text(postmortem.date()));
    for (Phase phase : Phase.values()) {
      incident.put(
          phase.word(),
          postmortem.timestamps().find(phase).map(moment -> moment.iso()).orElse(null));
    }
    incident.put("origin", postmortem.origin());
    incident.put("organisation", postmortem.organisation());
    addAll(incident, "services", postmortem.services());
    addAll(incident, "teams", postmortem.teams());
    addAll(incident, "tags", postmortem.tags());
    incident.put("detection", postmortem.detection().source());
    incident.put("trigger", postmortem.trigger() == null ? null : postmortem.trigger().type());
    addAll(incident, "mechanisms", postmortem.mechanisms());
    incident.put(
        "mitigation", postmortem.mitigation() == null ? null : postmortem.mitigation().type());
    incident.put("impact", postmortem.impact().summary());
    addRelated(incident, library, postmortem);
    ArrayNode actions = incident.putArray("actions");
    postmortem.actions().forEach(action -> add(actions.addObject(), action));
  }

  /// Relations by the ids that the library knows; an unknown one as written.
  private static void addRelated(ObjectNode incident, Library library, Postmortem postmortem) {
    ArrayNode related = incident.putArray("related");
    postmortem
        .related()
        .forEach(
            stated ->
                related
                    .addObject()
                    .put("id", library.find(stated.id()).map(Postmortem::id).orElse(stated.id()))
                    .put("relation", stated.relation())
                    .put("confirmed", stated.confirmed()));
  }

  private static void add(ObjectNode node, Action action) {
    node.put("id", action.id());
    node.put("text", action.summary().text());
    node.put("owner", action.owner());
    node.put("due", text(action.due().date()));
    node.put("status", action.status().word());
    node.put("type", action.type());
    node.put("priority", action.priority());
    node.put("ticket", action.ticket());
    addAll(node, "addresses", action.addresses());
  }

  private static void addAll(ObjectNode node, String name, List<String> values) {
    values.forEach(node.putArray(name)::add);
  }

  private static @Nullable String text(@Nullable Object value) {
    return Optional.ofNullable(value).map(Object::toString).orElse(null);
  }
}
