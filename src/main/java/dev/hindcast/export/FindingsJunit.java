package dev.hindcast.export;

import dev.hindcast.lint.Fingerprint;
import dev.hindcast.source.Diagnostic;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/// Findings as a JUnit report: a file is a suite, a finding a case that failed, and a file without
/// findings one that passed. What does not fail the check is a case that passed and has something
/// to say. A case is named by words, not by lines, so that it can be followed from run to run.
final class FindingsJunit implements FindingsFormat {
  private static final int LONGEST_NAME = 100;

  @Override
  public String name() {
    return "junit";
  }

  @Override
  public String write(LintResult result) {
    return Xml.document(
        xml ->
            xml.element(
                "testsuites",
                () -> {
                  for (String file : result.files()) {
                    suite(file, result, xml);
                  }
                },
                "name",
                "hindcast lint"));
  }

  private static void suite(String file, LintResult result, Xml xml) throws XMLStreamException {
    List<Diagnostic> findings = result.findings(file);
    xml.element(
        "testsuite",
        () -> {
          if (findings.isEmpty()) {
            xml.empty("testcase", "classname", file, "name", "nothing to report");
          }
          for (Diagnostic finding : findings) {
            testCase(finding, result, xml);
          }
        },
        "name",
        file,
        "tests",
        Integer.toString(Math.max(1, findings.size())),
        "failures",
        Long.toString(findings.stream().filter(result.fails()).count()),
        "errors",
        "0");
  }

  private static void testCase(Diagnostic finding, LintResult result, Xml xml)
      throws XMLStreamException {
    xml.element(
        "testcase",
        () -> {
          String text = place(finding) + ": " + Messages.withHelp(finding);
          if (result.fails().test(finding)) {
            String type = finding.severity().word();
            xml.text("failure", text, "message", Printable.of(finding.message()), "type", type);
          } else {
            xml.text("system-out", text);
          }
        },
        "classname",
        finding.file().path(),
        "name",
        caseName(result.fingerprints().of(finding)));
  }

  private static String caseName(Fingerprint fingerprint) {
    String words = Printable.of(fingerprint.words());
    boolean isLong = words.length() > LONGEST_NAME;
    return fingerprint.rule()
        + (fingerprint.ordinal() > 0 ? " (" + (fingerprint.ordinal() + 1) + ")" : "")
        + ": "
        + (isLong ? words.substring(0, LONGEST_NAME) + "…" : words);
  }

  private static String place(Diagnostic finding) {
    return finding.file().path() + ":" + finding.start().line() + ":" + finding.start().column();
  }
}
