package dev.hindcast.cli;

import dev.hindcast.lint.NearestWord;
import dev.hindcast.lint.settings.LintSettings;
import dev.hindcast.lint.settings.Profile;
import org.jspecify.annotations.Nullable;

/// The option `--profile`.
final class Profiles {
  private Profiles() {}

  /// How the linter is set: as configured, or with a profile in place of what that extends.
  ///
  /// @param name as the user typed it; null where no profile is named
  static LintSettings settings(Configuration configuration, @Nullable String name) throws Mistake {
    if (name == null) {
      return configuration.lint().all();
    }
    Profile profile =
        Profile.of(name)
            .orElseThrow(
                () ->
                    new Mistake(
                        "there is no profile '"
                            + name
                            + "'"
                            + NearestWord.question(name, Profile.WORDS),
                        "name one of " + String.join(", ", Profile.WORDS)));
    return configuration.lint().with(profile);
  }
}
