package dev.hindcast.extract;

import dev.hindcast.extract.HouseWords.Column;
import dev.hindcast.markdown.Block;
import dev.hindcast.markdown.Prose;
import dev.hindcast.source.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Which columns of a table hold the day, the time and the event; -1 for none.
record TimelineColumns(int date, int time, int event) {
  private static final TimelineColumns UNKNOWN = new TimelineColumns(-1, -1, -1);

  /// The columns as their heads say; of a table without telling heads, the first column if its
  /// cells begin with times, and the one behind it.
  static TimelineColumns of(Block.Table table, HouseWords words) {
    int date = -1;
    int time = -1;
    int event = -1;
    for (int index = 0; index < table.header().size(); index++) {
      String head = table.header().get(index).text();
      Set<Column> meanings = words.columns().within(head);
      boolean isZone = ZoneWords.namedIn(head).isPresent();
      if (meanings.contains(Column.TIME) || (isZone && !meanings.contains(Column.EVENT))) {
        time = time < 0 ? index : time;
      } else if (meanings.contains(Column.DATE)) {
        date = date < 0 ? index : date;
      } else if (meanings.contains(Column.EVENT)) {
        event = event < 0 ? index : event;
      }
    }
    if (time < 0 && date >= 0) {
      time = date;
      date = -1;
    }
    if (time < 0 && Stamped.firstColumn(table)) {
      time = 0;
    }
    if (time < 0 || table.header().size() < 2) {
      return UNKNOWN;
    }
    return new TimelineColumns(date, time, event >= 0 ? event : wordiest(table, date, time));
  }

  boolean areKnown() {
    return time >= 0 && event >= 0;
  }

  Optional<Prose> date(Block.Row row) {
    return date < 0 ? Optional.empty() : Optional.of(cell(row, date)).filter(c -> !c.isBlank());
  }

  Prose time(Block.Row row) {
    return cell(row, time);
  }

  Prose event(Block.Row row) {
    return cell(row, event);
  }

  /// The other column with the most words in it.
  private static int wordiest(Block.Table table, int date, int time) {
    int wordiest = -1;
    int most = -1;
    for (int index = 0; index < table.header().size(); index++) {
      int column = index;
      int length = table.rows().stream().mapToInt(row -> cell(row, column).text().length()).sum();
      if (index != date && index != time && length > most) {
        wordiest = index;
        most = length;
      }
    }
    return wordiest;
  }

  private static Prose cell(Block.Row row, int index) {
    int end = row.span().end();
    return index < row.cells().size()
        ? row.cells().get(index)
        : new Prose(new Span(end, end), List.of());
  }
}
