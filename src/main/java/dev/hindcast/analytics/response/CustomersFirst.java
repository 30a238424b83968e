package dev.hindcast.analytics.response;

import dev.hindcast.analytics.Cell;
import dev.hindcast.analytics.FigureDraft;
import dev.hindcast.analytics.Method;
import dev.hindcast.analytics.Records;
import dev.hindcast.analytics.Shares;
import dev.hindcast.analytics.Wording;
import dev.hindcast.postmortem.Postmortem;
import dev.hindcast.statistics.FisherExact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Which share customers found: in each service, and in each year.
///
/// @param incidents of which at least one says what noticed it
record CustomersFirst(List<Postmortem> incidents) {

  /// Fewer incidents show nothing.
  private static final int FEWEST = 6;

  /// How many customers found, by service.
  FigureDraft byService() {
    Shares shares =
        new Shares("found-by-customers", "Found by customers, by service", "Service", "Found");
    Map<String, List<Postmortem>> byService = Records.by(incidents, Postmortem::services);
    if (byService.isEmpty()) {
      return shares.draft();
    }
    long few = byService.values().stream().filter(hit -> hit.size() < FEWEST).count();
    if (few > 0) {
      shares
          .draft()
          .says(
              Wording.count(few, "service")
                  + " with fewer than "
                  + FEWEST
                  + " incidents "
                  + (few == 1 ? "is" : "are")
                  + " not shown: nothing could be read from "
                  + (few == 1 ? "it" : "them")
                  + ".");
    }
    byService.forEach(
        (service, hit) -> {
          if (hit.size() >= FEWEST) {
            shares.row(
                Cell.term(new Cell.Term("services", service), service),
                hit.stream().filter(Sources::isByCustomers).toList(),
                hit);
          }
        });
    return shares.draft().says("An incident counts for each service that it hit.");
  }

  /// Whether the share changed from the year before last to the last one that is over.
  FigureDraft byYear(LocalDate today) {
    Shares shares = new Shares("customers-by-year", "Found by customers, by year", "Year", "Found");
    Map<Integer, List<Postmortem>> byYear = new TreeMap<>();
    for (Postmortem incident : incidents) {
      LocalDate date = incident.date();
      if (date != null && date.getYear() <= today.getYear()) {
        byYear.computeIfAbsent(date.getYear(), _ -> new ArrayList<>()).add(incident);
      }
    }
    byYear.forEach(
        (year, found) ->
            shares.row(
                Cell.text(String.valueOf(year)),
                found.stream().filter(Sources::isByCustomers).toList(),
                found));
    compare(
        shares.draft(),
        byYear.getOrDefault(today.getYear() - 2, List.of()),
        byYear.getOrDefault(today.getYear() - 1, List.of()),
        today.getYear() - 1);
    return shares.draft();
  }

  private static void compare(
      FigureDraft draft, List<Postmortem> earlier, List<Postmortem> later, int year) {
    String years = (year - 1) + " and " + year;
    if (earlier.isEmpty() || later.isEmpty() || earlier.size() + later.size() < FEWEST) {
      draft.says(
          "Two years are compared where both have incidents, six or more in all: "
              + years
              + " have "
              + earlier.size()
              + " and "
              + later.size()
              + ".");
      return;
    }
    int before = Sources.byCustomers(earlier).size();
    int after = Sources.byCustomers(later).size();
    double chance =
        FisherExact.twoSided(before, earlier.size() - before, after, later.size() - after);
    draft
        .tests(1)
        .methods(Method.COMPARISON)
        .says(
            "In "
                + (year - 1)
                + " customers found "
                + before
                + " of "
                + earlier.size()
                + ", in "
                + year
                + " "
                + after
                + " of "
                + later.size()
                + ". Years that differ so much or more come up by chance in "
                + Wording.chance(chance)
                + " cases.");
  }
}
