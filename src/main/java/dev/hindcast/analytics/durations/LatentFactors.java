package dev.hindcast.analytics.durations;

import dev.hindcast.analytics.Cell;
import dev.hindcast.analytics.Dots;
import dev.hindcast.analytics.Dots.Dot;
import dev.hindcast.analytics.FigureDraft;
import dev.hindcast.analytics.Method;
import dev.hindcast.analytics.Middles;
import dev.hindcast.analytics.Spells;
import dev.hindcast.analytics.Wording;
import dev.hindcast.postmortem.Excerpt;
import dev.hindcast.postmortem.Factor;
import dev.hindcast.postmortem.Moment;
import dev.hindcast.postmortem.Postmortem;
import dev.hindcast.postmortem.Timestamps.Phase;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How long factors lay hidden: from the day on which each entered to the day of its incident.
final class LatentFactors {
  private static final int LONGEST_LABEL = 90;

  private LatentFactors() {}

  private record Latent(Postmortem incident, String summary, String category, double days) {}

  static FigureDraft of(List<Postmortem> incidents) {
    List<Latent> all = incidents.stream().flatMap(incident -> latent(incident).stream()).toList();
    List<Latent> hidden = all.stream().filter(latent -> latent.days() > 0).toList();
    Dots dots =
        new Dots("latent", "How long factors lay hidden", "Factor", "Category", "Days", Spells.DAYS)
            .dots(hidden.stream().map(LatentFactors::dot).toList());
    if (all.isEmpty()) {
      dots.draft()
          .says(
              "No factor says since when it was there: write 'introduced' with the factor, or below"
                  + " 'timestamps'.");
    }
    List<Latent> counted = all.stream().filter(latent -> latent.days() >= 0).toList();
    Middles.of(
            counted.stream().map(latent -> new Middles.Length(latent.days(), true)).toList(),
            Spells.DAYS,
            "factor")
        .addTo(dots, counted.stream().map(Latent::incident).distinct().toList());
    tell(
        dots.draft(),
        all.stream().filter(latent -> latent.days() == 0).count(),
        "entered on the day of the incident: counted, but not drawn");
    tell(
        dots.draft(),
        all.stream().filter(latent -> latent.days() < 0).count(),
        "entered after the incident, which is a mistake in the record: not counted");
    long recorded = incidents.stream().mapToLong(incident -> incident.factors().size()).sum();
    if (!all.isEmpty()) {
      dots.draft()
          .says(
              "Known of "
                  + all.size()
                  + "; "
                  + Wording.count(recorded, "factor")
                  + (recorded == 1 ? " is" : " are")
                  + " recorded.");
    }
    return dots.draft().methods(Method.DURATIONS, Method.QUANTILE);
  }

  private static void tell(FigureDraft draft, long number, String what) {
    if (number > 0) {
      draft.says(Wording.count(number, "factor") + " " + what + ".");
    }
  }

  /// What each factor says; where none does, what the incident says of its fault.
  private static List<Latent> latent(Postmortem incident) {
    Optional<LocalDate> began =
        incident
            .timestamps()
            .find(Phase.STARTED)
            .map(Moment::date)
            .or(() -> Optional.ofNullable(incident.date()));
    if (began.isEmpty()) {
      return List.of();
    }
    List<Latent> found = new ArrayList<>();
    for (Factor factor : incident.factors()) {
      Moment introduced = factor.introduced();
      if (introduced != null) {
        String category = factor.category();
        found.add(
            new Latent(
                incident,
                factor.summary().text(),
                category == null ? "unstated" : category,
                days(introduced, began.get())));
      }
    }
    Moment fault = incident.timestamps().get(Phase.INTRODUCED);
    if (found.isEmpty() && fault != null) {
      found.add(new Latent(incident, incident.title(), "unstated", days(fault, began.get())));
    }
    return found;
  }

  private static double days(Moment introduced, LocalDate began) {
    return (double) ChronoUnit.DAYS.between(introduced.date(), began);
  }

  private static Dot dot(Latent latent) {
    Cell label =
        new Cell(
            Excerpt.of(latent.summary(), LONGEST_LABEL),
            null,
            null,
            List.of(latent.incident()),
            null);
    return new Dot(
        label, latent.category(), latent.days(), Spells.DAYS.words(latent.days()), false);
  }
}
