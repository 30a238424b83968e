package dev.hindcast.lint.settings;

/// The setting `lint` of a configuration.
///
/// @param extended what it takes over by `extends`
/// @param own what it says itself
public record StatedSettings(LintSettings extended, LintSettings own) {

  /// Where a configuration has no such setting.
  public static final StatedSettings NONE =
      new StatedSettings(LintSettings.UNSTATED, LintSettings.UNSTATED);

  public LintSettings all() {
    return extended.then(own);
  }

  /// What holds where a profile is named in place of what is taken over.
  public LintSettings with(Profile profile) {
    return LintSettings.of(profile).then(own);
  }
}
