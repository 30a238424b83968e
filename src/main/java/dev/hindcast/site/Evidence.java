package dev.hindcast.site;

import dev.hindcast.postmortem.Postmortem;
import dev.hindcast.site.EvidenceList.Item;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Collects the incidents behind the numbers of one page. Equal sets share a list.
final class Evidence {
  /// More than anybody reads; a page that lists all incidents stands elsewhere.
  static final int MOST_IN_A_LIST = 500;

  /// Keeps a page of some hundred numbers below half a megabyte.
  static final int MOST_ON_A_PAGE = 5000;

  private static final Comparator<Item> LATEST_FIRST =
      Comparator.comparing(
              Item::date, Comparator.nullsLast(Comparator.<String>naturalOrder().reversed()))
          .thenComparing(item -> item.page().href());

  private final Cards cards;
  private final Map<List<String>, EvidenceList> lists = new LinkedHashMap<>();
  private int listed;

  Evidence(Cards cards) {
    this.cards = cards;
  }

  /// Where a number of incidents leads: to an anchor on this page, or to the page of all incidents
  /// where they are too many to list.
  ///
  /// @param incidents more than one
  /// @param figure the figure in which the number stands, by its anchor
  /// @param place its row and column, in words
  Link link(List<Postmortem> incidents, Link figure, String place) {
    Map<String, Item> items = new TreeMap<>();
    incidents.forEach(incident -> items.put(cards.path(incident), item(incident)));
    List<String> key = List.copyOf(items.keySet());
    EvidenceList known = lists.get(key);
    if (known != null) {
      return new Link(known.title(), "#" + known.anchor());
    }
    String title = items.size() + " incidents";
    if (items.size() > MOST_IN_A_LIST || listed + items.size() > MOST_ON_A_PAGE) {
      return new Link(title, IncidentsPage.PATH);
    }
    listed += items.size();
    String anchor = "evidence-" + (lists.size() + 1);
    List<Item> latestFirst = items.values().stream().sorted(LATEST_FIRST).toList();
    lists.put(key, new EvidenceList(anchor, title, figure, place, latestFirst));
    return new Link(title, "#" + anchor);
  }

  /// The lists in the order in which they were first asked for.
  List<EvidenceList> lists() {
    return new ArrayList<>(lists.values());
  }

  private Item item(Postmortem incident) {
    return new Item(
        cards.link(incident), incident.date() == null ? null : incident.date().toString());
  }
}
