package dev.hindcast.export;

import dev.hindcast.source.Diagnostic;
import dev.hindcast.source.Position;
import dev.hindcast.source.Severity;
import dev.hindcast.source.SourceFile;
import dev.hindcast.source.Span;
import java.util.List;
import java.util.TreeSet;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Findings as a SARIF 2.1.0 log (OASIS), for code scanning and for editors. Paths count from
/// `%SRCROOT%`. The fingerprint stands under the name that GitHub looks for, too; what is silenced
/// is left out, since GitHub would show it.
final class FindingsSarif implements FindingsFormat {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
  private static final String ROOT = "%SRCROOT%";

  @Override
  public String name() {
    return "sarif";
  }

  @Override
  public String write(LintResult result) {
    List<String> rules =
        List.copyOf(new TreeSet<>(result.findings().stream().map(Diagnostic::rule).toList()));
    ObjectNode log = new JsonMapper().createObjectNode();
    log.put("$schema", SCHEMA).put("version", "2.1.0");
    ObjectNode run = log.putArray("runs").addObject();
    ObjectNode driver = run.putObject("tool").putObject("driver");
    driver.put("name", "hindcast").put("version", result.version());
    ArrayNode descriptors = driver.putArray("rules");
    rules.forEach(rule -> describe(rule, result, descriptors.addObject()));
    run.put("columnKind", "utf16CodeUnits");
    text(run.putObject("originalUriBaseIds").putObject(ROOT), "description", "the library's root");
    ArrayNode results = run.putArray("results");
    result
        .findings()
        .forEach(finding -> add(finding, rules.indexOf(finding.rule()), result, results));
    return new JsonText().write(log);
  }

  private static void describe(String id, LintResult result, ObjectNode descriptor) {
    RuleNotes rule = RuleNotes.of(id, result.rules());
    descriptor.put("id", rule.id());
    text(descriptor, "shortDescription", rule.what());
    text(descriptor, "fullDescription", rule.why());
    if (rule.severity() != null) {
      descriptor.putObject("defaultConfiguration").put("level", level(rule.severity()));
    }
    result.page(id).ifPresent(page -> descriptor.put("helpUri", page));
    text(descriptor, "help", rule.why()).put("markdown", rule.markdown());
  }

  private static void add(
      Diagnostic finding, int ruleIndex, LintResult checked, ArrayNode results) {
    ObjectNode result = results.addObject();
    result.put("ruleId", finding.rule()).put("ruleIndex", ruleIndex);
    result.put("level", level(finding.severity()));
    text(result, "message", Messages.withHelp(finding));
    ObjectNode place = result.putArray("locations").addObject().putObject("physicalLocation");
    locate(finding.file(), place);
    region(finding.file(), finding.span(), place.putObject("region"));
    String fingerprint = checked.fingerprints().of(finding).digest();
    result
        .putObject("partialFingerprints")
        .put("hindcast/v1", fingerprint)
        .put("primaryLocationLineHash", fingerprint);
    if (!finding.edits().isEmpty()) {
      addFix(finding, result.putArray("fixes").addObject());
    }
  }

  private static void addFix(Diagnostic finding, ObjectNode fix) {
    text(fix, "description", finding.help().isEmpty() ? finding.message() : finding.help());
    ObjectNode change = fix.putArray("artifactChanges").addObject();
    locate(finding.file(), change);
    ArrayNode replacements = change.putArray("replacements");
    for (WrittenEdit edit : WrittenEdit.of(finding)) {
      ObjectNode replacement = replacements.addObject();
      region(finding.file(), edit.span(), replacement.putObject("deletedRegion"));
      text(replacement, edit.replacement());
    }
  }

  private static void text(ObjectNode replacement, String inserted) {
    if (!inserted.isEmpty()) {
      replacement.putObject("insertedContent").put("text", inserted);
    }
  }

  private static void locate(SourceFile file, ObjectNode place) {
    ObjectNode location = place.putObject("artifactLocation");
    if (file.path().startsWith("/")) {
      location.put("uri", "file:///" + Addresses.encoded(file.path().substring(1)));
    } else {
      // RFC 3986, section 4.2: what stands before a colon would be a scheme.
      String uri = Addresses.encoded(file.path()).replace(":", "%3A");
      location.put("uri", uri).put("uriBaseId", ROOT);
    }
  }

  private static void region(SourceFile file, Span span, ObjectNode region) {
    Position start = file.position(span.start());
    Position end = file.position(span.end());
    region.put("startLine", start.line()).put("startColumn", start.column());
    region.put("endLine", end.line()).put("endColumn", end.column());
  }

  private static ObjectNode text(ObjectNode parent, String name, String text) {
    return parent.putObject(name).put("text", text);
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case SUGGESTION -> "note";
    };
  }
}
