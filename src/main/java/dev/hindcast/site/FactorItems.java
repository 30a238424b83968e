package dev.hindcast.site;

import dev.hindcast.postmortem.Factor;
import dev.hindcast.postmortem.Slug;
import dev.hindcast.site.IncidentPage.FactorItem;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Factors as they stand in their list.
final class FactorItems {

  private FactorItems() {}

  static List<FactorItem> of(List<Factor> factors, AuthorHtml html) {
    List<FactorItem> items = new ArrayList<>();
    for (Factor factor : factors) {
      items.add(
          new FactorItem(
              factor.id(),
              anchor(factor, items.size() + 1),
              html.of(factor.summary().html()),
              Facts.spaced(factor.category()),
              notes(factor)));
    }
    return List.copyOf(items);
  }

  private static String anchor(Factor factor, int number) {
    String name = factor.id() == null ? "" : "-" + Slug.of(factor.id());
    return "hc-factor-" + number + name;
  }

  private static List<String> notes(Factor factor) {
    List<String> notes = new ArrayList<>();
    if (factor.introduced() != null) {
      notes.add("Introduced " + MomentText.of(factor.introduced()));
    }
    addNote(notes, "Not seen because", factor.undetectedBecause());
    addNote(notes, "Accepted risk", factor.acceptedRisk());
    return List.copyOf(notes);
  }

  private static void addNote(List<String> notes, String name, @Nullable String value) {
    if (value != null) {
      notes.add(name + ": " + value);
    }
  }
}
