package dev.hindcast.lint;

import dev.hindcast.lint.rules.HouseRules;
import dev.hindcast.source.Diagnostic;
import dev.hindcast.source.Severity;
import dev.hindcast.source.SourceFile;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Measures the language rules: `Measurement sentences SET.tsv` writes predictions for labelled
/// sentences, `Measurement folder DIR` writes what the rules report of all Markdown below a folder.
final class Measurement {
  private static final Map<String, String> CATEGORIES =
      Map.ofEntries(
          Map.entry("human-error", "human-error"),
          Map.entry("person-counterfactual", "counterfactual-person"),
          Map.entry("person-as-cause", "person-blame"),
          Map.entry("accusing-question", "person-blame"),
          Map.entry("judgement-word", "judgement"),
          Map.entry("people-fixing", "weak-action"),
          Map.entry("vague-action", "vague-action"),
          Map.entry("team-counterfactual", "counterfactual-team"),
          Map.entry("hindsight", "hindsight"),
          Map.entry("people-absolute", "absolutist"),
          Map.entry("omission-passive", "passive-evasion"),
          Map.entry("single-cause", "single-cause"));

  private static final Linter LANGUAGE =
      new Linter(
          HouseRules.ALL.stream().filter(rule -> CATEGORIES.containsKey(rule.id())).toList(),
          RuleSettings.STRICT);

  private Measurement() {}

  static void main(String[] arguments) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Path path = Path.of(arguments[1]);
    switch (arguments[0]) {
      case "sentences" ->
          Files.readAllLines(path).stream()
              .skip(1)
              .map(line -> row(line, Severity.SUGGESTION))
              .forEach(out::println);
      case "warnings" ->
          Files.readAllLines(path).stream()
              .skip(1)
              .map(line -> row(line, Severity.WARNING))
              .forEach(out::println);
      case "folder" -> folder(path, LANGUAGE, out);
      default -> folder(path, new Linter(HouseRules.ALL, RuleSettings.RECOMMENDED), out);
    }
  }

  private static String row(String line, Severity least) {
    List<String> cells = List.of(line.split("\t", -1));
    String categories =
        LANGUAGE.check(Subjects.of(document(cells.get(4), cells.getLast()))).stream()
            .filter(finding -> finding.severity().compareTo(least) <= 0)
            .map(finding -> CATEGORIES.getOrDefault(finding.rule(), ""))
            .distinct()
            .collect(Collectors.joining(","));
    return cells.getFirst() + "\t" + (categories.isEmpty() ? 0 : 1) + "\t" + categories;
  }

  private static String document(String sentence, String context) {
    return switch (context) {
      case "quote" -> "> " + sentence + "\n";
      case "action" -> "## Action items\n\n- " + sentence + "\n";
      default -> sentence + "\n";
    };
  }

  private static void folder(Path folder, Linter linter, PrintStream out) throws IOException {
    List<SourceFile> files = new ArrayList<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.filter(file -> file.toString().endsWith(".md")).sorted().toList()) {
        try {
          files.add(new SourceFile(folder.relativize(path).toString(), Files.readString(path)));
        } catch (MalformedInputException notUtf8) {
          out.println("skipped " + path);
        }
      }
    }
    List<Diagnostic> findings = linter.check(Subjects.of(files));
    Map<String, Integer> counts = new TreeMap<>();
    for (Diagnostic finding : findings) {
      counts.merge(finding.rule(), 1, Integer::sum);
      String text = finding.file().text();
      int start = Math.max(0, finding.span().start() - 110);
      int end = Math.min(text.length(), finding.span().end() + 90);
      String around =
          text.substring(start, finding.span().start())
              + "⟦"
              + text.substring(finding.span().start(), finding.span().end())
              + "⟧"
              + text.substring(finding.span().end(), end);
      out.println(
          finding.rule()
              + "\t"
              + finding.file().path()
              + ":"
              + finding.start().line()
              + "\t"
              + finding.message()
              + "\t"
              + around.replaceAll("\\s+", " "));
    }
    out.println(files.size() + " files, " + counts);
  }
}
