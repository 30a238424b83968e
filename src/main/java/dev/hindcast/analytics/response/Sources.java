package dev.hindcast.analytics.response;

import dev.hindcast.analytics.Cell;
import dev.hindcast.analytics.FigureDraft;
import dev.hindcast.analytics.Shares;
import dev.hindcast.analytics.Wording;
import dev.hindcast.postmortem.Postmortem;
import dev.hindcast.postmortem.Vocabulary;
import dev.hindcast.postmortem.Vocabulary.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// Who or what noticed incidents. Customers come first; what is unknown stays in the whole.
final class Sources {
  private static final String FIELD = "detection";
  private static final String CUSTOMERS = "customer-report";
  private static final String UNKNOWN = "unknown";

  private final List<Postmortem> incidents;
  private final Vocabulary vocabulary;

  Sources(List<Postmortem> incidents, Vocabulary vocabulary) {
    this.incidents = incidents;
    this.vocabulary = vocabulary;
  }

  FigureDraft figure() {
    Shares shares = new Shares("sources", "What noticed them", "Source", "Incidents");
    if (incidents.isEmpty()) {
      return shares.draft().says("No incident is recorded.");
    }
    if (!isStated()) {
      return shares
          .draft()
          .says(
              "No incident says what noticed it: write 'detection: {source: customer-report}', or"
                  + " alert, employee-report or another.");
    }
    Map<String, List<Postmortem>> bySource = bySource();
    shares.draft().says("Found by customers: " + words(incidents) + ".");
    int unknown = bySource.getOrDefault(UNKNOWN, List.of()).size();
    if (unknown > 0) {
      shares
          .draft()
          .says(
              Wording.count(unknown, "incident")
                  + (unknown == 1 ? " does" : " do")
                  + " not say what noticed them ('detection: {source: …}'); they stay in the"
                  + " whole, so every share may be larger.");
    }
    bySource.forEach((source, found) -> shares.row(Cell.text(label(source)), found, incidents));
    return shares.draft();
  }

  /// Whether any incident says what noticed it.
  boolean isStated() {
    return incidents.stream().anyMatch(incident -> !source(incident).equals(UNKNOWN));
  }

  /// The incidents by source: customers first, the unknown last, between them as in the vocabulary
  /// and then by name.
  private Map<String, List<Postmortem>> bySource() {
    List<String> order = new ArrayList<>(List.of(CUSTOMERS));
    vocabulary.terms(FIELD).stream().map(Term::name).forEach(order::add);
    Map<String, List<Postmortem>> bySource =
        new TreeMap<>(
            (left, right) -> {
              int byOrder = Integer.compare(place(order, left), place(order, right));
              return byOrder != 0 ? byOrder : left.compareTo(right);
            });
    bySource.put(CUSTOMERS, new ArrayList<>());
    incidents.forEach(
        incident ->
            bySource.computeIfAbsent(source(incident), _ -> new ArrayList<>()).add(incident));
    return bySource;
  }

  private static int place(List<String> order, String source) {
    int place = order.indexOf(source);
    return source.equals(UNKNOWN) ? Integer.MAX_VALUE : place < 0 ? order.size() : place;
  }

  private static String source(Postmortem incident) {
    String source = incident.detection().source();
    return source == null || source.isBlank() ? UNKNOWN : source.strip().toLowerCase(Locale.ROOT);
  }

  private static String label(String source) {
    return switch (source) {
      case CUSTOMERS -> "customers";
      case UNKNOWN -> "unknown or unstated";
      default -> source.replace('-', ' ');
    };
  }

  private static String words(List<Postmortem> incidents) {
    return Shares.words(byCustomers(incidents).size(), incidents.size());
  }

  static List<Postmortem> byCustomers(List<Postmortem> incidents) {
    return incidents.stream().filter(Sources::isByCustomers).toList();
  }

  static boolean isByCustomers(Postmortem incident) {
    return source(incident).equals(CUSTOMERS);
  }
}
