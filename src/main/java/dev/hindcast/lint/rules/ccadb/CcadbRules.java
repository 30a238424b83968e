package dev.hindcast.lint.rules.ccadb;

import dev.hindcast.lint.Rule;
import java.util.List;

/// The rules for incident reports to the Common CA Database.
public final class CcadbRules {

  /// Every rule of this package, in the order of their names.
  public static final List<Rule> ALL = List.of();

  private CcadbRules() {}
}
