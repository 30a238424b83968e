package dev.hindcast.extract;

import dev.hindcast.extract.HouseWords.Column;
import dev.hindcast.markdown.Block;
import dev.hindcast.markdown.Prose;
import dev.hindcast.postmortem.Action;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A table of actions, its columns told by the words of their heads.
final class ActionTable {
  private static final Pattern ACTION_HEAD =
      Pattern.compile(
          "(?i)\\baction|\\btask|follow-?up|to-?do|アクション|対策|措施|行动|조치|maßnahme|acci[oó]n|aç[aã]o");

  private static final Pattern NO_TICKET =
      Pattern.compile("(?i)(?:commit\\b.*|[0-9a-f]{7,40}|none\\b.*)");

  private final Block.Table table;
  private final ActionText text;
  private final Map<Column, Integer> columns;

  ActionTable(Block.Table table, HouseWords words, ActionText text) {
    this.table = table;
    this.text = text;
    this.columns = columns(table, words);
  }

  /// The actions; none where no column's head says that it holds them.
  Stream<Action> rows() {
    return columns.containsKey(Column.ACTION)
        ? table.rows().stream().flatMap(row -> action(row).stream())
        : Stream.empty();
  }

  /// Whether its heads say that it is a table of actions, wherever it stands.
  boolean isPlain() {
    boolean isKept = columns.containsKey(Column.OWNER) || columns.containsKey(Column.STATUS);
    return isKept
        && (columns.containsKey(Column.DUE)
            || columns.containsKey(Column.PRIORITY)
            || columns.containsKey(Column.TICKET)
            || columns.containsKey(Column.OWNER))
        && ACTION_HEAD
            .matcher(table.header().get(columns.getOrDefault(Column.ACTION, 0)).text())
            .find();
  }

  private static Map<Column, Integer> columns(Block.Table table, HouseWords words) {
    Map<Column, Integer> columns = new EnumMap<>(Column.class);
    List<Prose> header = table.header();
    for (int index = 0; index < header.size(); index++) {
      int place = index;
      words
          .columns()
          .of(header.get(index).text())
          .ifPresent(column -> columns.putIfAbsent(column, place));
    }
    for (int index = 0; index < header.size(); index++) {
      if (!columns.containsValue(index)) {
        int place = index;
        Set<Column> meanings = words.columns().within(header.get(index).text());
        meanings.stream()
            .filter(column -> !columns.containsKey(column))
            .findFirst()
            .ifPresent(column -> columns.put(column, place));
      }
    }
    // A day among actions is when they are due; an event is what was done.
    Optional.ofNullable(columns.get(Column.DATE))
        .ifPresent(index -> columns.putIfAbsent(Column.DUE, index));
    Optional.ofNullable(columns.get(Column.TIME))
        .ifPresent(index -> columns.putIfAbsent(Column.DUE, index));
    Optional.ofNullable(columns.get(Column.EVENT))
        .ifPresent(index -> columns.putIfAbsent(Column.ACTION, index));
    return columns;
  }

  private Optional<Action> action(Block.Row row) {
    Prose summary = cell(row, Column.ACTION).orElse(null);
    if (summary == null || ActionItems.isPlaceholder(summary.text())) {
      return Optional.empty();
    }
    Action inWords = text.read(row.span(), summary);
    String priority = text(row, Column.PRIORITY);
    String due = text(row, Column.DUE);
    Optional<Action.Status> misplaced = misplaced(priority).or(() -> misplaced(due));
    String owner = text(row, Column.OWNER);
    return Optional.of(
        new Action(
            row.span(),
            text(row, Column.ID),
            Passages.of(summary),
            owner != null ? owner : inWords.owner(),
            due == null || misplaced(due).isPresent() ? Action.Due.UNSTATED : ActionReader.due(due),
            status(row).or(() -> misplaced).orElse(statusInWords(summary)),
            ticket(row, summary),
            misplaced(priority).isPresent() ? null : priority,
            text(row, Column.TYPE),
            Optional.ofNullable(text(row, Column.STRENGTH)).map(Fields::asTerm).orElse(null),
            Optional.ofNullable(text(row, Column.ADDRESSES))
                .map(BodyIds::divided)
                .orElse(inWords.addresses()),
            null,
            null,
            text(row, Column.CRITERION)));
  }

  private Optional<Action.Status> status(Block.Row row) {
    return Optional.ofNullable(text(row, Column.STATUS)).flatMap(text::status);
  }

  /// In a table that has no column for it, the words of the action may say that it is done.
  private Action.Status statusInWords(Prose summary) {
    return DoneWords.isStruck(summary) || summary.text().strip().startsWith("✅")
        ? Action.Status.DONE
        : Action.Status.OPEN;
  }

  /// "DONE" stands in other columns too.
  private Optional<Action.Status> misplaced(@Nullable String written) {
    return Optional.ofNullable(written)
        .flatMap(text::status)
        .filter(status -> status == Action.Status.DONE || status == Action.Status.IN_PROGRESS);
  }

  private @Nullable String ticket(Block.Row row, Prose summary) {
    Prose cell = cell(row, Column.TICKET).orElse(null);
    if (cell == null) {
      String elsewhere = cell(row, Column.STATUS).map(Tickets::link).orElse(null);
      return elsewhere != null ? elsewhere : Tickets.in(summary);
    }
    String link = Tickets.anyLink(cell);
    if (link != null) {
      return link;
    }
    String written = cell.text().strip().split("\\s*,\\s*", 2)[0];
    return NO_TICKET.matcher(written).matches() ? null : written;
  }

  private @Nullable String text(Block.Row row, Column column) {
    return cell(row, column).map(cell -> cell.text().strip()).orElse(null);
  }

  /// The cell, if it holds more than a placeholder.
  private Optional<Prose> cell(Block.Row row, Column column) {
    Integer index = columns.get(column);
    return index == null || index >= row.cells().size()
        ? Optional.empty()
        : Optional.of(row.cells().get(index)).filter(cell -> !Placeholder.is(cell.text()));
  }
}
