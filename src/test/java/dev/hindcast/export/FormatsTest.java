package dev.hindcast.export;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.hindcast.lint.Fingerprints;
import dev.hindcast.lint.rules.HouseRules;
import dev.hindcast.source.Diagnostic;
import dev.hindcast.source.Edit;
import dev.hindcast.source.Severity;
import dev.hindcast.source.SourceFile;
import dev.hindcast.source.Span;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Each format as the tool that reads it would.
class FormatsTest {

  /// What a text can do to a format: end it, steer it, or be no character of it.
  private static final String ODD =
      "a ]]> <b> & \" ' % :: , \u0000 \u001b[2J \uD800 \uFFFE \r\n::error::x \u2028 💥 日本";

  private static final SourceFile FILE =
      new SourceFile("a, b:c/日 100%#?.md", "one\r\n💥 two\r\n\r\nthree\r\n");

  private static final Diagnostic TWO = finding("two", Severity.ERROR);

  @ParameterizedTest
  @ValueSource(strings = {"sarif", "gitlab", "rdjson", "json"})
  void whateverATextHoldsJsonIsJson(String format) {
    assertFalse(json(format, odd()).isEmpty());
    assertTrue(write(format).endsWith("\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"junit", "checkstyle"})
  void whateverATextHoldsXmlIsXml(String format) throws Exception {
    assertTrue(xml(format, odd()).getDocumentElement().hasChildNodes());
    assertTrue(write(format).startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>"));
  }

  @Test
  void sarifKeepsToTheOfficialSchema() throws IOException {
    Diagnostic everyRule = finding("one", Severity.SUGGESTION);
    List<Diagnostic> findings = new ArrayList<>(List.of(odd(), mended(), everyRule));
    HouseRules.ALL.forEach(rule -> findings.add(named(rule.id())));
    findings.add(named("unread-file"));
    assertEquals(List.of(), schema().validate(write("sarif", findings), InputFormat.JSON));
    assertEquals(List.of(), schema().validate(write("sarif"), InputFormat.JSON));
    String wrong = write("sarif", TWO).replace("\"startLine\" : 2", "\"startLine\" : 0");
    assertEquals(1, schema().validate(wrong, InputFormat.JSON).size());
  }

  @Test
  void sarifTellsPlaceRuleAndFingerprint() {
    JsonNode run = json("sarif", TWO).get("runs").get(0);
    JsonNode result = run.get("results").get(0);
    JsonNode place = result.get("locations").get(0).get("physicalLocation");
    assertAll(
        () -> assertEquals("utf16CodeUnits", run.get("columnKind").asString()),
        () -> assertEquals("some-rule", result.get("ruleId").asString()),
        () -> assertEquals("error", result.get("level").asString()),
        () ->
            assertEquals(
                "a,%20b%3Ac/%E6%97%A5%20100%25%23%3F.md",
                place.get("artifactLocation").get("uri").asString()),
        () -> assertEquals("%SRCROOT%", uriBase(place)),
        () ->
            assertEquals(
                "{\"startLine\":2,\"startColumn\":4,\"endLine\":2,\"endColumn\":7}",
                place.get("region").toString()),
        () ->
            assertEquals(
                new Fingerprints(List.of(TWO)).of(TWO).digest(),
                result.get("partialFingerprints").get("primaryLocationLineHash").asString()));
  }

  @Test
  void sarifExplainsTheRulesThatReported() {
    JsonNode rules =
        json("sarif", named("human-error")).get("runs").get(0).at("/tool/driver/rules");
    assertEquals(1, rules.size());
    assertEquals(
        "https://git.example/rules/human-error.md", rules.get(0).get("helpUri").asString());
    assertTrue(rules.get(0).at("/help/markdown").asString().startsWith("# human-error"));
    assertEquals("error", rules.get(0).at("/defaultConfiguration/level").asString());
  }

  @Test
  void aFileOutsideOfTheLibraryHasAnAddressOfItsOwn() {
    SourceFile outside = new SourceFile("/tmp/a b.md", "x");
    Diagnostic finding = finding(outside, "x", Severity.ERROR);
    JsonNode location = json("sarif", finding).at("/runs/0/results/0/locations/0/physicalLocation");
    assertEquals("{\"uri\":\"file:///tmp/a%20b.md\"}", location.get("artifactLocation").toString());
  }

  @Test
  void sarifCarriesTheEditsWithTheLineEndsOfTheFile() {
    JsonNode replacements =
        json("sarif", mended()).at("/runs/0/results/0/fixes/0/artifactChanges/0/replacements");
    assertEquals(
        "[{\"deletedRegion\":{\"startLine\":1,\"startColumn\":1,\"endLine\":1,\"endColumn\":1},"
            + "\"insertedContent\":{\"text\":\"zero\\r\\n\"}},"
            + "{\"deletedRegion\":{\"startLine\":2,\"startColumn\":4,\"endLine\":2,"
            + "\"endColumn\":7}}]",
        replacements.toString());
  }

  @Test
  void reviewdogCountsBytesAndIsToldOneSuggestion() {
    JsonNode diagnostic = json("rdjson", mended()).get("diagnostics").get(0);
    assertEquals(
        "{\"start\":{\"line\":2,\"column\":6},\"end\":{\"line\":2,\"column\":9}}",
        diagnostic.at("/location/range").toString());
    JsonNode suggestions = diagnostic.get("suggestions");
    assertEquals(1, suggestions.size());
    assertEquals("zero\r\none\r\n💥 ", suggestions.get(0).get("text").asString());
    assertEquals(
        "{\"start\":{\"line\":1,\"column\":1},\"end\":{\"line\":2,\"column\":9}}",
        suggestions.get(0).get("range").toString());
    assertFalse(json("rdjson", TWO).get("diagnostics").get(0).has("suggestions"));
  }

  @ParameterizedTest
  @EnumSource(Severity.class)
  void everySeverityHasAWordInEachFormat(Severity severity) throws Exception {
    Diagnostic finding = finding("two", severity);
    int index = List.of(Severity.values()).indexOf(severity);
    Element error = (Element) xml("checkstyle", finding).getElementsByTagName("error").item(0);
    assertAll(
        () ->
            assertEquals(
                List.of("error", "warning", "note").get(index),
                json("sarif", finding).at("/runs/0/results/0/level").asString()),
        () ->
            assertEquals(
                List.of("major", "minor", "info").get(index),
                json("gitlab", finding).get(0).get("severity").asString()),
        () ->
            assertEquals(
                List.of("ERROR", "WARNING", "INFO").get(index),
                json("rdjson", finding).at("/diagnostics/0/severity").asString()),
        () ->
            assertEquals(
                List.of("error", "warning", "info").get(index), error.getAttribute("severity")),
        () ->
            assertTrue(
                write("github", finding)
                    .startsWith("::" + List.of("error", "warning", "notice").get(index) + " ")));
  }

  @Test
  void aWorkflowCommandIsOneLineWhateverATextHolds() {
    String command = write("github", odd());
    assertEquals(1, command.lines().count());
    assertFalse(command.contains("\u001b"));
    assertTrue(
        write("github", TWO)
            .startsWith(
                "::error title=some-rule,file=a%2C b%3Ac/日 100%25#?.md,line=2,endLine=2,"
                    + "col=4,endColumn=7::tells what was not done%0Afix: tell what was done"),
        () -> write("github", TWO));
  }

  @Test
  void aWorkflowCommandOverSeveralLinesHasNoColumns() {
    assertFalse(write("github", finding("two\n\nth", Severity.ERROR)).contains("col="));
  }

  @Test
  void gitlabIsToldAFingerprintForEachFinding() {
    SourceFile twice = new SourceFile("a.md", "so\nso\n");
    Diagnostic first = finding(twice, "so", Severity.ERROR);
    Diagnostic second =
        new Diagnostic(twice, new Span(3, 5), Severity.ERROR, "some-rule", "is odd", "");
    JsonNode issues = json("gitlab", first, second);
    assertFalse(issues.get(0).get("fingerprint").equals(issues.get(1).get("fingerprint")));
    assertEquals("{\"begin\":2,\"end\":2}", issues.get(1).at("/location/lines").toString());
  }

  @Test
  void aJunitCaseFailsWhereTheCheckFailsAndAFileWithoutFindingsPasses() throws Exception {
    Diagnostic warning = finding("one", Severity.WARNING);
    Document report = xml("junit", warning, TWO);
    List<Element> suites = elements(report, "testsuite");
    assertEquals(
        List.of("a, b:c/日 100%#?.md 2 1", "fine.md 1 0"),
        suites.stream()
            .map(
                suite ->
                    String.join(
                        " ",
                        suite.getAttribute("name"),
                        suite.getAttribute("tests"),
                        suite.getAttribute("failures")))
            .toList());
    assertEquals(
        List.of("some-rule: one 💥 two", "some-rule (2): one 💥 two", "nothing to report"),
        elements(report, "testcase").stream().map(test -> test.getAttribute("name")).toList());
    assertEquals(1, elements(report, "failure").size());
    assertTrue(elements(report, "failure").getFirst().getTextContent().contains(":2:4: tells"));
    assertTrue(elements(report, "system-out").getFirst().getTextContent().contains(":1:1: tells"));
  }

  @Test
  void checkstyleListsEveryFile() throws Exception {
    Document report = xml("checkstyle", TWO);
    assertEquals(2, elements(report, "file").size());
    Element error = elements(report, "error").getFirst();
    assertEquals("2", error.getAttribute("line"));
    assertEquals("4", error.getAttribute("column"));
    assertEquals("hindcast.some-rule", error.getAttribute("source"));
  }

  @Test
  void noFormatTellsTheSameNameTwice() {
    List<String> names = FindingsFormat.all(false).stream().map(FindingsFormat::name).toList();
    assertEquals(names.size(), names.stream().distinct().count());
  }

  private static String uriBase(JsonNode place) {
    return place.get("artifactLocation").get("uriBaseId").asString();
  }

  private static List<Element> elements(Document document, String name) {
    return IntStream.range(0, document.getElementsByTagName(name).getLength())
        .mapToObj(index -> (Element) document.getElementsByTagName(name).item(index))
        .toList();
  }

  private static Schema schema() throws IOException {
    String path = "/schema/sarif-schema-2.1.0.json";
    try (InputStream schema = Objects.requireNonNull(FormatsTest.class.getResourceAsStream(path))) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7, registry -> {})
          .getSchema(schema, InputFormat.JSON);
    }
  }

  private static JsonNode json(String format, Diagnostic... findings) {
    return new JsonMapper().readTree(write(format, findings));
  }

  private static Document xml(String format, Diagnostic... findings) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
    return factory
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(write(format, findings))));
  }

  private static String write(String name, Diagnostic... findings) {
    return write(name, List.of(findings));
  }

  private static String write(String name, List<Diagnostic> findings) {
    FindingsFormat format =
        FindingsFormat.all(false).stream()
            .filter(one -> one.name().equals(name))
            .findFirst()
            .orElseThrow();
    return format.write(
        new LintResult(
            findings,
            List.of(FILE.path(), "fine.md"),
            new Fingerprints(findings),
            HouseRules.ALL,
            finding -> finding.severity() == Severity.ERROR,
            "1.0",
            "https://git.example/rules/{rule}.md",
            ""));
  }

  private static Diagnostic odd() {
    SourceFile file = new SourceFile(FILE.path(), ODD);
    return new Diagnostic(file, file.span(), Severity.ERROR, "some-rule", "is " + ODD, ODD);
  }

  private static Diagnostic mended() {
    return new Diagnostic(
        FILE,
        TWO.span(),
        Severity.WARNING,
        "some-rule",
        "is odd",
        "",
        List.of(new Edit(TWO.span(), ""), new Edit(new Span(0, 0), "zero\n")));
  }

  private static Diagnostic named(String rule) {
    return new Diagnostic(FILE, new Span(0, 3), Severity.ERROR, rule, "is odd", "");
  }

  private static Diagnostic finding(String part, Severity severity) {
    return finding(FILE, part, severity);
  }

  private static Diagnostic finding(SourceFile file, String part, Severity severity) {
    int start = file.text().indexOf(part);
    return new Diagnostic(
        file,
        new Span(start, start + part.length()),
        severity,
        "some-rule",
        "tells what was not done",
        "tell what was done");
  }
}
