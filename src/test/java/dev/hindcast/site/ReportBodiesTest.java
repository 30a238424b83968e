package dev.hindcast.site;

import static dev.hindcast.analytics.Column.Role.LABEL;
import static dev.hindcast.analytics.Column.Role.STATE;
import static dev.hindcast.analytics.Column.Role.VALUE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hindcast.analytics.Cell;
import dev.hindcast.analytics.Cell.Term;
import dev.hindcast.analytics.Column;
import dev.hindcast.analytics.Column.Unit;
import dev.hindcast.analytics.Figure;
import dev.hindcast.analytics.Figure.Drawing;
import dev.hindcast.analytics.Report;
import dev.hindcast.analytics.Report.Chapter;
import dev.hindcast.postmortem.Library;
import dev.hindcast.postmortem.Postmortem;
import dev.hindcast.postmortem.Vocabulary;
import dev.hindcast.recurrence.Recurrences;
import dev.hindcast.search.Incident;
import dev.hindcast.site.ReportBody.Drawn;
import dev.hindcast.site.ReportBody.Entry;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReportBodiesTest {
  private static final Library LIBRARY = library(2000);

  @Test
  void aNumberOfOneIncidentLeadsToItsPage() {
    Entry entry = entry(Cell.count(some(1)));

    assertEquals("incidents/incident-0000/index.html", entry.href());
    assertNull(entry.anchor());
  }

  @Test
  void aNumberOfSeveralLeadsToTheirListOnThePage() {
    ReportBody body = body(Cell.count(some(3)));

    assertEquals("#evidence-1", first(body).anchor());
    EvidenceList list = body.evidence().getFirst();
    assertEquals("evidence-1", list.anchor());
    assertEquals("3 incidents", list.title());
    assertEquals("row 0, Number", list.place());
    assertEquals(new Link("A title", "#some-id"), list.figure());
    assertEquals(
        List.of("2025-01-03", "2025-01-02", "2025-01-01"),
        list.incidents().stream().map(EvidenceList.Item::date).toList());
  }

  @Test
  void equalSetsShareAListInWhateverOrderTheyCome() {
    ReportBody body =
        body(Cell.count(some(3)), Cell.number(1, "1", some(3).reversed()), Cell.count(some(2)));

    assertEquals(
        List.of("#evidence-1", "#evidence-1", "#evidence-2"),
        rows(body).stream().map(row -> row.get(1).anchor()).toList());
    assertEquals(2, body.evidence().size());
  }

  @Test
  void moreThanAnybodyReadsLeadToThePageOfAll() {
    assertEquals("#evidence-1", entry(Cell.count(some(500))).anchor());
    assertEquals("incidents/index.html", entry(Cell.count(some(501))).href());
  }

  @Test
  void aPageListsSomeThousandIncidentsAtTheMost() {
    Cell[] cells =
        IntStream.range(0, 100)
            .mapToObj(from -> Cell.count(LIBRARY.postmortems().subList(from, from + 300)))
            .toArray(Cell[]::new);
    ReportBody body = body(cells);

    int listed = body.evidence().stream().mapToInt(list -> list.incidents().size()).sum();
    assertEquals(4800, listed);
    assertEquals("incidents/index.html", rows(body).getLast().get(1).href());
  }

  @Test
  void aTermLeadsToItsPageWhereSomeIncidentNamesIt() {
    assertEquals(
        "services/checkout/index.html",
        entry(Cell.term(new Term("services", "checkout"), "checkout")).href());
    assertEquals(
        "causes/retry-storm/index.html",
        entry(Cell.term(new Term("mechanisms", "retry-storm"), "Retry storm")).href());
    assertNull(entry(Cell.term(new Term("mechanisms", "unheard-of"), "Unheard of")).href());
    assertNull(entry(Cell.term(new Term("moods", "bad"), "bad")).href());
  }

  @Test
  void whatSaysNothingLeadsNowhere() {
    Entry entry = entry(new Cell("", null, null, some(3), null));

    assertNull(entry.href());
    assertNull(entry.anchor());
  }

  @Test
  void numbersAreForScriptsAsTheyAre() {
    assertEquals("12", entry(Cell.number(12, "12")).value());
    assertEquals("0.1", entry(Cell.number(0.1, "10%")).value());
    assertEquals("Infinity", entry(Cell.number(Double.POSITIVE_INFINITY, "any")).value());
    assertNull(entry(Cell.text("12")).value());
    assertEquals("2025-01-31", entry(Cell.day(LocalDate.parse("2025-01-31"))).day());
  }

  @Test
  void ofALongTableToReadTheFirstRowsAreShown() {
    Drawn drawn = drawn(Drawing.TABLE, 3210);

    assertEquals(1000, drawn.rows().size());
    assertEquals("row 999", drawn.rows().getLast().getFirst().text());
    assertEquals(
        "The first 1000 rows are shown; 'hindcast stats --format json' has all 3210 rows.",
        drawn.rowsLeftOut());
  }

  @Test
  void aLongTableToDrawIsThinnedEvenlyAndKeepsItsMedians() {
    Drawn drawn = drawn(Drawing.DOTS, 3210);

    assertEquals(
        List.of("row 0", "row 4", "row 8"),
        drawn.rows().stream().limit(3).map(row -> row.getFirst().text()).toList());
    assertTrue(
        drawn.rows().stream().anyMatch(row -> row.getFirst().text().equals("row 1001")),
        "the median");
    assertEquals("row 3209", drawn.rows().getLast().getFirst().text());
    assertTrue(drawn.rows().size() <= 1002);
    assertEquals(
        "One row in 4 is shown and drawn, and all medians; 'hindcast stats --format json' has all"
            + " 3210 rows.",
        drawn.rowsLeftOut());
  }

  /// Six drawings of ten thousand incidents each, as pages of durations have.
  @Test
  void aPageOnTenThousandIncidentsStaysSmall() {
    List<List<Cell>> rows =
        IntStream.range(0, 10_000)
            .mapToObj(
                row -> {
                  Postmortem incident = LIBRARY.postmortems().get(row % 2000);
                  return List.of(
                      Cell.incident(incident),
                      Cell.number(row, row + " min", List.of(incident)),
                      Cell.text("closed"));
                })
            .toList();
    List<Figure> figures = Collections.nCopies(6, figure(Drawing.DOTS, rows));
    Report report =
        new Report(
            "analytics/time",
            "Time",
            "All.",
            List.of(new Chapter("all", "All", List.of(), figures)));
    ReportPage page =
        new ReportPage("analytics/time/index.html", "Time", "All.", List.of(), bodies().of(report));
    SiteOptions options =
        new SiteOptions(
            "Sample", null, null, null, SampleSite.TODAY, Path.of("nowhere"), List.of());
    String html =
        new Renderer(TemplateFolder.shipped()).render(page, Frame.around(page, options, Set.of()));

    assertTrue(html.length() < 1_800_000, () -> html.length() + " characters");
  }

  @Test
  void nothingIsDrawnWithoutRows() {
    ReportBody body = bodies().of(report(figure(Drawing.DOTS, List.of())));

    assertNull(body.chapters().getFirst().figures().getFirst().drawing());
    assertFalse(body.isDrawn());
  }

  private static Drawn drawn(Drawing drawing, int rows) {
    List<List<Cell>> cells =
        IntStream.range(0, rows)
            .mapToObj(
                row ->
                    List.of(
                        Cell.text("row " + row),
                        Cell.number(row, "" + row),
                        Cell.text(row == 1001 ? "median" : "closed")))
            .toList();
    ReportBody body = bodies().of(report(figure(drawing, cells)));
    return body.chapters().getFirst().figures().getFirst();
  }

  private static Entry entry(Cell cell) {
    return first(body(cell));
  }

  private static Entry first(ReportBody body) {
    return rows(body).getFirst().get(1);
  }

  private static List<List<Entry>> rows(ReportBody body) {
    return body.chapters().getFirst().figures().getFirst().rows();
  }

  /// A figure with each cell in a row of its own.
  private static ReportBody body(Cell... cells) {
    List<List<Cell>> rows =
        IntStream.range(0, cells.length)
            .mapToObj(row -> List.of(Cell.text("row " + row), cells[row], Cell.EMPTY))
            .toList();
    return bodies().of(report(figure(Drawing.TABLE, rows)));
  }

  private static Figure figure(Drawing drawing, List<List<Cell>> rows) {
    return new Figure(
        "some-id",
        "A title",
        drawing,
        List.of(),
        List.of(
            new Column("Name", LABEL, Unit.NONE),
            new Column("Number", VALUE, Unit.COUNT),
            new Column("State", STATE, Unit.NONE)),
        rows,
        List.of(),
        0);
  }

  private static Report report(Figure figure) {
    return new Report(
        "analytics",
        "Overview",
        "All.",
        List.of(new Chapter("all", "All", List.of(), List.of(figure))));
  }

  private static ReportBodies bodies() {
    Topics topics = new Topics(new Recurrences(LIBRARY), Vocabulary.builtIn());
    return new ReportBodies(topics, new Cards(LIBRARY, topics));
  }

  /// So many of them, the first first.
  private static List<Postmortem> some(int count) {
    return LIBRARY.postmortems().subList(0, count);
  }

  private static Library library(int incidents) {
    LocalDate first = LocalDate.parse("2025-01-01");
    return Incident.library(
        IntStream.range(0, incidents)
            .mapToObj(
                number ->
                    Incident.of("incident-" + String.valueOf(10_000 + number).substring(1))
                        .title("Incident " + number)
                        .date(first.plusDays(number).toString())
                        .services("checkout")
                        .causes("retry-storm"))
            .toArray(Incident[]::new));
  }
}
