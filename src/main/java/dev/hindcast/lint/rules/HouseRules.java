package dev.hindcast.lint.rules;

import dev.hindcast.lint.Rule;
import java.util.List;

/// The rules that Hindcast brings along.
public final class HouseRules {

  /// Every rule of this package, in the order of their names.
  public static final List<Rule> ALL =
      List.of(
          new BrokenLink(),
          new DuplicateId(),
          new EmptySection(),
          new HumanError(),
          new ImpossibleTimes(),
          new InvalidFrontMatter(),
          new MissingSection(),
          new PersonCounterfactual(),
          new TemplateLeftover(),
          new UndatedAction(),
          new UnknownField(),
          new UnknownIncident(),
          new UnownedAction());

  private HouseRules() {}
}
