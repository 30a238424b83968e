package dev.hindcast.export;

import dev.hindcast.source.Diagnostic;
import dev.hindcast.source.Severity;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Findings as GitLab's Code Quality report. By their fingerprints GitLab tells which a merge
/// request brings.
final class FindingsGitlab implements FindingsFormat {

  @Override
  public String name() {
    return "gitlab";
  }

  @Override
  public String write(LintResult result) {
    ArrayNode report = new JsonMapper().createArrayNode();
    result.findings().forEach(finding -> add(finding, result, report.addObject()));
    return new JsonText().write(report);
  }

  private static void add(Diagnostic finding, LintResult result, ObjectNode issue) {
    issue.put("description", Messages.withHelp(finding));
    issue.put("check_name", finding.rule());
    issue.put("fingerprint", result.fingerprints().of(finding).digest());
    issue.put("severity", word(finding.severity()));
    issue
        .putObject("location")
        .put("path", finding.file().path())
        .putObject("lines")
        .put("begin", finding.start().line())
        .put("end", finding.end().line());
  }

  private static String word(Severity severity) {
    return switch (severity) {
      case ERROR -> "major";
      case WARNING -> "minor";
      case SUGGESTION -> "info";
    };
  }
}
