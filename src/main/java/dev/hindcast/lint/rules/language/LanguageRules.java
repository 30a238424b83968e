package dev.hindcast.lint.rules.language;

import dev.hindcast.lint.Rule;
import java.util.List;

/// The rules about how it speaks of people.
public final class LanguageRules {

  /// Every rule of this package, in the order of their names.
  public static final List<Rule> ALL =
      List.of(
          new AccusingQuestion(),
          new AlternateReality(),
          new Hindsight(),
          new HumanError(),
          new JudgementWord(),
          new OmissionPassive(),
          new PeopleAbsolute(),
          new PeopleFixing(),
          new PersonAsCause(),
          new PersonCounterfactual(),
          new PersonalName(),
          new SingleCause(),
          new TeamCounterfactual());

  private LanguageRules() {}
}
