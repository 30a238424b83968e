package dev.hindcast.foreign;

import dev.hindcast.postmortem.FrontMatterField;
import java.util.List;

/// The fields of the format, in the order in which a head has them.
final class FieldOrder {
  static final List<String> NAMES =
      FrontMatterField.in("").stream()
          .filter(FrontMatterField::isCanonical)
          .map(FrontMatterField::name)
          .toList();

  private FieldOrder() {}

  static boolean isCanonical(String name) {
    return NAMES.contains(name);
  }
}
