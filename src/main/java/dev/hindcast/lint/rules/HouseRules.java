package dev.hindcast.lint.rules;

import dev.hindcast.lint.Rule;
import dev.hindcast.lint.rules.actions.ActionRules;
import dev.hindcast.lint.rules.ccadb.CcadbRules;
import dev.hindcast.lint.rules.language.LanguageRules;
import dev.hindcast.lint.rules.privacy.PrivacyRules;
import dev.hindcast.lint.rules.structure.StructureRules;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// The rules that Hindcast brings along.
public final class HouseRules {

  /// Every rule of the packages below this one, in the order of their names.
  public static final List<Rule> ALL =
      Stream.of(
              StructureRules.ALL,
              LanguageRules.ALL,
              ActionRules.ALL,
              PrivacyRules.ALL,
              CcadbRules.ALL)
          .flatMap(List::stream)
          .sorted(Comparator.comparing(Rule::id))
          .toList();

  private HouseRules() {}
}
