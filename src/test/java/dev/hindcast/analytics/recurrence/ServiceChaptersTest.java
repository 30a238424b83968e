package dev.hindcast.analytics.recurrence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hindcast.analytics.Figure;
import dev.hindcast.analytics.Report;
import dev.hindcast.analytics.Report.Chapter;
import dev.hindcast.recurrence.Records;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ServiceChaptersTest {

  @Test
  void eachServiceThatItHitMoreThanOnceHasAChapter() {
    assertEquals(List.of("In checkout", "In search"), services(report(shop())));
  }

  /// With SciPy 5/366*365.25 and gamma.ppf(.025, 5), gamma.ppf(.975, 6), each /366*365.25; of the
  /// days 9.5 40.5 69.5 100.5 213.5 u is (mean/366 - .5)*sqrt(60) = -2.038, erfc(2.038/sqrt(2)) =
  /// 0.0415.
  @Test
  void aChapterHasWhatAMechanismHas() {
    Chapter checkout = chapter(report(shop()), "in-checkout");
    assertEquals(
        List.of("When it came in checkout", "How many by each day in checkout"),
        checkout.figures().stream().map(Figure::title).toList());
    assertEquals(
        List.of(
            "5 recorded incidents in 366 days since 2024-01-01: 4.99 a year; with 95% confidence"
                + " 1.62 to 11.6.",
            "They come less often than at first, as far as so few can tell.",
            "4 gaps have ended, which gives no usual time between two: 5 are needed."),
        checkout.figures().getFirst().says().subList(0, 3));
    assertTrue(checkout.figures().getFirst().says().get(3).startsWith("None for 152 days, since"));
  }

  @Test
  void tooFewIncidentsSayNothingOfATrend() {
    assertTrue(
        chapter(report(shop()), "in-search")
            .figures()
            .getFirst()
            .says()
            .contains("2 incidents say nothing of a trend: 4 are needed."));
  }

  @Test
  void theIncidentsOfAChapterStandInItsLaneOnly() {
    Figure events = chapter(report(shop()), "in-search").figures().getFirst();
    assertEquals(
        List.of("search", "search"), events.rows().stream().map(row -> row.get(2).text()).toList());
    assertTrue(
        events.says().stream().noneMatch(line -> line.contains("every service that it hit")));
  }

  /// qgamma(c(.025, .975), c(2, 3)) = 0.242 7.22; the curve goes on until today.
  @Test
  void aChapterCountsPlainlyWithTheIntervalOfACount() {
    Figure cumulative = chapter(report(shop()), "in-search").figures().getLast();
    assertEquals(
        List.of("2024-12-31", "2", "0.242", "7.22"),
        cumulative.rows().getLast().stream().map(cell -> cell.text()).toList());
  }

  @Test
  void whereAllWereInOneServiceTheSameCurveIsNotShownAgain() {
    assertEquals(List.of(), services(report(twiceIn("checkout"))));
  }

  @Test
  void aServiceYoungerThanTheLibraryHasARateOfItsOwn() {
    Report report = report(twiceIn("checkout").service("checkout", "2024-02-01"));
    assertEquals(
        "2 recorded incidents in 335 days since 2024-02-01: 2.18 a year; with 95% confidence 0.264"
            + " to 7.88.",
        chapter(report, "in-checkout").figures().getFirst().says().getFirst());
  }

  @Test
  void anIncidentWithoutAServiceMakesTheCurvesDiffer() {
    Records records = twiceIn("checkout").incident("c", "2024-05-01", "mechanisms: [retry-storm]");
    assertEquals(List.of("In checkout"), services(report(records)));
  }

  @Test
  void moreThanEightServicesAreSaidAndNotAllShown() {
    Report eight = report(services(8));
    assertEquals(8, services(eight).size());
    assertEquals(List.of(), chapter(eight, "course").says());
    Report nine = report(services(9));
    assertEquals(8, services(nine).size());
    assertEquals(
        List.of(
            "It came more than once to each of 9 services; the 8 hit most have a chapter of their"
                + " own."),
        chapter(nine, "course").says());
  }

  @Test
  void servicesThatDifferInSignsOnlyHaveAnchorsOfTheirOwn() {
    Records records = new Records();
    for (String day : List.of("2024-03-01", "2024-04-01")) {
      records.incident(day, day, "mechanisms: [retry-storm]", "services: [web shop, web-shop]");
    }
    Set<String> anchors = new HashSet<>();
    for (Chapter chapter : report(records).chapters()) {
      assertTrue(anchors.add(chapter.id()), chapter.id());
      chapter.figures().forEach(figure -> assertTrue(anchors.add(figure.id()), figure.id()));
    }
    assertTrue(anchors.containsAll(List.of("in-web-shop", "events-in-web-shop-2")));
  }

  @Test
  void noStepOfACurveIsLeftOut() {
    Records records = new Records().watched("2022-01-01", "2024-12-31");
    for (int day = 0; day < 600; day++) {
      String date = records.observation().since().plusDays(day).toString();
      records.incident(date, date, "mechanisms: [retry-storm]");
    }
    assertEquals(
        600 + 1, chapter(report(records), "course").figures().getLast().rows().size(), "and today");
  }

  private static Records shop() {
    Records records = new Records();
    for (String day : List.of("2024-01-10", "2024-02-10", "2024-03-10")) {
      records.incident(day, day, "mechanisms: [retry-storm]", "services: [Checkout]");
    }
    return records
        .incident("d", "2024-04-10", "mechanisms: [retry-storm]", "services: [checkout, search]")
        .incident("e", "2024-05-01", "mechanisms: [retry-storm]", "services: [search]")
        .incident("f", "2024-06-01", "mechanisms: [retry-storm]", "services: [mail]")
        .incident("g", "2024-08-01", "mechanisms: [retry-storm]", "services: [checkout]");
  }

  private static Records twiceIn(String service) {
    return new Records()
        .incident("a", "2024-03-01", "mechanisms: [retry-storm]", "services: [" + service + "]")
        .incident("b", "2024-04-01", "mechanisms: [retry-storm]", "services: [" + service + "]");
  }

  /// So many services, each hit twice.
  private static Records services(int number) {
    Records records = new Records();
    for (int service = 1; service <= number; service++) {
      for (String month : List.of("03", "04")) {
        String day = "2024-" + month + "-0" + service;
        records.incident(day, day, "mechanisms: [retry-storm]", "services: [s" + service + "]");
      }
    }
    return records;
  }

  private static Report report(Records records) {
    return MechanismReports.of(records.findings()).getFirst();
  }

  private static List<String> services(Report report) {
    return report.chapters().stream()
        .map(Chapter::title)
        .filter(title -> title.startsWith("In "))
        .toList();
  }

  private static Chapter chapter(Report report, String id) {
    return report.chapters().stream()
        .filter(chapter -> chapter.id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
