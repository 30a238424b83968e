package dev.hindcast.cli;

import dev.hindcast.lint.NearestWord;
import dev.hindcast.lint.Rule;
import dev.hindcast.lint.RulePage;
import dev.hindcast.lint.rules.HouseRules;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Prints the page of one rule.
@Command(name = "explain", description = "Explain a rule, with examples.")
final class Explain implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "RULE", description = "A rule's name, as 'rules' lists it.")
  private String name;

  @Override
  public Integer call() throws Mistake {
    List<String> names = HouseRules.ALL.stream().map(Rule::id).toList();
    Rule rule =
        HouseRules.ALL.stream()
            .filter(candidate -> candidate.id().equals(name))
            .findFirst()
            .orElseThrow(
                () ->
                    new Mistake(
                        "there is no rule '" + name + "'" + NearestWord.question(name, names),
                        "see 'hindcast rules'"));
    spec.commandLine().getOut().print(RulePage.of(rule).markdown());
    return ExitCode.FINE;
  }
}
