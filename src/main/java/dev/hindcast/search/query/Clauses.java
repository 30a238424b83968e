package dev.hindcast.search.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The clauses of a query in the making, each of items of which any is wanted.
final class Clauses {
  private final List<List<Item>> clauses = new ArrayList<>();
  private boolean isOpen;
  private boolean joins;

  void add(Item item) {
    if (joins) {
      clauses.getLast().add(item);
    } else {
      clauses.add(new ArrayList<>(List.of(item)));
    }
    joins = false;
    isOpen = true;
  }

  /// The next item belongs to the clause before, if it follows at once.
  void join() {
    joins = isOpen;
  }

  /// What comes next belongs to no clause before.
  void end() {
    isOpen = false;
    joins = false;
  }

  /// All of them; what is said twice is wanted once.
  List<List<Item>> distinct() {
    Map<List<Object>, List<Item>> said = new LinkedHashMap<>();
    for (List<Item> clause : clauses) {
      List<Item> items = distinct(clause);
      said.putIfAbsent(items.stream().<Object>map(Item::meaning).toList(), items);
    }
    return List.copyOf(said.values());
  }

  /// Items, each of which says something else.
  static List<Item> distinct(List<Item> items) {
    Map<List<Object>, Item> said = new LinkedHashMap<>();
    items.forEach(item -> said.putIfAbsent(item.meaning(), item));
    return List.copyOf(said.values());
  }
}
