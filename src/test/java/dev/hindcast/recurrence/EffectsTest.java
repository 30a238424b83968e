package dev.hindcast.recurrence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hindcast.recurrence.Effect.Verdict;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EffectsTest {
  private final Records records = new Records().watched("2023-01-01", "2024-12-30");

  @Test
  void theIncidentForWhichItWasDoneCountsOnNeitherSide() {
    records
        .incident("a", "2023-02-01", "mechanisms: [x]")
        .incident("b", "2023-05-01", "mechanisms: [x]", done("2023-12-31"))
        .incident("c", "2023-12-31", "mechanisms: [x]")
        .incident("d", "2024-01-01", "mechanisms: [x]")
        .incident("e", "2024-02-01", "mechanisms: [y]");
    Effect effect = records.findings().effects().getFirst().effect();
    assertEquals(List.of("a", "c"), Records.ids(effect.before()));
    assertEquals(List.of("d"), Records.ids(effect.after()));
    assertEquals(365, effect.daysBefore());
    assertEquals(365, effect.daysAfter());
  }

  @Test
  void fewerThanSixIncidentsCannotTell() {
    months("2023", 5);
    records.incident("z", "2023-12-01", "mechanisms: [x]", done("2023-12-31"));
    ActionEffect effect = records.findings().effects().getFirst();
    assertEquals(5, effect.effect().before().size());
    assertTrue(effect.qValue().isEmpty());
    assertEquals(Verdict.CANNOT_TELL, effect.verdict());
  }

  @Test
  void sixBeforeAndNoneInEqualTimeAfterAreFewer() {
    months("2023", 6);
    records.incident("z", "2023-12-01", "mechanisms: [x]", done("2023-12-31"));
    ActionEffect effect = records.findings().effects().getFirst();
    // binom.test(0, 6, 365/730)$p.value
    assertEquals(0.03125, effect.qValue().orElseThrow(), 1e-12);
    assertEquals(Verdict.FEWER, effect.verdict());
  }

  @Test
  void sixAfterAndNoneBeforeAreMore() {
    records.incident("z", "2023-12-01", "mechanisms: [x]", done("2023-12-31"));
    months("2024", 6);
    assertEquals(Verdict.MORE, records.findings().effects().getFirst().verdict());
  }

  @Test
  void manyTestsAreHeldAgainstEachOther() {
    months("2023", 6);
    records.incident("z", "2023-12-01", "mechanisms: [x]", done("2023-12-31"));
    for (int month = 1; month <= 6; month++) {
      String day = "-0" + month + "-02";
      records.incident("y" + day, (month % 2 == 0 ? "2023" : "2024") + day, "mechanisms: [y]");
    }
    records.incident("yz", "2023-12-02", "mechanisms: [y]", done("2023-12-31"));
    List<ActionEffect> effects = records.findings().effects();
    // p.adjust(c(binom.test(0, 6, .5)$p.value, binom.test(3, 6, .5)$p.value), "BH")
    assertEquals(List.of(1.0, 0.0625), effects.stream().map(EffectsTest::q).toList());
    assertEquals(Verdict.CANNOT_TELL, effects.getLast().verdict());
  }

  @Test
  void anActionIsAgainstTheMechanismThatItsFactorNames() {
    records
        .incident(
            "a",
            "2023-02-01",
            "mechanisms: [connection-exhaustion, retry-storm]",
            "factors:",
            "  - {id: F1, summary: The clients made a Retry storm of it}",
            "  - {id: F2, summary: Nothing watched}",
            "actions:",
            "  - {summary: Bound retries, addresses: [F1], status: done, completed: 2023-03-01}",
            "  - {summary: Watch, addresses: [F2], status: done, completed: 2023-03-02}")
        .incident("b", "2023-02-03", "mechanisms: [x]", done("2023-03-03"));
    assertEquals(
        List.of("retry-storm ADDRESSED", "connection-exhaustion PRIMARY", "x ONLY"),
        records.findings().effects().stream()
            .map(effect -> effect.mechanism() + " " + effect.basis())
            .toList());
  }

  @Test
  void onlyWhatIsKnownToBeDoneHasAnEffect() {
    records
        .incident("a", "2023-02-01", "mechanisms: [x]", "actions: [{summary: A, status: done}]")
        .incident(
            "b",
            "2023-02-01",
            "mechanisms: [x]",
            "actions: [{summary: A, status: open, completed: 2023-03-01}]")
        .incident(
            "c", "2023-02-01", "mechanisms: [x]", "origin: public-sources", done("2023-03-01"))
        .incident("d", "2023-02-01", done("2023-03-01"))
        .incident("e", "2023-02-01", "mechanisms: [x]", done("2022-12-31"));
    assertEquals(List.of(), records.findings().effects());
  }

  @Test
  void aMechanismIsSplitWhereTheFirstActionAgainstItWasDone() {
    records
        .incident("a", "2023-02-01", "mechanisms: [x]", done("2024-01-31"))
        .incident("b", "2023-03-01", "mechanisms: [x]", done("2023-12-31"))
        .incident("c", "2024-02-01", "mechanisms: [x]");
    GroupEffect effect = records.findings().groupEffects().getFirst();
    assertEquals("b", effect.first().incident().id());
    assertEquals(List.of("a"), Records.ids(effect.effect().before()));
    assertEquals(List.of("c"), Records.ids(effect.effect().after()));
  }

  @Test
  void theCountsAreThoseOfEveryPairLookedAtByItself() {
    List<String> days = new ArrayList<>();
    for (int index = 0; index < 40; index++) {
      String day = "2023-" + two(1 + (index * 7 % 12)) + "-" + two(1 + (index * 11 % 28));
      days.add(day);
      records.incident(
          "i" + index, day, "mechanisms: [x]", done("2024-" + two(1 + (index * 5 % 12)) + "-10"));
    }
    for (ActionEffect effect : records.findings().effects()) {
      long before =
          days.stream().filter(day -> day.compareTo(effect.effect().day().toString()) <= 0).count();
      assertEquals(before - 1, effect.effect().before().size());
      assertEquals(40 - before, effect.effect().after().size());
    }
  }

  private static double q(ActionEffect effect) {
    return effect.qValue().orElseThrow();
  }

  private void months(String year, int count) {
    for (int month = 1; month <= count; month++) {
      records.incident("m" + month, year + "-0" + month + "-01", "mechanisms: [x]");
    }
  }

  private static String two(int number) {
    return number < 10 ? "0" + number : String.valueOf(number);
  }

  private static String done(String day) {
    return "actions: [{summary: Did it, status: done, completed: " + day + "}]";
  }
}
