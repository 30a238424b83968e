package dev.hindcast.cli;

import dev.hindcast.export.SearchJson;
import dev.hindcast.extract.LibraryReader.LibraryReading;
import dev.hindcast.search.SearchIndex;
import dev.hindcast.search.SearchResults;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Finds postmortems by words, codes and filters.
@Command(
    name = "search",
    description = "Find postmortems by words, codes such as ECONNRESET, and filters.",
    footer = {
      "",
      "All words are looked for; where no postmortem has all, those with some are found.",
      "  \"in this order\"  begins*  mispelt~  -without  this OR that",
      "  service:NAME severity:SEV1 cause:MECHANISM trigger:TYPE tag:NAME owner:NAME",
      "  status:draft kind:drill after:2025-03 before:2026 sort:newest"
    })
final class Search implements Callable<Integer> {
  private final Surroundings surroundings;

  @Spec private CommandSpec spec;
  @Mixin private CommonOptions options;

  @Parameters(arity = "0..*", paramLabel = "QUERY", description = "What to look for.")
  private List<String> words = List.of();

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "10",
      description = "How many to print at the most (default: ${DEFAULT-VALUE}).")
  private int limit;

  @Option(
      names = "--format",
      defaultValue = "text",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Format format;

  enum Format {
    text,
    json
  }

  Search(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws Exception {
    if (limit < 1) {
      throw new Mistake("--limit is " + limit, "ask for one result or more");
    }
    String query = String.join(" ", words);
    if (query.isBlank()) {
      throw new Mistake("there is nothing to look for", "name words, a code or a filter");
    }
    Workspace workspace = new Workspace(surroundings, options);
    Progress progress = new Progress(spec.commandLine().getErr(), options, surroundings);
    Inputs inputs = workspace.read();
    inputs.printUnread(spec.commandLine().getErr());
    LibraryReading reading = workspace.understand(inputs.files(), progress);
    progress.end();
    SearchResults results =
        SearchIndex.of(reading.library(), workspace.configuration().language())
            .search(query, Math.min(limit, reading.readings().size()));
    spec.commandLine()
        .getOut()
        .print(
            format == Format.json
                ? new SearchJson().write(results) + "\n"
                : new SearchText(options.coloured(surroundings)).write(results));
    return ExitCode.FINE;
  }
}
