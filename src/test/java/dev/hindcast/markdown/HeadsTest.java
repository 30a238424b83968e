package dev.hindcast.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hindcast.source.Diagnostic;
import dev.hindcast.source.Severity;
import dev.hindcast.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What is made of every kind of head, told in `src/test/heads/`: a name behind `#`, the top of a
/// file indented by two blanks, then the findings with their places, `=` the values, and whether
/// the head stays on the page. `-Dgolden.update=true` writes what is made of them now, and still
/// fails.
///
/// `→` is a tab, `␛` an escape, `␀` a zero, `␍` a carriage return. Below every head stands a text
/// that must be on the page.
class HeadsTest {
  private static final Path FOLDER = Path.of("src/test/heads");
  private static final Pattern ANCHOR = Pattern.compile("^&\\w+ ");
  private static final Pattern STRANGE = Pattern.compile("[\u0000\u001B]");
  private static final String BODY = "\n\nBody stays.\n";

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void aHeadIsReadAsWritten(String name) throws IOException {
    Path file = FOLDER.resolve(name);
    String written = Files.readString(file);
    StringBuilder actual = new StringBuilder(written.substring(0, written.indexOf("\n# ") + 1));
    for (Case known : cases(written)) {
      actual.append(known.told());
    }
    String told = actual.toString().stripTrailing() + "\n";
    if (Boolean.getBoolean("golden.update") && !told.equals(written)) {
      Files.writeString(file, told);
    }
    assertEquals(written, told);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("everyCase")
  void theTextBelowIsKept(Case known) {
    for (String end : List.of("\n", "\r\n", "\r")) {
      Document document = read(known.head().replace("\n", end) + BODY.replace("\n", end));
      String html = document.html(document.file().span());
      assertTrue(html.contains("Body stays."), html);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("everyCase")
  void lineEndsMakeNoDifference(Case known) {
    Document unix = read(known.head() + BODY);
    Document windows = read(("\uFEFF" + known.head() + BODY).replace("\n", "\r\n"));
    assertEquals(unix.frontMatter(), windows.frontMatter());
    assertEquals(places(unix), places(windows));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("everyCase")
  void everyPrefixIsReadAndKeepsItsPlaces(Case known) {
    String text = known.head() + BODY;
    for (int end = 0; end <= text.length(); end++) {
      Document document = read(text.substring(0, end));
      SourceFile file = document.file();
      FrontMatter head = document.frontMatter();
      document.diagnostics().forEach(found -> assertTrue(file.span().contains(found.span())));
      scalars(head.values()).forEach(value -> assertTrue(head.span().contains(value.span())));
      document
          .blocks()
          .forEach(block -> assertTrue(block.span().start() >= head.span().end(), file.text()));
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("everyCase")
  void anUnquotedValueStandsWhereItSays(Case known) {
    Document document = read(known.head() + BODY);
    values(document.frontMatter().values())
        .filter(value -> !value.quoted())
        .forEach(
            value -> {
              String source = ANCHOR.matcher(document.file().text(value.span())).replaceFirst("");
              assertTrue(
                  source.contains("\n")
                      || STRANGE.matcher(source).replaceAll("\uFFFD").equals(value.text()),
                  () -> "'" + value.text() + "' is not '" + source + "'");
            });
  }

  /// A head and its name.
  record Case(String name, String head) {

    String told() {
      StringBuilder told = new StringBuilder("# " + name + "\n");
      head.lines()
          .forEach(line -> told.append(("  " + visible(line)).stripTrailing()).append('\n'));
      Document document = read(head + BODY);
      document.diagnostics().forEach(found -> told.append(visible(line(found))).append('\n'));
      FrontMatter front = document.frontMatter();
      for (Value.Entry entry : front.values().entries()) {
        told.append("= " + entry.key().text() + ": " + shown(entry.value()) + "\n");
      }
      if (!front.isPresent()) {
        told.append("no head\n");
      }
      return told + (front.isWhole() ? "" : "the head stays on the page\n") + "\n";
    }

    @Override
    public String toString() {
      return name;
    }
  }

  private static String line(Diagnostic found) {
    String weight = found.severity() == Severity.ERROR ? "" : found.severity().word() + ": ";
    return found.start().line()
        + ":"
        + found.start().column()
        + " "
        + weight
        + found.message()
        + " ("
        + found.help()
        + ")";
  }

  private static String shown(Value value) {
    return switch (value) {
      case Value.Scalar scalar when scalar.quoted() ->
          "\"" + scalar.text().replace("\n", "⏎").replace("\t", "→") + "\"";
      case Value.Scalar scalar -> scalar.isNull() ? "nothing" : scalar.text();
      case Value.Sequence sequence -> sequence.items().stream().map(HeadsTest::shown).toList() + "";
      case Value.Mapping mapping ->
          "{"
              + String.join(
                  ", ",
                  mapping.entries().stream()
                      .map(entry -> entry.key().text() + ": " + shown(entry.value()))
                      .toList())
              + "}";
    };
  }

  private static List<String> places(Document document) {
    return document.diagnostics().stream().map(HeadsTest::line).toList();
  }

  private static Stream<Value.Scalar> values(Value value) {
    return switch (value) {
      case Value.Scalar scalar -> Stream.of(scalar);
      case Value.Sequence sequence -> sequence.items().stream().flatMap(HeadsTest::values);
      case Value.Mapping mapping ->
          mapping.entries().stream().flatMap(entry -> values(entry.value()));
    };
  }

  private static Stream<Value.Scalar> scalars(Value value) {
    return switch (value) {
      case Value.Scalar scalar -> Stream.of(scalar);
      case Value.Sequence sequence -> sequence.items().stream().flatMap(HeadsTest::scalars);
      case Value.Mapping mapping ->
          mapping.entries().stream()
              .flatMap(entry -> Stream.concat(Stream.of(entry.key()), scalars(entry.value())));
    };
  }

  private static Document read(String text) {
    return new DocumentReader().read(new SourceFile("a.md", text));
  }

  private static String visible(String line) {
    return line.replace('\t', '→').replace('\u001B', '␛').replace('\0', '␀').replace('\r', '␍');
  }

  private static String meant(String line) {
    return line.replace('→', '\t').replace('␛', '\u001B').replace('␀', '\0').replace('␍', '\r');
  }

  private static List<Case> cases(String written) {
    List<Case> cases = new ArrayList<>();
    String name = "";
    List<String> head = new ArrayList<>();
    for (String line : written.split("\n", -1)) {
      if (line.startsWith("# ")) {
        add(cases, name, head);
        name = line.substring(2);
      } else if (!name.isEmpty() && (line.startsWith("  ") || isGap(line, head))) {
        head.add(line.isEmpty() ? "" : meant(line.substring(2)));
      }
    }
    add(cases, name, head);
    return cases;
  }

  /// Whether an empty line belongs to a head: it stands in it or above it.
  private static boolean isGap(String line, List<String> head) {
    return line.isEmpty() && (head.isEmpty() || !head.getLast().isEmpty());
  }

  private static void add(List<Case> cases, String name, List<String> head) {
    String text = String.join("\n", head).stripTrailing();
    if (!name.isEmpty()) {
      cases.add(new Case(name, text));
    }
    head.clear();
  }

  static Stream<String> files() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
    }
  }

  static Stream<Case> everyCase() throws IOException {
    List<Case> cases = new ArrayList<>();
    for (String name : files().toList()) {
      cases.addAll(cases(Files.readString(FOLDER.resolve(name))));
    }
    return cases.stream();
  }
}
