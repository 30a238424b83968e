package dev.hindcast.cli;

import dev.hindcast.lint.Family;
import dev.hindcast.lint.Option;
import dev.hindcast.lint.ReadingProblem;
import dev.hindcast.lint.Rule;
import dev.hindcast.lint.RuleSettings.Setting;
import dev.hindcast.lint.rules.HouseRules;
import dev.hindcast.lint.settings.ConfiguredRules;
import dev.hindcast.lint.settings.LintSettings;
import dev.hindcast.source.Severity;
import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// Prints the rules of the linter, as the configuration sets them.
@Command(name = "rules", description = "List what 'lint' reports, as it is configured.")
final class Rules implements Callable<Integer> {
  private static final int WEIGHT = "suggestion".length();

  private final Surroundings surroundings;

  @Spec private CommandSpec spec;

  @picocli.CommandLine.Option(
      names = "--config",
      paramLabel = "FILE",
      description = "Configuration (default: hindcast.yaml in this folder or above).")
  private @Nullable String config;

  @picocli.CommandLine.Option(
      names = "--profile",
      paramLabel = "NAME",
      description = "recommended, strict, structure-only or ccadb, in place of what is configured.")
  private @Nullable String profile;

  Rules(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws Mistake {
    LintSettings settings = Profiles.settings(Configuration.find(surroundings, config), profile);
    ConfiguredRules configured = new ConfiguredRules(settings);
    List<Rule> all = settings.rules(HouseRules.ALL);
    PrintWriter out = spec.commandLine().getOut();
    String gap = "";
    for (Family family : Family.values()) {
      List<Rule> rules = rules(all, family, configured);
      if (!rules.isEmpty()) {
        out.print(gap + family.title() + "\n");
        rules.forEach(rule -> print(rule, configured.of(rule), out));
        gap = "\n";
      }
    }
    printReading(configured, out);
    if (settings.hasOverrides()) {
      out.print("\nOverrides set some of them otherwise for some files\n");
    }
    return ExitCode.FINE;
  }

  /// Those that are on first, then by severity and name.
  private static List<Rule> rules(List<Rule> all, Family family, ConfiguredRules configured) {
    return all.stream()
        .filter(rule -> rule.family() == family)
        .sorted(
            Comparator.comparing((Rule rule) -> configured.of(rule).isEmpty())
                .thenComparing(rule -> severity(rule, configured.of(rule)))
                .thenComparing(Rule::id))
        .toList();
  }

  private static Severity severity(Rule rule, Optional<Setting> setting) {
    return setting.map(Setting::severity).orElseGet(rule::severity);
  }

  private static void print(Rule rule, Optional<Setting> setting, PrintWriter out) {
    String weight = setting.isEmpty() ? "off" : severity(rule, setting).word();
    out.print(row(rule.id(), weight, rule.what()));
    for (Option<?> option : rule.options()) {
      String stated =
          setting
              .map(one -> one.options().stated().get(option.name()))
              .map(values -> String.join(", ", values))
              .orElseGet(option::shown);
      out.print("    " + option.name() + ": " + stated + " (" + option.meaning() + ")\n");
    }
  }

  /// What is reported while a file is read weighs by what it is; only what is set is listed.
  private static void printReading(ConfiguredRules configured, PrintWriter out) {
    List<ReadingProblem> set =
        ReadingProblem.ALL.stream()
            .filter(problem -> !configured.of(problem).equals(Optional.of(Setting.AS_IS)))
            .toList();
    if (!set.isEmpty()) {
      out.print("\nWhile reading\n");
    }
    for (ReadingProblem problem : set) {
      String weight =
          configured.of(problem).map(Setting::severity).map(Severity::word).orElse("off");
      out.print("  " + padded(problem.id(), longestId()) + "  " + weight + "\n");
    }
  }

  private static String row(String id, String weight, String what) {
    return "  " + padded(id, longestId()) + "  " + padded(weight, WEIGHT) + "  " + what + "\n";
  }

  private static int longestId() {
    return HouseRules.ALL.stream().mapToInt(rule -> rule.id().length()).max().orElse(0);
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(Math.max(0, width - text.length()));
  }
}
