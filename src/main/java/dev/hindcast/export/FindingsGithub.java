package dev.hindcast.export;

import dev.hindcast.source.Diagnostic;
import dev.hindcast.source.Position;
import dev.hindcast.source.Severity;
import java.util.stream.Collectors;

/// Findings as workflow commands of GitHub Actions, which shows them at their lines in a pull
/// request. Columns are told only where a finding ends on the line on which it begins, since others
/// are not shown.
final class FindingsGithub implements FindingsFormat {

  @Override
  public String name() {
    return "github";
  }

  @Override
  public String write(LintResult result) {
    return result.findings().stream().map(FindingsGithub::command).collect(Collectors.joining());
  }

  private static String command(Diagnostic finding) {
    return "::"
        + word(finding.severity())
        + " title="
        + property(finding.rule())
        + ",file="
        + property(finding.file().path())
        + place(finding.start(), finding.end())
        + "::"
        + data(Messages.withHelp(finding))
        + "\n";
  }

  private static String place(Position start, Position end) {
    String lines = ",line=" + start.line() + ",endLine=" + end.line();
    return start.line() == end.line()
        ? lines + ",col=" + start.column() + ",endColumn=" + end.column()
        : lines;
  }

  private static String word(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case SUGGESTION -> "notice";
    };
  }

  /// Escapes as the runner's toolkit does: what would end the line, and its own sign of escape.
  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  /// Of a property also what would end it.
  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
