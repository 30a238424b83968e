package dev.hindcast.lint;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// The page that explains a rule, in Markdown.
///
/// @param name the page's file name
public record RulePage(String name, String markdown) {

  private static final String READING =
      """
      Some findings come from reading a file, before any rule looks at it:

      """;

  /// What is reported while reading, as `explain` prints it.
  public static RulePage of(ReadingProblem problem) {
    return new RulePage(
        problem.id() + ".md",
        "# " + problem.id() + "\n\nReported while reading.\n\n" + problem.meaning() + "\n");
  }

  /// The page of one rule.
  public static RulePage of(Rule rule) {
    StringBuilder page = new StringBuilder();
    page.append("# ").append(rule.id()).append("\n\n");
    page.append(sentence(weight(rule) + ": " + rule.what())).append("\n\n");
    if (!rule.why().isBlank()) {
      page.append("## Why\n\n").append(rule.why().strip()).append("\n\n");
    }
    if (!rule.fix().isBlank()) {
      page.append("## What to do\n\n").append(sentence(rule.fix())).append("\n\n");
    }
    page.append(options(rule));
    if (!rule.examples().isEmpty()) {
      page.append("## Examples\n\nWhat is reported stands between `⟦` and `⟧`.\n");
    }
    rule.examples().stream()
        .sorted(Comparator.comparing(Example::kind))
        .forEach(example -> page.append('\n').append(shown(example)));
    return new RulePage(rule.id() + ".md", page.toString());
  }

  /// The list of all rules, by severity and name.
  public static RulePage index(List<Rule> rules) {
    String head =
        """
        # Rules

        What `hindcast lint` reports. `hindcast explain RULE` prints a rule's page. These pages
        are made from the rules themselves. Rules that are off are for those who ask for them.
        """;
    String families =
        Arrays.stream(Family.values())
            .map(family -> table(family, rules))
            .collect(Collectors.joining());
    String reading =
        ReadingProblem.ALL.stream()
            .map(problem -> "- `" + problem.id() + "`: " + problem.meaning() + "\n")
            .collect(Collectors.joining());
    return new RulePage(
        "README.md", head + families + "\n## While reading\n\n" + READING + reading);
  }

  private static String table(Family family, List<Rule> rules) {
    String rows =
        rules.stream()
            .filter(rule -> rule.family() == family)
            .sorted(
                Comparator.comparing(Rule::isOptIn)
                    .thenComparing(Rule::severity)
                    .thenComparing(Rule::id))
            .map(RulePage::row)
            .collect(Collectors.joining());
    return rows.isEmpty()
        ? ""
        : "\n## "
            + family.title()
            + "\n\n| rule | severity | what it reports |\n| --- | --- | --- |\n"
            + rows;
  }

  private static String row(Rule rule) {
    String link = "[`" + rule.id() + "`](" + rule.id() + ".md)";
    return "| " + link + " | " + weight(rule) + " | " + rule.what() + " |\n";
  }

  private static String weight(Rule rule) {
    return rule.severity().word() + (rule.isOptIn() ? " (off)" : "");
  }

  private static String options(Rule rule) {
    if (rule.options().isEmpty()) {
      return "";
    }
    String rows =
        rule.options().stream()
            .map(
                option ->
                    "| `"
                        + option.name()
                        + "` | "
                        + option.meaning()
                        + " | "
                        + option.shown()
                        + " |\n")
            .collect(Collectors.joining());
    return "## Options\n\n| option | what it is | default |\n| --- | --- | --- |\n" + rows + "\n";
  }

  private static String shown(Example example) {
    StringBuilder shown = new StringBuilder();
    shown.append("**").append(example.kind().title()).append("**\n\n");
    shown.append(fenced(example.marked()));
    example
        .beside()
        .forEach(
            other ->
                shown
                    .append("\nbeside `")
                    .append(other.path())
                    .append("`\n\n")
                    .append(fenced(other.text())));
    return shown.toString();
  }

  private static String fenced(String text) {
    return "````markdown\n" + text.stripTrailing() + "\n````\n";
  }

  private static String sentence(String phrase) {
    return phrase.substring(0, 1).toUpperCase(Locale.ROOT) + phrase.substring(1) + ".";
  }
}
