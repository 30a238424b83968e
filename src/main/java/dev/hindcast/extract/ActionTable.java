package dev.hindcast.extract;

import dev.hindcast.markdown.Block;
import dev.hindcast.markdown.Prose;
import dev.hindcast.postmortem.Action;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A table of actions, its columns told by the words of their heads.
final class ActionTable {
  private final Block.Table table;
  private final Map<Column, Integer> columns;

  /// What a column holds, and the words that say so.
  private enum Column {
    ID("id|#|no\\.?"),
    OWNER("owner|owners|assignee|assigned|assigned to|responsible|who|dri|team"),
    DUE("due|due date|deadline|eta|target|target date|expected date|by when|follow up date"),
    STATUS("status|state|done|done\\?|progress"),
    TICKET("ticket|bug|issue|link|links|tracking|tracker|jira|linear|pr|tracking bug"),
    PRIORITY("priority|prio|severity"),
    TYPE("type|kind|category"),
    STRENGTH("strength"),
    ADDRESSES("addresses|factor|factors"),
    ACTION(
        "action|action item|actions|item|task|description|what|summary|todo|follow-up|follow up");

    private final Pattern words;

    Column(String words) {
      this.words = Pattern.compile(words);
    }
  }

  ActionTable(Block.Table table) {
    this.table = table;
    this.columns = columns(table.header());
  }

  /// The actions; none where no column's head says that it holds them.
  Stream<Action> rows() {
    return columns.containsKey(Column.ACTION)
        ? table.rows().stream().flatMap(row -> action(row).stream())
        : Stream.empty();
  }

  private static Map<Column, Integer> columns(List<Prose> header) {
    Map<Column, Integer> columns = new EnumMap<>(Column.class);
    for (int index = 0; index < header.size(); index++) {
      String name = header.get(index).text().strip().toLowerCase(Locale.ROOT);
      int place = index;
      Arrays.stream(Column.values())
          .filter(column -> column.words.matcher(name).matches())
          .findFirst()
          .ifPresent(column -> columns.putIfAbsent(column, place));
    }
    return columns;
  }

  private Optional<Action> action(Block.Row row) {
    Prose summary = cell(row, Column.ACTION).orElse(null);
    if (summary == null || ActionReader.isPlaceholder(summary.text())) {
      return Optional.empty();
    }
    Action.Status status =
        cell(row, Column.STATUS)
            .flatMap(cell -> StatusWords.read(cell.text()))
            .orElse(ActionText.marked(summary) ? Action.Status.DONE : Action.Status.OPEN);
    String ticket =
        cell(row, Column.TICKET)
            .map(cell -> Optional.ofNullable(ActionText.ticket(cell)).orElse(cell.text().strip()))
            .orElseGet(() -> ActionText.ticket(summary));
    return Optional.of(
        new Action(
            row.span(),
            text(row, Column.ID),
            Passages.of(summary),
            text(row, Column.OWNER),
            Optional.ofNullable(text(row, Column.DUE))
                .map(ActionReader::due)
                .orElse(Action.Due.UNSTATED),
            status,
            ticket,
            text(row, Column.PRIORITY),
            Optional.ofNullable(text(row, Column.TYPE)).map(Fields::asTerm).orElse(null),
            Optional.ofNullable(text(row, Column.STRENGTH)).map(Fields::asTerm).orElse(null),
            Optional.ofNullable(text(row, Column.ADDRESSES))
                .map(ids -> List.of(ids.split("[,\\s]+", -1)))
                .orElse(List.of()),
            null,
            null,
            null));
  }

  private @Nullable String text(Block.Row row, Column column) {
    return cell(row, column).map(cell -> cell.text().strip()).orElse(null);
  }

  /// The cell, if it holds more than a placeholder.
  private Optional<Prose> cell(Block.Row row, Column column) {
    Integer index = columns.get(column);
    return index == null || index >= row.cells().size()
        ? Optional.empty()
        : Optional.of(row.cells().get(index))
            .filter(cell -> !cell.text().strip().matches("|-|–|—|n/?a|\\?"));
  }
}
