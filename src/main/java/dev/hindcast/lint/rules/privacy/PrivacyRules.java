package dev.hindcast.lint.rules.privacy;

import dev.hindcast.lint.Rule;
import java.util.List;

/// The rules about what must stay private.
public final class PrivacyRules {

  /// Every rule of this package, in the order of their names.
  public static final List<Rule> ALL = List.of(new LeakedSecretOrPersonalData());

  private PrivacyRules() {}
}
