package dev.hindcast.cli;

import dev.hindcast.lint.NearestWord;
import dev.hindcast.lint.ReadingProblem;
import dev.hindcast.lint.RulePage;
import dev.hindcast.lint.rules.HouseRules;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Prints the page of one rule, or of what is reported while reading.
@Command(name = "explain", description = "Explain a rule, with examples.")
final class Explain implements Callable<Integer> {
  private final Surroundings surroundings;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "RULE", description = "What stands in square brackets behind a finding.")
  private String name;

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "Configuration (default: hindcast.yaml in this folder or above).")
  private @Nullable String config;

  Explain(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws Mistake {
    Map<String, RulePage> pages = new TreeMap<>();
    Configuration configuration = Configuration.find(surroundings, config);
    configuration
        .lint()
        .all()
        .rules(HouseRules.ALL)
        .forEach(rule -> pages.put(rule.id(), RulePage.of(rule)));
    ReadingProblem.ALL.forEach(problem -> pages.put(problem.id(), RulePage.of(problem)));
    RulePage page = pages.get(name);
    if (page == null) {
      throw new Mistake(
          "there is no rule '" + name + "'" + NearestWord.question(name, pages.keySet()),
          "see 'hindcast rules'");
    }
    spec.commandLine().getOut().print(page.markdown());
    return ExitCode.FINE;
  }
}
