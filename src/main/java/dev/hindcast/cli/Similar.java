package dev.hindcast.cli;

import dev.hindcast.export.Likenesses;
import dev.hindcast.export.SimilarIncidents;
import dev.hindcast.export.SimilarJson;
import dev.hindcast.export.SimilarMarkdown;
import dev.hindcast.export.Whereabouts;
import dev.hindcast.lint.privacy.Redaction;
import dev.hindcast.postmortem.Library;
import dev.hindcast.postmortem.Postmortem;
import dev.hindcast.recurrence.Neighbour;
import dev.hindcast.recurrence.SeenBefore;
import dev.hindcast.remedy.Remedy;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Answers whether an incident has happened before.
@Command(
    name = "similar",
    description = "Has this happened before: incidents like one, and why.",
    footer = {
      "",
      "FILE may lie outside the library. What 'related' states comes first; what it calls",
      "unrelated never comes. Likeness is 'strong', 'likely' or 'faint'; text and Markdown leave",
      "out what is less, JSON has as many as asked for."
    })
final class Similar implements Callable<Integer> {
  private static final int BATCH = 256;

  private final Surroundings surroundings;

  @Spec private CommandSpec spec;
  @Mixin private CommonOptions options;

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE|ID",
      description = "A postmortem, by its file or its id.")
  private @Nullable String asked;

  @Option(names = "--all", description = "Every incident of the library, one after the other.")
  private boolean all;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "5",
      description = "How many for each at the most (default: ${DEFAULT-VALUE}).")
  private int limit;

  @Option(names = "--before", description = "Only incidents that began earlier.")
  private boolean before;

  @Option(
      names = "--format",
      defaultValue = "text",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Format format;

  enum Format {
    text,
    json,
    markdown
  }

  Similar(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws Exception {
    if (limit < 1) {
      throw new Mistake("--limit is " + limit, "ask for one incident or more");
    }
    if (all == (asked != null)) {
      throw new Mistake(
          all ? "both an incident and --all are asked for" : "there is no incident to compare",
          "name a file or an id, or ask for --all");
    }
    Workspace workspace = new Workspace(surroundings, options);
    LocalDate today = options.today(surroundings);
    Progress progress = new Progress(spec.commandLine().getErr(), options, surroundings);
    Inputs inputs = workspace.read();
    inputs.printUnread(spec.commandLine().getErr());
    Library library = workspace.library(inputs.files(), progress);
    List<Postmortem> queries =
        asked == null
            ? library.postmortems()
            : List.of(new AskedIncident(surroundings, workspace, library).find(asked));
    progress.begin("Comparing", queries.size());
    SeenBefore seenBefore = workspace.seenBefore(library);
    SeenBefore.Which which = before ? SeenBefore.Which.EARLIER : SeenBefore.Which.ANY;
    int most = Math.min(limit, library.postmortems().size());
    Function<SimilarIncidents, String> writer = writer(workspace, library);
    print(
        queries,
        query -> {
          List<Neighbour> neighbours = seenBefore.neighbours(query, most, which);
          progress.advance();
          return writer.apply(new SimilarIncidents(query, neighbours, Remedy::mitigation, today));
        });
    progress.end();
    return ExitCode.FINE;
  }

  /// Prints the answers in order, a batch at a time: all of a large library are many.
  private void print(List<Postmortem> queries, Function<Postmortem, String> answer) {
    PrintWriter out = spec.commandLine().getOut();
    String between = format == Format.json ? "" : "\n";
    for (int from = 0; from < queries.size(); from += BATCH) {
      List<Postmortem> batch = queries.subList(from, Math.min(from + BATCH, queries.size()));
      out.print(from == 0 ? "" : between);
      out.print(String.join(between, batch.parallelStream().map(answer).toList()));
    }
  }

  private Function<SimilarIncidents, String> writer(Workspace workspace, Library library) {
    Likenesses likenesses = new Likenesses(workspace.configuration().vocabulary());
    return switch (format) {
      case text -> new SimilarText(likenesses, options.coloured(surroundings))::write;
      case json -> {
        SimilarJson json = new SimilarJson(likenesses);
        yield similar -> json.write(similar) + "\n";
      }
      case markdown -> {
        Whereabouts whereabouts = workspace.whereabouts(library);
        yield similar ->
            new SimilarMarkdown(likenesses, whereabouts, Redaction.texts(similar.files()))
                .write(similar);
      }
    };
  }
}
