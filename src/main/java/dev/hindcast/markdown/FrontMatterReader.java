package dev.hindcast.markdown;

import dev.hindcast.source.Diagnostic;
import dev.hindcast.source.Severity;
import dev.hindcast.source.SourceFile;
import dev.hindcast.source.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds the head of a file and reads its values.
final class FrontMatterReader {
  private static final Pattern YAML_FENCE = Pattern.compile("---[ \\t]*");
  private static final Pattern YAML_END = Pattern.compile("(?:---|\\.\\.\\.)[ \\t]*");
  private static final Pattern RULE_FOLLOWS =
      Pattern.compile("\\s*(?:$|#{1,6} +\\S.*[^:]$|\\||\\*\\*)");
  private static final Pattern TOML_FENCE = Pattern.compile("\\+\\+\\+[ \\t]*");

  private FrontMatterReader() {}

  static FrontMatter read(SourceFile file, List<Diagnostic> diagnostics) {
    if (YAML_FENCE.matcher(file.line(1)).matches() && !beginsWithRule(file)) {
      return readYaml(file, diagnostics);
    }
    if (TOML_FENCE.matcher(file.line(1)).matches()) {
      return readToml(file, diagnostics);
    }
    return FrontMatter.NONE;
  }

  private static FrontMatter readYaml(SourceFile file, List<Diagnostic> diagnostics) {
    int last = closingLine(file, YAML_END);
    if (last < 0) {
      if (looksLikeMapping(file)) {
        diagnostics.add(
            problem(
                file,
                file.lineSpan(1),
                "front matter begins here and does not end",
                "put a line of three hyphens after its last value"));
      }
      return FrontMatter.NONE;
    }
    Span head = new Span(0, endOfLine(file, last));
    int start = Math.min(file.lineSpan(1).end() + 1, file.lineSpan(last).start());
    try {
      Value.Mapping values = Yaml.read(file, new Span(start, file.lineSpan(last).start()));
      reportDuplicates(file, values, diagnostics);
      return new FrontMatter(FrontMatter.Syntax.YAML, head, values);
    } catch (Yaml.Unreadable unreadable) {
      diagnostics.add(
          problem(
              file,
              unreadable.span(),
              unreadable.problem(),
              "mend the YAML; until then the head is shown as it stands"));
      return unread(head);
    }
  }

  private static FrontMatter readToml(SourceFile file, List<Diagnostic> diagnostics) {
    int last = closingLine(file, TOML_FENCE);
    if (last < 0) {
      return FrontMatter.NONE;
    }
    diagnostics.add(
        problem(
            file,
            file.lineSpan(1),
            "front matter is TOML, which is not read",
            "write it as YAML between lines of three hyphens; until then it is shown as it"
                + " stands"));
    return unread(new Span(0, endOfLine(file, last)));
  }

  private static FrontMatter unread(Span head) {
    return new FrontMatter(FrontMatter.Syntax.UNREAD, head, new Value.Mapping(head, List.of()));
  }

  /// The first line after the first that closes the head, or -1.
  private static int closingLine(SourceFile file, Pattern fence) {
    for (int line = 2; line <= file.lines(); line++) {
      if (fence.matcher(file.line(line)).matches()) {
        return line;
      }
    }
    return -1;
  }

  /// Tells a rule above Markdown from the fence of a head: no head has a heading, a table or an
  /// empty line first.
  private static boolean beginsWithRule(SourceFile file) {
    return file.lines() > 1 && RULE_FOLLOWS.matcher(file.line(2)).lookingAt();
  }

  /// Tells a head that lacks its end from a text that begins with a rule.
  private static boolean looksLikeMapping(SourceFile file) {
    return file.lines() > 1 && file.line(2).matches("[A-Za-z_][\\w-]*:(?: .*)?");
  }

  private static int endOfLine(SourceFile file, int line) {
    return Math.min(file.lineSpan(line).end() + 1, file.text().length());
  }

  private static void reportDuplicates(
      SourceFile file, Value.Mapping mapping, List<Diagnostic> diagnostics) {
    Set<String> seen = new HashSet<>();
    for (Value.Entry entry : mapping.entries()) {
      if (!seen.add(entry.key().text())) {
        diagnostics.add(
            problem(
                file,
                entry.key().span(),
                "key '" + entry.key().text() + "' stands twice; the last one counts",
                "keep one of the two"));
      }
      nested(entry.value()).ifPresent(inner -> reportDuplicates(file, inner, diagnostics));
    }
  }

  private static Optional<Value.Mapping> nested(Value value) {
    return value instanceof Value.Mapping mapping ? Optional.of(mapping) : Optional.empty();
  }

  private static Diagnostic problem(SourceFile file, Span span, String message, String help) {
    return new Diagnostic(file, span, Severity.ERROR, "unreadable-front-matter", message, help);
  }
}
