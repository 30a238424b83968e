package dev.hindcast.analytics.actions;

import dev.hindcast.analytics.Cell;
import dev.hindcast.analytics.FigureDraft;
import dev.hindcast.analytics.Shares;
import java.util.List;

/// How much actions hold, from what cannot fail any more to what somebody has to remember.
final class Strengths {
  private static final String UNSTATED = "unstated";
  private static final List<String> STRENGTHS =
      List.of("eliminate", "guard", "automate", "detect", "procedure", "training");

  private Strengths() {}

  static FigureDraft of(List<Promise> promises) {
    Shares shares = new Shares("strength", "How much they hold", "Strength", "Actions");
    if (promises.isEmpty()) {
      return shares.draft();
    }
    List<Promise> others =
        promises.stream().filter(promise -> !STRENGTHS.contains(promise.strength())).toList();
    if (others.size() == promises.size()) {
      return shares
          .draft()
          .says(
              "No action says how much it holds: write 'strength', one of "
                  + String.join(", ", STRENGTHS)
                  + ".");
    }
    for (String strength : STRENGTHS) {
      add(
          shares,
          strength,
          promises.stream().filter(promise -> promise.strength().equals(strength)).toList(),
          promises);
    }
    add(shares, UNSTATED, others, promises);
    return shares.draft();
  }

  private static void add(Shares shares, String strength, List<Promise> some, List<Promise> all) {
    shares.row(Cell.text(strength), Promise.count(some), Promise.count(all));
  }
}
