package dev.hindcast.extract;

import dev.hindcast.markdown.Block;
import dev.hindcast.markdown.Document;
import dev.hindcast.markdown.Prose;
import dev.hindcast.markdown.Value;
import dev.hindcast.postmortem.Action;
import dev.hindcast.postmortem.Section;
import dev.hindcast.postmortem.SectionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads what is to be done: from the head if it says, else from the body's tables and lists.
final class ActionReader {
  private ActionReader() {}

  static List<Action> read(Document document, Fields head, List<Section> sections) {
    List<Action> stated =
        head.items("actions", "action_items").stream().map(value -> stated(head, value)).toList();
    return stated.isEmpty() ? written(document, sections) : stated;
  }

  private static Action stated(Fields head, Value value) {
    return head.within(value)
        .map(fields -> stated(value, fields))
        .orElseGet(() -> ActionText.read(value.span(), value.display().strip()));
  }

  private static Action stated(Value value, Fields fields) {
    String status = fields.term("status");
    Optional<Action.Status> known = Optional.ofNullable(status).flatMap(StatusWords::read);
    if (status != null && known.isEmpty()) {
      fields.report(
          value.span(),
          "status of an action is '" + status + "'",
          "use one of open, in-progress, done, delayed, wont-do, superseded");
    }
    return new Action(
        value.span(),
        fields.textOrNull("id"),
        Passages.of(fields.text("summary", "action", "description", "title").orElse("")),
        fields.textOrNull("owner"),
        fields.text("due", "due_date").map(ActionReader::due).orElse(Action.Due.UNSTATED),
        known.orElse(Action.Status.OPEN),
        fields.textOrNull("ticket", "link"),
        fields.textOrNull("priority"),
        fields.term("type"),
        fields.term("strength"),
        fields.texts("addresses"),
        fields.text("completed").flatMap(Moments::day).orElse(null),
        fields.textOrNull("reason"),
        verification(fields));
  }

  private static @Nullable String verification(Fields fields) {
    return fields
        .value("verify")
        .map(
            value ->
                fields
                    .within(value)
                    .flatMap(verify -> verify.text("criterion"))
                    .orElseGet(value::display))
        .orElse(null);
  }

  static Action.Due due(String written) {
    return new Action.Due(written, Moments.day(written).orElse(null));
  }

  private static List<Action> written(Document document, List<Section> sections) {
    List<Action> actions = new ArrayList<>();
    for (Section section : sections) {
      if (section.kind() == SectionKind.ACTIONS) {
        document
            .blocks()
            .filter(block -> section.body().contains(block.span()))
            .forEach(block -> addBlock(block, actions));
      }
    }
    return actions;
  }

  private static void addBlock(Block block, List<Action> actions) {
    switch (block) {
      case Block.Listing listing -> listing.items().forEach(item -> addItem(item, actions));
      case Block.Table table -> new ActionTable(table).rows().forEach(actions::add);
      default -> {}
    }
  }

  /// An item that only announces the items below it ("Monitoring:") is none itself.
  private static void addItem(Block.Item item, List<Action> actions) {
    Prose lead = item.lead();
    List<Block.Listing> below =
        item.blocks().stream()
            .filter(Block.Listing.class::isInstance)
            .map(Block.Listing.class::cast)
            .toList();
    if (lead != null && !(announces(lead) && !below.isEmpty()) && !isPlaceholder(lead.text())) {
      actions.add(ActionText.read(item, lead));
    }
    below.forEach(listing -> listing.items().forEach(child -> addItem(child, actions)));
  }

  private static boolean announces(Prose lead) {
    return lead.text().stripTrailing().endsWith(":");
  }

  /// What templates and authors write where there is nothing to do.
  static boolean isPlaceholder(String text) {
    return text.strip()
        .toLowerCase(Locale.ROOT)
        .matches("(?:none|n/?a|tbd|todo|\\?|-|…|\\.\\.\\.)?\\.?");
  }
}
