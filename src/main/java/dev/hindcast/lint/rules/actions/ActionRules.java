package dev.hindcast.lint.rules.actions;

import dev.hindcast.lint.Rule;
import java.util.List;

/// The rules about what is promised.
public final class ActionRules {

  /// Every rule of this package, in the order of their names.
  public static final List<Rule> ALL =
      List.of(
          new ActionWithoutVerb(),
          new NoActions(),
          new OneSidedActions(),
          new OrphanAction(),
          new OverdueAction(),
          new PeopleFixingAction(),
          new RepeatedAction(),
          new UnaddressedFactor(),
          new UndatedAction(),
          new UnknownFactor(),
          new UnownedAction(),
          new UnprioritisedAction(),
          new UntrackedAction(),
          new UntypedAction(),
          new UnverifiableAction(),
          new VagueAction());

  private ActionRules() {}
}
