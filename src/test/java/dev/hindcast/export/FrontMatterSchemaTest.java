package dev.hindcast.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.hindcast.extract.OtherName;
import dev.hindcast.extract.PostmortemReader;
import dev.hindcast.extract.Reading;
import dev.hindcast.lint.Linter;
import dev.hindcast.lint.RuleSettings;
import dev.hindcast.lint.Subjects;
import dev.hindcast.lint.rules.HouseRules;
import dev.hindcast.markdown.DocumentReader;
import dev.hindcast.markdown.Value;
import dev.hindcast.postmortem.FrontMatterField;
import dev.hindcast.postmortem.FrontMatterField.Kind;
import dev.hindcast.postmortem.Vocabulary;
import dev.hindcast.source.Diagnostic;
import dev.hindcast.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The schema, and that it says of a head what the reader and the rules say.
class FrontMatterSchemaTest {
  private static final Path COMMITTED = Path.of("docs/schema/postmortem.schema.json");
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final String WRITTEN = new FrontMatterSchema(Vocabulary.builtIn()).write();

  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(WRITTEN);

  private static final Linter RULES =
      new Linter(
          HouseRules.ALL.stream()
              .filter(rule -> Set.of("invalid-front-matter", "unknown-field").contains(rule.id()))
              .toList(),
          RuleSettings.STRICT);

  /// What every head below has besides.
  private static final String LEAST = "title: Checkout answered 504\ndate: 2026-02-03\n";

  /// With `-Dgolden.update=true` it is written, and this still fails: read what changed.
  @Test
  void theCommittedSchemaIsTheOneOfTheCode() throws IOException {
    String committed = Files.exists(COMMITTED) ? Files.readString(COMMITTED) : "";
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(COMMITTED.resolveSibling("."));
      Files.writeString(COMMITTED, WRITTEN);
    }
    assertEquals(WRITTEN, committed, "make it again with -Dgolden.update=true");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "schema: 1\nid: INC-2026-014\naliases: [PM-12, PM-13]\nseverity: 2",
        "kind: near-miss\nstatus: In review\nvisibility: Internal\nresolution: accepted_risk",
        "services: checkout\nteams: [payments]\ntags: a, b\nauthors: [\"@ana\"]\nowner: ~",
        "timestamps: {introduced: 2026-01-15, started: 2026-02-03T08:12:00Z, detected: unknown}",
        "timestamps: {started: 2026-02-03 08:12 UTC, mitigated: 2026-02-03 10:51+02:00}",
        "timestamps: {started: 2026-02-03T08:12:00Z, precision: {started: estimated}}",
        "detection: customer-report",
        "detection: {source: alert, alerts: [A], missed_by: [B], signals: [\"504\"]}",
        "impact: 31% of checkouts failed",
        "impact: {summary: a, customers: {value: 3385, basis: estimated}, orders_lost: 12}",
        "response: {roles: {scribe: \"@di\"}, responders: 6, paged: \"3\", drills: [DRILL-1]}",
        "response: {runbooks: [{ref: a.md, outcome: outdated}, b.md], escalations: [db]}",
        "response: {automation: {diagnosis: partial}, communications: [{at: a, channel: b}]}",
        "trigger: {type: config-push, ref: \"git:abc\", summary: pool size}",
        "trigger: a new pool size\nmitigation: put back\nmechanisms: [retry-storm, our-own-word]",
        "factors: [{id: F1, category: missing-alert, summary: None, introduced: 2026-01-15},"
            + " words]",
        "related: [INC-1, {id: INC-2, relation: same-mechanism, confirmed: true, why: both}]",
        "actions: [{id: A1, summary: Page, type: detect, addresses: [F1], due: 2026-03-15}]",
        "actions: [{summary: Page, status: in-progress, verify: {criterion: x, after: P90D}}]",
        "actions: [{action: Page, due_date: 2026-03-15, link: PAY-77}]",
        "sources: [{url: https://status.example/42, title: a, published: 2026-02-03}]",
        "sev: SEV2\nservice: checkout\nauthor: Ana\nstart_time: 2026-02-03T08:12:00Z",
        "root_cause: a limit\naction_items: [Page on pool wait]\nstate: draft",
        "severity_history: [{at: 2026-02-03T08:30:00Z, severity: SEV1}]\n"
            + "prior_search: {done: true}",
      })
  void whatReadersTakeTheSchemaTakes(String head) {
    assertEquals(List.of(), findings(LEAST + head));
    assertEquals(List.of(), errors(LEAST + head));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "schema: 2",
        "kind: accident",
        "status: publishd",
        "visibility: secret",
        "resolution: done",
        "services: {name: checkout}",
        "tags: {a: b}",
        "sevices: [checkout]",
        "cost_centre: 4711",
        "timestamps: 2026-02-03",
        "timestamps: {started: soon}",
        "timestamps: {started: 2026-02-03T08:12:00}",
        "timestamps: {startd: 2026-02-03T08:12:00Z}",
        "start_time: in the morning",
        "response: quick",
        "response: {responders: many}",
        "response: {paged: -1}",
        "response: {automation: full}",
        "response: {runboks: [a.md]}",
        "detection: {alert: [A]}",
        "trigger: {kind: deploy}",
        "factors: [{sumary: a limit}]",
        "actions: [{summary: Page, status: banana}]",
        "actions: [{summary: Page, onwer: ana}]",
        "related: [{id: INC-1, because: both}]",
        "sources: [{link: https://status.example}]",
      })
  void whatReadersReportTheSchemaReports(String head) {
    assertTrue(!findings(LEAST + head).isEmpty(), "nothing is reported");
    assertTrue(!errors(LEAST + head).isEmpty(), "the schema takes it");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title: Checkout answered 504\n",
        "date: 2026-02-03\n",
        "title: Checkout answered 504\ndate: last week\n",
        "title: Checkout answered 504\ntimestamps: {resolved: 2026-02-03T08:12:00Z}\n",
      })
  void aTitleAndADayAreAskedFor(String head) {
    assertTrue(!findings(head).isEmpty(), "nothing is reported");
    assertTrue(!errors(head).isEmpty(), "the schema takes it");
  }

  /// Where the reader is kinder than the schema, an author loses nothing by doing as it says.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Services: [checkout]",
        "actions: [{summary: Page, status: erledigt}]",
      })
  void theReaderTakesMore(String head) {
    assertEquals(List.of(), findings(LEAST + head));
    assertTrue(!errors(LEAST + head).isEmpty(), "the schema takes it");
  }

  static Stream<Path> demos() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("postmortems"))) {
      return files.filter(file -> file.toString().endsWith(".md")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("demos")
  void everyDemoIsTaken(Path file) throws IOException {
    String head = Files.readString(file).split("(?m)^---$", 3)[1];
    assertEquals(List.of(), errors(head.strip()));
  }

  /// Some editors know no newer draft; nothing newer is used.
  @Test
  void theSchemaMeansTheSameInDraft7() {
    Schema older =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
            .getSchema(
                WRITTEN.replace(
                    "https://json-schema.org/draft/2020-12/schema",
                    "http://json-schema.org/draft-07/schema#"));
    for (String head : List.of("tags: a", "tags: {a: b}", "sevices: a", "status: In review")) {
      assertEquals(
          SCHEMA.validate(instance(LEAST + head)).size(),
          older.validate(instance(LEAST + head)).size(),
          head);
    }
  }

  @Test
  void aHeadWithTheExampleOfEveryFieldIsTaken() {
    StringBuilder head = new StringBuilder();
    FrontMatterField.in("").stream()
        .filter(field -> !field.example().isEmpty())
        .forEach(
            field ->
                head.append(field.name())
                    .append(": ")
                    .append(quoted(field.example()))
                    .append('\n'));
    assertEquals(List.of(), errors(head.toString()));
    assertEquals(List.of(), findings(head.toString()));
  }

  static Stream<FrontMatterField> fieldsWithOtherNames() {
    return FrontMatterField.ALL.stream().filter(field -> !field.otherNames().isEmpty());
  }

  @ParameterizedTest
  @MethodSource("fieldsWithOtherNames")
  void otherNamesAreReadAsTheField(FrontMatterField field) {
    for (String name : field.otherNames()) {
      String entry = name + ": " + quoted(field.example().isEmpty() ? "some" : field.example());
      String head = field.parent().isEmpty() ? entry : field.parent() + ": [{" + entry + "}]";
      assertEquals(
          List.of(field.name()),
          read(head + "\n").diagnostics().stream()
              .flatMap(finding -> OtherName.canonical(finding).stream())
              .toList(),
          name);
    }
  }

  static Stream<FrontMatterField> closedWords() {
    return FrontMatterField.in("").stream()
        .filter(field -> field.kind() == Kind.WORD && !field.name().equals("origin"));
  }

  @ParameterizedTest
  @MethodSource("closedWords")
  void theRulesKnowTheSameWords(FrontMatterField field) {
    for (String word : field.words()) {
      String reason = word.equals("waived") ? "waived_reason: a duplicate\n" : "";
      assertEquals(List.of(), findings(LEAST + reason + field.name() + ": " + word), word);
    }
    assertTrue(!findings(LEAST + field.name() + ": nonsense").isEmpty());
  }

  private static String quoted(String example) {
    return example.startsWith("[") || example.startsWith("{") || example.matches("\\d+|true")
        ? example
        : '"' + example + '"';
  }

  private static List<String> findings(String head) {
    return Stream.concat(
            read(head).diagnostics().stream()
                .filter(finding -> finding.rule().equals("unreadable-value")),
            RULES.check(Subjects.of(new SourceFile("a.md", text(head)), List.of())).stream())
        .map(Diagnostic::message)
        .toList();
  }

  private static Reading read(String head) {
    return new PostmortemReader().read(new SourceFile("a.md", text(head)));
  }

  /// A file without a heading and a name without a day, so that only the head can state them.
  private static String text(String head) {
    return "---\n" + head.stripTrailing() + "\n---\n";
  }

  private static List<String> errors(String head) {
    return SCHEMA.validate(instance(head)).stream().map(Error::getMessage).toList();
  }

  private static JsonNode instance(String head) {
    SourceFile file = new SourceFile("a.md", text(head));
    return json(new DocumentReader().read(file).frontMatter().values());
  }

  /// The value as an editor reads it, by the core schema of YAML 1.2.
  private static JsonNode json(Value value) {
    return switch (value) {
      case Value.Scalar scalar when scalar.isNull() -> MAPPER.nullNode();
      case Value.Scalar scalar when scalar.quoted() ->
          MAPPER.getNodeFactory().stringNode(scalar.text());
      case Value.Scalar scalar ->
          scalar.text().matches("-?\\d+|true|false")
              ? MAPPER.readTree(scalar.text())
              : MAPPER.getNodeFactory().stringNode(scalar.text());
      case Value.Sequence sequence -> {
        ArrayNode list = MAPPER.createArrayNode();
        sequence.items().forEach(item -> list.add(json(item)));
        yield list;
      }
      case Value.Mapping mapping -> {
        ObjectNode object = MAPPER.createObjectNode();
        mapping.entries().forEach(entry -> object.set(entry.key().text(), json(entry.value())));
        yield object;
      }
    };
  }
}
