package dev.hindcast.cli;

import dev.hindcast.lint.Rule;
import dev.hindcast.lint.rules.HouseRules;
import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// Prints the rules of the linter.
@Command(name = "rules", description = "List what 'lint' reports.")
final class Rules implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    List<Rule> rules =
        HouseRules.ALL.stream()
            .sorted(Comparator.comparing(Rule::severity).thenComparing(Rule::id))
            .toList();
    int width = rules.stream().mapToInt(rule -> rule.id().length()).max().orElse(0);
    for (Rule rule : rules) {
      out.print(padded(rule.id(), width) + "  ");
      out.print(padded(rule.severity().word(), "suggestion".length()) + "  ");
      out.print(rule.what() + "\n");
    }
    return ExitCode.FINE;
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(width - text.length());
  }
}
