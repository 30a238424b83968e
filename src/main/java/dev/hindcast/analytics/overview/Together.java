package dev.hindcast.analytics.overview;

import dev.hindcast.analytics.Cell;
import dev.hindcast.analytics.Column;
import dev.hindcast.analytics.Column.Role;
import dev.hindcast.analytics.Column.Unit;
import dev.hindcast.analytics.Figure.Drawing;
import dev.hindcast.analytics.FigureDraft;
import dev.hindcast.analytics.Method;
import dev.hindcast.analytics.Records;
import dev.hindcast.analytics.Wording;
import dev.hindcast.postmortem.Postmortem;
import dev.hindcast.statistics.BenjaminiHochberg;
import dev.hindcast.statistics.Hypergeometric;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/// Which mechanisms and services come together more often than they would by chance.
///
/// Every pair is tested, also those that never came together; without that, some would stand out by
/// chance in nearly every library.
final class Together {

  /// Of the pairs that are marked, at most so many are expected to be chance.
  private static final double MARKED = 0.1;

  /// With fewer, how many times as often says nothing.
  private static final int FEWEST = 3;

  /// What came together once is no pattern, unless it stands out.
  private static final int LISTED = 2;

  /// A longer table is not read.
  private static final int MOST = 100;

  private Together() {}

  /// @param both the incidents that name both
  private record Pair(
      String mechanism, String service, List<Postmortem> both, double expected, double pValue) {}

  static FigureDraft of(List<Postmortem> incidents) {
    List<Postmortem> all =
        incidents.stream()
            .filter(incident -> !incident.mechanisms().isEmpty() && !incident.services().isEmpty())
            .toList();
    FigureDraft draft =
        new FigureDraft("mechanisms-and-services", "Mechanisms and services", Drawing.TABLE)
            .columns(
                Column.label("Mechanism"),
                Column.note("Service"),
                new Column("Together", Role.VALUE, Unit.COUNT),
                new Column("By chance", Role.EXPECTED, Unit.COUNT),
                new Column("Times as often", Role.NOTE, Unit.RATIO),
                new Column("Stands out", Role.STATE, Unit.NONE))
            .methods(Method.TOGETHER);
    if (all.isEmpty()) {
      return draft.says("No incident names both a mechanism and a service.");
    }
    List<Pair> pairs = pairs(all);
    double[] qValues =
        BenjaminiHochberg.qValues(pairs.stream().mapToDouble(Pair::pValue).toArray());
    long marked = Arrays.stream(qValues).filter(q -> q <= MARKED).count();
    List<Integer> shown = shown(pairs, qValues);
    shown.stream()
        .limit(MOST)
        .forEach(index -> draft.row(row(pairs.get(index), qValues[index] <= MARKED)));
    if (shown.size() > MOST) {
      draft.says("The " + MOST + " pairs that came together most often of " + shown.size() + ".");
    }
    return draft
        .tests(pairs.size())
        .says(
            marked == 0
                ? "None of "
                    + Wording.count(pairs.size(), "pair")
                    + " stands out from what chance would give."
                : marked
                    + " of "
                    + Wording.count(pairs.size(), "pair")
                    + (marked == 1 ? " stands" : " stand")
                    + " out; of such, at most 1 in 10 is expected to be chance.");
  }

  private static List<Pair> pairs(List<Postmortem> all) {
    Map<String, List<Postmortem>> mechanisms = Records.by(all, Postmortem::mechanisms);
    Map<String, List<Postmortem>> services = Records.by(all, Postmortem::services);
    List<Pair> pairs = new ArrayList<>();
    services.forEach(
        (service, hit) -> {
          Set<Postmortem> ofService = Collections.newSetFromMap(new IdentityHashMap<>(hit.size()));
          ofService.addAll(hit);
          mechanisms.forEach(
              (mechanism, broken) -> {
                List<Postmortem> both = broken.stream().filter(ofService::contains).toList();
                pairs.add(
                    new Pair(
                        mechanism,
                        service,
                        both,
                        (double) broken.size() * hit.size() / all.size(),
                        Hypergeometric.atLeast(
                            both.size(), all.size(), broken.size(), hit.size())));
              });
        });
    return pairs;
  }

  /// The pairs that came together more than once or stand out, the most frequent first, then by
  /// name.
  private static List<Integer> shown(List<Pair> pairs, double[] qValues) {
    return IntStream.range(0, pairs.size())
        .boxed()
        .filter(index -> pairs.get(index).both().size() >= LISTED || qValues[index] <= MARKED)
        .sorted(
            Comparator.<Integer>comparingInt(index -> -pairs.get(index).both().size())
                .thenComparing(index -> pairs.get(index).mechanism())
                .thenComparing(index -> pairs.get(index).service()))
        .toList();
  }

  private static Cell[] row(Pair pair, boolean isMarked) {
    double lift = pair.both().size() / pair.expected();
    return new Cell[] {
      Cell.term(new Cell.Term("mechanisms", pair.mechanism()), pair.mechanism()),
      Cell.term(new Cell.Term("services", pair.service()), pair.service()),
      Cell.count(pair.both()),
      Cell.number(pair.expected(), Wording.number(pair.expected())),
      pair.both().size() < FEWEST ? Cell.EMPTY : Cell.number(lift, Wording.number(lift)),
      Cell.text(isMarked ? "yes" : "")
    };
  }
}
