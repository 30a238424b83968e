package dev.hindcast.lint.settings;

import dev.hindcast.lint.Options;
import dev.hindcast.lint.RuleSettings;
import dev.hindcast.source.Severity;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a configuration says of one rule. A rule that is named is on, unless it says `off`.
///
/// @param severity of all its findings; null where nothing is said
/// @param effectiveFrom files of incidents before that day stay quiet; null where nothing is said
public record Choice(
    boolean isOff,
    @Nullable Severity severity,
    @Nullable LocalDate effectiveFrom,
    Options options) {

  static final Choice OFF = new Choice(true, null, null, Options.UNSTATED);

  static Choice of(Severity severity) {
    return new Choice(false, severity, null, Options.UNSTATED);
  }

  /// What holds where more is said after something else: the later wins, in each part.
  Choice then(Choice later) {
    Map<String, List<String>> stated = new HashMap<>(options.stated());
    stated.putAll(later.options.stated());
    return new Choice(
        later.isOff,
        later.severity == null ? severity : later.severity,
        later.effectiveFrom == null ? effectiveFrom : later.effectiveFrom,
        new Options(stated));
  }

  RuleSettings.Setting setting() {
    return new RuleSettings.Setting(severity, options);
  }
}
