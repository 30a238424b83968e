package dev.hindcast.extract;

import dev.hindcast.extract.HouseWords.Column;
import dev.hindcast.markdown.Prose;
import dev.hindcast.postmortem.Action;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The fields of an action that stand in items below it: `Owner: @ana`, `Due: 2026-03-15`, `Linear:
/// [PGM-205](…)`.
final class ActionFields {
  private static final Pattern FIELD =
      Pattern.compile(
          "(?i)\\s*(?:owner|assignee|assigned to|due(?:"
              + " date)?|deadline|eta|status|priority|ticket|issue|link|tracking|linear|jira|github|bug|pr|type|担当|期限|ステータス|優先度|负责人|状态|优先级|담당자|기한|상태)\\s*[:：].*",
          Pattern.DOTALL);

  private final HouseWords words;
  private final Map<Column, String> values = new EnumMap<>(Column.class);

  ActionFields(HouseWords words) {
    this.words = words;
  }

  /// Whether a text is a field as they are usually named.
  static boolean isField(Prose prose) {
    return FIELD.matcher(prose.text()).matches();
  }

  /// Takes a text that is a field of an action, and tells whether it is one.
  boolean take(Prose prose) {
    Optional<Label> label = Label.any(prose);
    Optional<Column> column = label.flatMap(found -> words.columns().of(found.text()));
    boolean isTracker = label.isPresent() && isField(prose);
    if (label.isEmpty() || (column.filter(ActionFields::isOfAction).isEmpty() && !isTracker)) {
      return false;
    }
    Column meant = column.filter(ActionFields::isOfAction).orElse(Column.TICKET);
    String value = prose.text().substring(label.get().end()).strip();
    String link = meant == Column.TICKET ? Tickets.link(prose) : null;
    if (!value.isEmpty()) {
      values.putIfAbsent(meant, link != null ? link : value);
    }
    return true;
  }

  private static boolean isOfAction(Column column) {
    return switch (column) {
      case OWNER, DUE, STATUS, TICKET, PRIORITY, TYPE -> true;
      default -> false;
    };
  }

  /// The action with the fields that it does not state itself.
  Action complete(Action action, ActionText text) {
    if (values.isEmpty()) {
      return action;
    }
    String due = values.get(Column.DUE);
    String status = values.get(Column.STATUS);
    return action.stating(
        or(action.owner(), Column.OWNER),
        action.due().isStated() || due == null ? action.due() : ActionReader.due(due),
        status == null ? action.status() : text.status(status).orElse(action.status()),
        or(action.ticket(), Column.TICKET),
        or(action.priority(), Column.PRIORITY),
        or(action.type(), Column.TYPE));
  }

  private @Nullable String or(@Nullable String own, Column column) {
    return own != null ? own : values.get(column);
  }
}
