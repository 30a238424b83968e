package dev.hindcast.export;

import dev.hindcast.source.Diagnostic;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Findings for programs, as one JSON object on one line. Lines and columns count from 1, columns
/// in UTF-16 units; the end column is the one after the last character. The shape is part of the
/// command line's contract.
public final class FindingsJson implements FindingsFormat {
  @Override
  public String name() {
    return "json";
  }

  @Override
  public String write(LintResult result) {
    return write(result.findings()) + "\n";
  }

  /// The object without a line feed.
  public String write(List<Diagnostic> findings) {
    JsonMapper mapper = new JsonMapper();
    ObjectNode object = mapper.createObjectNode();
    ArrayNode list = object.putArray("findings");
    findings.forEach(finding -> add(finding, list));
    return mapper.writeValueAsString(object);
  }

  static void add(Diagnostic finding, ArrayNode list) {
    list.addObject()
        .put("path", finding.file().path())
        .put("line", finding.start().line())
        .put("column", finding.start().column())
        .put("endLine", finding.end().line())
        .put("endColumn", finding.end().column())
        .put("rule", finding.rule())
        .put("severity", finding.severity().word())
        .put("message", finding.message())
        .put("help", finding.help());
  }
}
