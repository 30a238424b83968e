package dev.hindcast.export;

import dev.hindcast.analytics.Cell;
import dev.hindcast.analytics.Column;
import dev.hindcast.analytics.Figure;
import dev.hindcast.analytics.Method;
import dev.hindcast.analytics.Report;
import dev.hindcast.analytics.Report.Chapter;
import dev.hindcast.recurrence.Observation;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Numbers as one JSON object on one line. `docs/numbers.md` has its shape, which is part of the
/// command line's contract.
public final class StatsJson {
  private final JsonMapper mapper = new JsonMapper();

  /// The object without a line feed.
  ///
  /// @param observation over which days the incidents were recorded
  public String write(Observation observation, List<Report> reports) {
    ObjectNode object = mapper.createObjectNode();
    object
        .putObject("observed")
        .put("since", observation.since().toString())
        .put("stated", observation.isStated())
        .put("until", observation.until().toString())
        .put("days", observation.days());
    ArrayNode list = object.putArray("reports");
    reports.forEach(report -> write(report, list.addObject()));
    return mapper.writeValueAsString(object);
  }

  private static void write(Report report, ObjectNode object) {
    object
        .put("name", report.name())
        .put("title", report.title())
        .put("lead", report.lead())
        .put("tests", report.tests());
    ArrayNode chapters = object.putArray("chapters");
    report.chapters().forEach(chapter -> write(chapter, chapters.addObject()));
  }

  private static void write(Chapter chapter, ObjectNode object) {
    object.put("id", chapter.id()).put("title", chapter.title());
    chapter.says().forEach(object.putArray("says")::add);
    ArrayNode figures = object.putArray("figures");
    chapter.figures().forEach(figure -> write(figure, figures.addObject()));
  }

  private static void write(Figure figure, ObjectNode object) {
    object
        .put("id", figure.id())
        .put("title", figure.title())
        .put("drawing", figure.drawing().name().toLowerCase(Locale.ROOT));
    figure.says().forEach(object.putArray("says")::add);
    ArrayNode columns = object.putArray("columns");
    for (Column column : figure.columns()) {
      columns
          .addObject()
          .put("name", column.name())
          .put("role", column.role().word())
          .put("unit", column.unit().word());
    }
    ArrayNode rows = object.putArray("rows");
    for (List<Cell> row : figure.rows()) {
      ArrayNode cells = rows.addArray();
      row.forEach(cell -> write(cell, cells.addObject()));
    }
    ArrayNode methods = object.putArray("methods");
    figure.methods().stream().map(Method::id).forEach(methods::add);
    object.put("tests", figure.tests());
  }

  /// Only what a cell has; JSON knows no infinity, for which the text stands.
  private static void write(Cell cell, ObjectNode object) {
    object.put("text", cell.text());
    if (cell.number() != null) {
      object.put("value", Double.isFinite(cell.number()) ? cell.number() : null);
    }
    if (cell.day() != null) {
      object.put("day", cell.day().toString());
    }
    if (cell.term() != null) {
      object.putObject("term").put("field", cell.term().field()).put("name", cell.term().name());
    }
    if (!cell.incidents().isEmpty()) {
      ArrayNode incidents = object.putArray("incidents");
      cell.incidents().forEach(incident -> incidents.add(incident.id()));
    }
  }
}
