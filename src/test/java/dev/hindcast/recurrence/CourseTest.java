package dev.hindcast.recurrence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hindcast.statistics.MeanCumulative.Step;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The numbers are those of R 4.5; beside each stands its command.
class CourseTest {
  private static final double CLOSE = 1e-9;
  private final Records records = new Records();

  @Test
  void aRateCountsAllDaysWatchedAndNotOnlyThoseSinceTheFirstIncident() {
    incidents("2024-07-01", "2024-08-01", "2024-09-01");
    Course course = course();
    // 3/366*365.25; qgamma(c(.025,.975), c(3,4))/366*365.25
    assertEquals(366, course.rate().days());
    assertEquals(2.993852459, course.rate().perYear(), CLOSE);
    assertEquals(0.6174043522, course.rate().perYearInterval().low(), CLOSE);
    assertEquals(8.7493073462, course.rate().perYearInterval().high(), CLOSE);
  }

  @Test
  void fourIncidentsAreTheFewestForATrend() {
    incidents("2024-01-01", "2024-02-01", "2024-03-01");
    assertTrue(course().trend().isEmpty());
    incidents("2024-04-01");
    // t <- c(0,31,60,91)+.5; u <- (mean(t)/366-.5)*sqrt(12*4); c(u, 2*pnorm(-abs(u)))
    assertEquals(-2.593343832098, course().trend().orElseThrow().u(), CLOSE);
    assertEquals(0.009504769455, course().trend().orElseThrow().pValue(), CLOSE);
  }

  @Test
  void theQuietTimeIsHeldAgainstTheRateOfTheDaysBeforeTheLastIncidentOnly() {
    incidents("2024-02-10", "2024-04-10", "2024-07-01");
    QuietTime quiet = course().quiet().orElseThrow();
    assertEquals(LocalDate.parse("2024-07-01"), quiet.since());
    assertEquals(183, quiet.days());
    assertEquals(2, quiet.before());
    assertEquals(182, quiet.daysBefore());
    // exp(-2/182*183); exp(-qgamma(c(.975,.025), c(3,2))/182*183)
    assertEquals(0.1338562239, quiet.chance(), CLOSE);
    assertEquals(0.0007000325291, quiet.range().low(), CLOSE);
    assertEquals(0.7838480440708, quiet.range().high(), CLOSE);
  }

  @Test
  void oneIncidentSaysNothingOfARateBeforeIt() {
    incidents("2024-07-01");
    assertTrue(course().quiet().isEmpty());
  }

  @Test
  void theUsualGapNeedsFiveThatHaveEnded() {
    incidents("2024-01-01", "2024-01-11", "2024-01-31", "2024-03-01", "2024-04-10");
    assertTrue(course().gaps().isEmpty());
    incidents("2024-05-30");
    // survival::survfit(Surv(c(10,20,30,40,50,215), c(1,1,1,1,1,0)) ~ 1): median 35
    assertEquals(35, course().gaps().orElseThrow().median().orElseThrow().time());
  }

  @Test
  void whereOneServiceIsHitTheCurveIsThePlainCount() {
    incidents("2024-02-01", "2024-03-01");
    assertEquals(0, course().services());
    assertEquals(List.of(1.0, 2.0), values());
  }

  @Test
  void whereSeveralAreHitTheCurveIsThatOfOneServiceOnAverage() {
    records
        .incident("a", "2024-02-01", "mechanisms: [x]", "services: [api]")
        .incident("b", "2024-03-01", "mechanisms: [x]", "services: [web, API]")
        .incident("c", "2024-10-01", "mechanisms: [x]", "services: [young]")
        .incident("other", "2024-03-02", "services: [untouched]")
        .service("young", "2024-09-01");
    assertEquals(4, course().services());
    // three services are watched first, four since September: 1/3, 1/3+2/3, 1+1/4
    assertEquals(List.of(1.0 / 3, 1.0, 1.25), values());
  }

  @Test
  void aServiceIsWatchedSinceItBeganUnlessAnIncidentSaysOtherwise() {
    records
        .incident("a", "2024-10-01", "mechanisms: [x]", "services: [young, old]")
        .incident("b", "2024-11-01", "mechanisms: [x]", "services: [young]")
        .service("young", "2024-09-01")
        .service("old", "2024-12-01");
    RecurrenceFindings findings = records.findings();
    RecurrenceGroup young = RecurrenceGroups.byService(findings.groups().getFirst()).getFirst();
    assertEquals(LocalDate.parse("2024-09-01"), findings.course(young).since());
    assertEquals(122, findings.course(young).rate().days());
    assertEquals(2, course().services());
  }

  private void incidents(String... days) {
    for (String day : days) {
      records.incident("i" + day, day, "mechanisms: [x]");
    }
  }

  private Course course() {
    RecurrenceFindings findings = records.findings();
    return findings.course(findings.groups().getFirst());
  }

  private List<Double> values() {
    return course().cumulative().steps().stream().map(Step::value).toList();
  }
}
