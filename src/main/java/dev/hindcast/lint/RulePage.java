package dev.hindcast.lint;

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
    page.append(sentence(rule.severity().word() + ": " + rule.what())).append("\n\n");
    page.append("## Why\n\n").append(rule.why().strip()).append("\n\n");
    page.append("## What to do\n\n").append(sentence(rule.fix())).append("\n\n");
    page.append("## Examples\n\nWhat is reported stands between `⟦` and `⟧`.\n");
    rule.examples().stream()
        .sorted(Comparator.comparing(Example::kind))
        .forEach(example -> page.append('\n').append(shown(example)));
    return new RulePage(rule.id() + ".md", page.toString());
  }

  /// The list of all rules, by severity and name.
  public static RulePage index(List<Rule> rules) {
    String rows =
        rules.stream()
            .sorted(Comparator.comparing(Rule::severity).thenComparing(Rule::id))
            .map(RulePage::row)
            .collect(Collectors.joining());
    String head =
        """
        # Rules

        What `hindcast lint` reports. `hindcast explain RULE` prints a rule's page. These pages
        are made from the rules themselves.

        | rule | severity | what it reports |
        | --- | --- | --- |
        """;
    String reading =
        ReadingProblem.ALL.stream()
            .map(problem -> "- `" + problem.id() + "`: " + problem.meaning() + "\n")
            .collect(Collectors.joining());
    return new RulePage("README.md", head + rows + "\n## While reading\n\n" + READING + reading);
  }

  private static String row(Rule rule) {
    String link = "[`" + rule.id() + "`](" + rule.id() + ".md)";
    return "| " + link + " | " + rule.severity().word() + " | " + rule.what() + " |\n";
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
