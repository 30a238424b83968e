package dev.hindcast.analytics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hindcast.postmortem.DataFile;
import dev.hindcast.statistics.CountChart;
import dev.hindcast.statistics.Laplace;
import dev.hindcast.statistics.MedianRatio;
import dev.hindcast.statistics.Quantile;
import dev.hindcast.statistics.RateComparison;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Each method is described, and what is said of it is what is done.
class MethodTextTest {

  @ParameterizedTest
  @EnumSource(Method.class)
  void everyMethodSaysWhatItDoesAndWhereItEnds(Method method) {
    MethodText text = text(method);
    assertFalse(text.says().isEmpty());
    assertFalse(text.limits().isEmpty());
    for (String sentence : text.says()) {
      assertTrue(sentence.endsWith("."), sentence);
    }
    for (MethodText.Source source : text.sources()) {
      assertTrue(
          source.address() == null || URI.create(source.address()).getScheme().equals("https"));
    }
  }

  @Test
  void everyRowIsOfAMethodAndOfAPart() {
    Set<String> ids =
        Arrays.stream(Method.values()).map(Method::id).collect(Collectors.toUnmodifiableSet());
    for (List<String> row : DataFile.rows(MethodText.class, "methods.tsv")) {
      assertEquals(4, row.size(), () -> "cells of " + row);
      assertTrue(ids.contains(row.getFirst()), row::getFirst);
      assertTrue(Set.of("says", "formula", "limit", "source").contains(row.get(1)), row::toString);
    }
  }

  @Test
  void anAnchorIsANameInLowerCase() {
    assertEquals("quiet-spell", Method.QUIET_SPELL.id());
    assertEquals("Quiet spells", Method.QUIET_SPELL.title());
  }

  /// The numbers in the prose are those in the program.
  @Test
  void whatIsRefusedIsSaidAsItIsDone() {
    assertSays(Method.QUANTILE, "A median needs " + Quantile.fewest(0.5) + " values");
    assertSays(Method.QUANTILE, "an upper quartile " + Quantile.fewest(0.75));
    assertSays(Method.QUANTILE, "nine in ten " + Quantile.fewest(0.9));
    assertSays(Method.SURVIVAL, "fewer than " + Quantile.fewest(0.5));
    assertSays(Method.COMPARISON, "Each group needs " + MedianRatio.FEWEST);
    assertSays(Method.COUNT_CHART, "a mean of " + (int) CountChart.LEAST_MEAN);
    assertSays(Method.COUNT_CHART, "need " + CountChart.FEWEST_PERIODS + " periods");
    assertSays(Method.TREND, Laplace.FEWEST + " incidents are needed");
    assertSays(Method.EFFECT, "needs " + RateComparison.FEWEST + " incidents");
  }

  private static void assertSays(Method method, String words) {
    String limits = String.join(" ", text(method).limits());
    assertTrue(limits.contains(words), () -> words + " is not in: " + limits);
  }

  private static MethodText text(Method method) {
    return MethodText.all().stream()
        .filter(text -> text.method() == method)
        .findFirst()
        .orElseThrow();
  }
}
