package dev.hindcast.extract;

import dev.hindcast.markdown.Value;
import dev.hindcast.source.Diagnostic;
import dev.hindcast.source.Severity;
import dev.hindcast.source.SourceFile;
import java.util.Optional;

/// A field that is read under a name that other tools use.
public final class OtherName {
  private static final String ADVICE = "write '";

  private OtherName() {}

  static Diagnostic found(SourceFile file, Value.Scalar key, String canonical) {
    return new Diagnostic(
        file,
        key.span(),
        Severity.SUGGESTION,
        "other-field-name",
        "'" + key.text() + "' is read as '" + canonical + "'",
        ADVICE + canonical + "'");
  }

  /// The name under which the field at a finding's place was read, if that is what was found.
  public static Optional<String> canonical(Diagnostic finding) {
    String help = finding.help();
    return finding.rule().equals("other-field-name")
        ? Optional.of(help.substring(ADVICE.length(), help.length() - 1))
        : Optional.empty();
  }
}
