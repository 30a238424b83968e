package dev.hindcast.lint.rules.ccadb;

import dev.hindcast.lint.Subject;
import dev.hindcast.markdown.Block;
import dev.hindcast.markdown.Prose;
import dev.hindcast.postmortem.SectionKind;
import dev.hindcast.source.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The columns of the table of action items.
final class ActionColumns {

  private ActionColumns() {}

  /// The cells below a column's head, in the order of the text.
  static Stream<Prose> cells(Subject subject, String column) {
    Optional<Span> actions = CcadbReport.section(subject, SectionKind.ACTIONS);
    return subject
        .document()
        .allBlocks()
        .filter(Block.Table.class::isInstance)
        .map(Block.Table.class::cast)
        .filter(table -> actions.filter(span -> span.contains(table.span())).isPresent())
        .flatMap(table -> below(table, column));
  }

  private static Stream<Prose> below(Block.Table table, String column) {
    List<String> heads =
        table.header().stream().map(head -> head.text().strip().toLowerCase(Locale.ROOT)).toList();
    int index = heads.indexOf(column);
    return table.rows().stream()
        .filter(row -> index >= 0 && index < row.cells().size())
        .map(row -> row.cells().get(index));
  }
}
