package dev.hindcast.export;

import dev.hindcast.source.Diagnostic;
import dev.hindcast.source.Severity;
import javax.xml.stream.XMLStreamException;

/// Findings as Checkstyle writes them, which many tools read. All files are there, those without
/// findings too.
final class FindingsCheckstyle implements FindingsFormat {

  /// The version of Checkstyle whose shape this is; no later one has another.
  private static final String SHAPE = "4.3";

  @Override
  public String name() {
    return "checkstyle";
  }

  @Override
  public String write(LintResult result) {
    return Xml.document(
        xml ->
            xml.element(
                "checkstyle",
                () -> {
                  for (String file : result.files()) {
                    file(file, result, xml);
                  }
                },
                "version",
                SHAPE));
  }

  private static void file(String file, LintResult result, Xml xml) throws XMLStreamException {
    xml.element(
        "file",
        () -> {
          for (Diagnostic finding : result.findings(file)) {
            error(finding, xml);
          }
        },
        "name",
        file);
  }

  private static void error(Diagnostic finding, Xml xml) throws XMLStreamException {
    xml.empty(
        "error",
        "line",
        Integer.toString(finding.start().line()),
        "column",
        Integer.toString(finding.start().column()),
        "severity",
        word(finding.severity()),
        "message",
        Messages.withHelp(finding).replace("\nfix:", "; fix:"),
        "source",
        "hindcast." + finding.rule());
  }

  private static String word(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case SUGGESTION -> "info";
    };
  }
}
