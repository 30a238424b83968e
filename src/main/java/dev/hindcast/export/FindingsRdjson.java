package dev.hindcast.export;

import dev.hindcast.source.Diagnostic;
import dev.hindcast.source.Position;
import dev.hindcast.source.Severity;
import dev.hindcast.source.SourceFile;
import dev.hindcast.source.Span;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Findings as reviewdog's Diagnostic Format, with what can be mended as suggestions. Its columns
/// count bytes of UTF-8. It makes one suggestion at a time, so all edits of a finding are one.
final class FindingsRdjson implements FindingsFormat {

  @Override
  public String name() {
    return "rdjson";
  }

  @Override
  public String write(LintResult result) {
    ObjectNode report = new JsonMapper().createObjectNode();
    report.putObject("source").put("name", "hindcast");
    ArrayNode diagnostics = report.putArray("diagnostics");
    result.findings().forEach(finding -> add(finding, result, diagnostics.addObject()));
    return new JsonText().write(report);
  }

  private static void add(Diagnostic finding, LintResult result, ObjectNode diagnostic) {
    SourceFile file = finding.file();
    diagnostic.put("message", Messages.withHelp(finding));
    ObjectNode location = diagnostic.putObject("location").put("path", file.path());
    range(file, finding.span(), location.putObject("range"));
    diagnostic.put("severity", word(finding.severity()));
    ObjectNode code = diagnostic.putObject("code").put("value", finding.rule());
    result.page(finding.rule()).ifPresent(page -> code.put("url", page));
    WrittenEdit.merged(finding)
        .ifPresent(
            edit -> {
              ObjectNode suggestion = diagnostic.putArray("suggestions").addObject();
              range(file, edit.span(), suggestion.putObject("range"));
              suggestion.put("text", edit.replacement());
            });
  }

  private static void range(SourceFile file, Span span, ObjectNode range) {
    position(file, span.start(), range.putObject("start"));
    position(file, span.end(), range.putObject("end"));
  }

  private static void position(SourceFile file, int offset, ObjectNode node) {
    Position position = file.position(offset);
    int start = offset - (position.column() - 1);
    String before = file.text(new Span(start, offset));
    node.put("line", position.line());
    node.put("column", before.getBytes(StandardCharsets.UTF_8).length + 1);
  }

  private static String word(Severity severity) {
    return switch (severity) {
      case ERROR -> "ERROR";
      case WARNING -> "WARNING";
      case SUGGESTION -> "INFO";
    };
  }
}
