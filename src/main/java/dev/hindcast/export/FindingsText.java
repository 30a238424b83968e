package dev.hindcast.export;

import dev.hindcast.lint.Family;
import dev.hindcast.lint.Rule;
import dev.hindcast.source.Diagnostic;
import dev.hindcast.source.Severity;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Findings for people: place, what, rule, the line with the place marked, and the way out.
///
/// ```
/// postmortems/replica.md:3:13: warning: tells what did not happen [rule-name]
///   The on-call should have checked the replica first.
///               ^^^^^^^^^^^^^^^^^^^
///   fix: say what was done, and what made it look right at the time
/// ```
///
/// Written with line feeds. What came from a file holds no control characters here, so that no text
/// can steer the terminal it is shown on.
public final class FindingsText implements FindingsFormat {
  private static final String INDENT = "  ";

  private final boolean coloured;

  /// @param coloured whether to use the colours of ANSI terminals
  public FindingsText(boolean coloured) {
    this.coloured = coloured;
  }

  @Override
  public String name() {
    return "text";
  }

  /// All findings, and what they come to. What must be taken out of a file before anything is
  /// mended comes before all others of the run.
  @Override
  public String write(LintResult result) {
    Set<String> urgent =
        result.rules().stream()
            .filter(rule -> rule.family() == Family.PRIVACY)
            .map(Rule::id)
            .collect(Collectors.toUnmodifiableSet());
    List<Diagnostic> urgentFirst =
        result.findings().stream()
            .sorted(Comparator.comparing(finding -> !urgent.contains(finding.rule())))
            .toList();
    return write(urgentFirst) + (result.summary().isEmpty() ? "" : result.summary() + "\n");
  }

  /// All findings in their order.
  public String write(List<Diagnostic> findings) {
    return findings.stream().map(this::write).collect(Collectors.joining());
  }

  /// One finding; several lines, each with its line feed.
  public String write(Diagnostic finding) {
    StringBuilder text = new StringBuilder();
    text.append(place(finding)).append(": ").append(severity(finding.severity())).append(": ");
    text.append(Printable.of(finding.message())).append(dimmed(" [" + finding.rule() + "]"));
    text.append('\n');
    MarkedLine line = MarkedLine.of(finding);
    if (!line.text().isBlank()) {
      text.append(INDENT).append(line.text()).append('\n');
      text.append(INDENT).append(" ".repeat(line.column()));
      text.append(paint("^".repeat(line.length()), colour(finding.severity()))).append('\n');
    }
    if (!finding.help().isEmpty()) {
      text.append(INDENT).append("fix: ").append(Printable.of(finding.help())).append('\n');
    }
    return text.toString();
  }

  /// How many findings of each severity there are, such as `2 errors, 1 warning`; empty where there
  /// are none.
  public static String count(List<Diagnostic> findings) {
    return List.of(Severity.values()).stream()
        .map(severity -> count(findings, severity))
        .filter(count -> !count.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private static String count(List<Diagnostic> findings, Severity severity) {
    long count = findings.stream().filter(finding -> finding.severity() == severity).count();
    String plural = count == 1 ? "" : "s";
    return count == 0 ? "" : Long.toString(count) + ' ' + severity.word() + plural;
  }

  private String place(Diagnostic finding) {
    return paint(
        Printable.of(finding.file().path())
            + ":"
            + finding.start().line()
            + ":"
            + finding.start().column(),
        "1");
  }

  private String severity(Severity severity) {
    return paint(severity.word(), colour(severity));
  }

  private String dimmed(String text) {
    return paint(text, "2");
  }

  private static String colour(Severity severity) {
    return switch (severity) {
      case ERROR -> "31";
      case WARNING -> "33";
      case SUGGESTION -> "36";
    };
  }

  /// @param code of "select graphic rendition" (ECMA-48, section 8.3.117)
  private String paint(String text, String code) {
    return coloured ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
  }
}
