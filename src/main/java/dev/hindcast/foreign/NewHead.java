package dev.hindcast.foreign;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A canonical head in the making: known fields in their order, then the others as they came.
final class NewHead {
  private final Map<Integer, String> known = new TreeMap<>();
  private final List<String> others = new ArrayList<>();
  private boolean changed;

  boolean has(String name) {
    return known.containsKey(FieldOrder.NAMES.indexOf(name));
  }

  /// Takes over a field as it was.
  void keep(String name, String lines) {
    known.put(FieldOrder.NAMES.indexOf(name), lines);
  }

  /// Takes over a field that our format does not know.
  void keepOther(String lines) {
    others.add(lines);
  }

  /// States a field that was not stated like this.
  void put(String name, String lines) {
    known.put(FieldOrder.NAMES.indexOf(name), lines);
    changed = true;
  }

  void put(String name, List<String> texts) {
    if (!texts.isEmpty()) {
      put(name, YamlText.field(name, texts));
    }
  }

  void markChanged() {
    changed = true;
  }

  /// Whether it says anything otherwise than the old one.
  boolean isChanged() {
    return changed;
  }

  /// The head with its fences.
  String text() {
    StringBuilder text = new StringBuilder("---\n");
    known.values().forEach(text::append);
    others.forEach(text::append);
    return text.append("---\n").toString();
  }
}
