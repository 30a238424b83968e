package dev.hindcast.lint.rules.actions;

import dev.hindcast.lint.Rule;
import java.util.List;

/// The rules about what is promised.
public final class ActionRules {

  /// Every rule of this package, in the order of their names.
  public static final List<Rule> ALL = List.of(new UndatedAction(), new UnownedAction());

  private ActionRules() {}
}
