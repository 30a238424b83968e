package dev.hindcast.cli;

import dev.hindcast.analytics.Report;
import dev.hindcast.export.StatsJson;
import dev.hindcast.extract.LibraryReader.LibraryReading;
import dev.hindcast.lint.NearestWord;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Prints the numbers of the site's pages of numbers.
@Command(
    name = "stats",
    description = "What recurs, how long things took, what became of actions: the site's numbers.")
final class Stats implements Callable<Integer> {
  private final Surroundings surroundings;

  @Spec private CommandSpec spec;
  @Mixin private CommonOptions options;

  @Parameters(
      arity = "0..1",
      paramLabel = "REPORT",
      description = "One of them, such as recurrence or analytics/time (default: all).")
  private @Nullable String name;

  @Option(
      names = "--format",
      defaultValue = "text",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Format format;

  enum Format {
    text,
    json
  }

  Stats(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws Exception {
    Workspace workspace = new Workspace(surroundings, options);
    Progress progress = new Progress(spec.commandLine().getErr(), options, surroundings);
    Inputs inputs = workspace.read();
    inputs.printUnread(spec.commandLine().getErr());
    LibraryReading reading = workspace.understand(inputs.files(), progress);
    progress.begin("Counting", reading.readings().size());
    LibraryNumbers numbers =
        LibraryNumbers.of(
            reading.library(),
            workspace.configuration(),
            workspace.seenBefore(reading.library()),
            options.today(surroundings));
    progress.end();
    List<Report> reports = name == null ? numbers.reports() : List.of(named(name, numbers));
    spec.commandLine()
        .getOut()
        .print(
            format == Format.json
                ? new StatsJson().write(numbers.observation(), reports) + "\n"
                : new StatsText(options.coloured(surroundings)).write(reports));
    return ExitCode.FINE;
  }

  private static Report named(String name, LibraryNumbers numbers) throws Mistake {
    List<String> names = numbers.reports().stream().map(Report::name).toList();
    return numbers.reports().stream()
        .filter(report -> report.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new Mistake(
                    "there is no report '" + name + "'" + NearestWord.question(name, names),
                    "the reports are " + String.join(", ", names)));
  }
}
