package dev.hindcast.site;

import dev.hindcast.analytics.Cell;
import dev.hindcast.analytics.Column;
import dev.hindcast.analytics.Column.Role;
import dev.hindcast.analytics.Figure;
import dev.hindcast.analytics.Figure.Drawing;
import dev.hindcast.analytics.Method;
import dev.hindcast.analytics.Report;
import dev.hindcast.site.ReportBody.Chapter;
import dev.hindcast.site.ReportBody.Drawn;
import dev.hindcast.site.ReportBody.Entry;
import dev.hindcast.site.ReportBody.Heading;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Turns reports into what pages show.
record ReportBodies(Topics topics, Cards cards) {

  ReportBody of(Report report) {
    Evidence evidence = new Evidence(cards);
    List<Chapter> chapters =
        report.chapters().stream()
            .map(
                chapter ->
                    new Chapter(
                        chapter.id(),
                        chapter.title(),
                        chapter.says(),
                        chapter.figures().stream().map(one -> drawn(one, evidence)).toList()))
            .toList();
    return new ReportBody(chapters, evidence.lists(), tests(report.tests()));
  }

  private static @Nullable String tests(int tests) {
    return switch (tests) {
      case 0 -> null;
      case 1 -> "1 test of significance was made for this page.";
      default ->
          tests
              + " tests of significance were made for this page. Where nothing is the matter, one"
              + " in twenty of them alone would look as if something were; what is said to stand"
              + " out was held against all tests of its figure.";
    };
  }

  private Drawn drawn(Figure figure, Evidence evidence) {
    ShownRows shown = ShownRows.of(figure);
    boolean isTable = figure.drawing() == Drawing.TABLE || shown.rows().isEmpty();
    return new Drawn(
        figure.id(),
        figure.title(),
        isTable ? null : figure.drawing().name().toLowerCase(Locale.ROOT),
        figure.says(),
        headings(figure.columns()),
        shown.rows().stream().map(row -> entries(figure, row, evidence)).toList(),
        shown.leftOut(),
        figure.methods().stream().map(ReportBodies::method).toList());
  }

  private static List<Heading> headings(List<Column> columns) {
    int naming = naming(columns);
    return IntStream.range(0, columns.size())
        .mapToObj(
            index -> {
              Column column = columns.get(index);
              return new Heading(
                  column.name(), column.role().word(), column.unit().word(), index == naming);
            })
        .toList();
  }

  /// The column that says what a row is about: the first label, else the first.
  private static int naming(List<Column> columns) {
    return IntStream.range(0, columns.size())
        .filter(index -> columns.get(index).role() == Role.LABEL)
        .findFirst()
        .orElse(0);
  }

  private List<Entry> entries(Figure figure, List<Cell> row, Evidence evidence) {
    String about = row.isEmpty() ? "" : row.get(naming(figure.columns())).text();
    Link place = new Link(figure.title(), "#" + figure.id());
    return IntStream.range(0, row.size())
        .mapToObj(
            index -> {
              String column = figure.columns().get(index).name();
              return entry(row.get(index), evidence, place, about + ", " + column);
            })
        .toList();
  }

  private Entry entry(Cell cell, Evidence evidence, Link figure, String place) {
    Optional<Link> target = target(cell, evidence, figure, place);
    String href = target.map(Link::href).orElse(null);
    boolean isHere = href != null && href.startsWith("#");
    return new Entry(
        cell.text(),
        isHere ? null : href,
        isHere ? href : null,
        cell.number() == null ? null : plain(cell.number()),
        cell.day() == null ? null : cell.day().toString());
  }

  private Optional<Link> target(Cell cell, Evidence evidence, Link figure, String place) {
    if (cell.text().isEmpty()) {
      return Optional.empty();
    }
    Cell.Term term = cell.term();
    if (term != null) {
      return topic(term.field()).flatMap(topic -> topics.find(topic, term.name()));
    }
    return switch (cell.incidents().size()) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of(cards.link(cell.incidents().getFirst()));
      default -> Optional.of(evidence.link(cell.incidents(), figure, place));
    };
  }

  private static Optional<Topic> topic(String field) {
    return switch (field) {
      case "services" -> Optional.of(Topic.SERVICE);
      case "mechanisms" -> Optional.of(Topic.CAUSE);
      case "trigger" -> Optional.of(Topic.TRIGGER);
      default -> Optional.empty();
    };
  }

  private static Link method(Method method) {
    return new Link(method.title(), "about/methods/index.html#" + method.id());
  }

  /// A whole number without its fraction.
  private static String plain(double number) {
    return number == Math.rint(number) && Math.abs(number) < 1e15
        ? String.valueOf((long) number)
        : String.valueOf(number);
  }
}
