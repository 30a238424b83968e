package dev.hindcast.extract;

import dev.hindcast.markdown.Block;
import dev.hindcast.markdown.Prose;
import dev.hindcast.markdown.Value;
import dev.hindcast.postmortem.Action;
import dev.hindcast.postmortem.SectionKind;
import dev.hindcast.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads what is to be done: from the head if it says, else from the body's tables, lists and
/// paragraphs.
final class ActionReader {
  private final HouseWords words;
  private final ActionText text;
  private final List<Action> actions = new ArrayList<>();
  private final List<Headed> groups = new ArrayList<>();

  /// What the headings above an action say of it.
  private record Headed(int level, ActionGroup group) {}

  ActionReader(HouseWords words) {
    this.words = words;
    this.text = new ActionText(words);
  }

  List<Action> read(Fields head, List<Part> parts) {
    List<Action> stated =
        head.items("actions", "action_items").stream().map(value -> stated(head, value)).toList();
    if (!stated.isEmpty()) {
      return stated;
    }
    parts.forEach(this::readPart);
    return List.copyOf(actions);
  }

  private Action stated(Fields head, Value value) {
    return head.within(value)
        .map(fields -> stated(value, fields))
        .orElseGet(() -> text.read(value.span(), value.display().strip()));
  }

  private Action stated(Value value, Fields fields) {
    String status = fields.term("status");
    Optional<Action.Status> known =
        Optional.ofNullable(status)
            .flatMap(word -> words.status(word).or(() -> words.status(word.replace('-', ' '))));
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

  private void readPart(Part part) {
    while (!groups.isEmpty() && groups.getLast().level() >= part.section().level()) {
      groups.removeLast();
    }
    if (part.is(SectionKind.ACTIONS)) {
      ActionGroup around = groups.isEmpty() ? ActionGroup.PLAIN : groups.getLast().group();
      ActionGroup group = around.with(ActionGroup.of(part.heading(), words));
      groups.add(new Headed(part.section().level(), group));
      boolean isProse =
          part.blocks().stream()
              .noneMatch(block -> block instanceof Block.Listing || block instanceof Block.Table);
      part.blocks().forEach(block -> readBlock(block, group, isProse));
    } else if (!part.is(SectionKind.TIMELINE) && !part.is(SectionKind.FACTORS)) {
      part.blocks().forEach(this::readMarked);
    }
  }

  private void readBlock(Block block, ActionGroup group, boolean isProse) {
    switch (block) {
      case Block.Listing listing ->
          listing.items().forEach(item -> new ActionItems(text, group, actions).read(item));
      case Block.Table table -> new ActionTable(table, words, text).rows().forEach(actions::add);
      case Block.Paragraph paragraph when isProse -> readProse(paragraph, group);
      case Block.Paragraph paragraph -> readMarked(paragraph);
      case Block.Quote quote -> quote.blocks().forEach(inner -> readBlock(inner, group, isProse));
      default -> {}
    }
  }

  /// A paragraph that proposes something is one action, or one a line where each line is a
  /// sentence.
  private void readProse(Block.Paragraph paragraph, ActionGroup group) {
    for (Prose piece : Proposals.in(paragraph.prose())) {
      if (!isAsked(piece)) {
        actions.add(group.complete(text.read(piece.span(), piece)));
      }
    }
  }

  /// Whether a template asks the author: `TODO: who will do what?`
  private static boolean isAsked(Prose prose) {
    return ActionMark.at(prose).isPresent() && prose.text().stripTrailing().endsWith("?");
  }

  /// A paragraph or an item marked TODO, DOING, DONE or ACTION is an action wherever it stands.
  private void readMarked(Block block) {
    switch (block) {
      case Block.Table table -> {
        ActionTable actionTable = new ActionTable(table, words, text);
        if (actionTable.isPlain()) {
          actionTable.rows().forEach(actions::add);
        }
      }
      case Block.Paragraph paragraph -> addMarked(paragraph.span(), paragraph.prose());
      case Block.Listing listing ->
          listing
              .items()
              .forEach(
                  item -> {
                    Prose lead = item.lead();
                    if (lead != null) {
                      addMarked(item.span(), lead);
                    }
                  });
      default -> {}
    }
  }

  private void addMarked(Span span, Prose prose) {
    ActionMark.at(prose)
        .filter(mark -> mark.isLoud() && !isAsked(prose))
        .ifPresent(mark -> actions.add(text.read(span, prose)));
  }
}
