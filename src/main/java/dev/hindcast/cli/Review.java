package dev.hindcast.cli;

import dev.hindcast.export.Likenesses;
import dev.hindcast.export.ReviewJson;
import dev.hindcast.export.ReviewMarkdown;
import dev.hindcast.export.ReviewResult;
import dev.hindcast.export.SimilarJson;
import dev.hindcast.export.SimilarMarkdown;
import dev.hindcast.export.Whereabouts;
import dev.hindcast.extract.LibraryReader.LibraryReading;
import dev.hindcast.history.Changes;
import dev.hindcast.lint.privacy.Redaction;
import dev.hindcast.lint.settings.LintSettings;
import dev.hindcast.source.Diagnostic;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Says what a reviewer of a change should know, and nothing where all is well.
@Command(
    name = "review",
    description = "Print the one comment that a pull request needs; nothing where all is well.",
    footer = {"", "hindcast review --since origin/main prints what to say of a branch."})
final class Review implements Callable<Integer> {
  private final Surroundings surroundings;

  @Spec private CommandSpec spec;
  @Mixin private CommonOptions options;

  @Parameters(
      arity = "0..*",
      paramLabel = "PATH",
      description = "Files or folders to review, in place of what changed.")
  private List<String> paths = List.of();

  @Option(
      names = "--since",
      paramLabel = "REV",
      description =
          "Review what is new since this branch, tag or commit, like 'git diff REV...', and what"
              + " is not committed.")
  private @Nullable String since;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "3",
      description =
          "How many earlier incidents to name for each at the most (default: ${DEFAULT-VALUE}).")
  private int limit;

  @Option(
      names = "--format",
      defaultValue = "markdown",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Format format;

  enum Format {
    markdown,
    json
  }

  Review(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws Exception {
    checkOptions();
    Workspace workspace = new Workspace(surroundings, options);
    LintSettings settings = Profiles.settings(workspace.configuration(), null);
    Progress progress = new Progress(spec.commandLine().getErr(), options, surroundings);
    LintInputs inputs =
        paths.isEmpty()
            ? LintInputs.library(workspace)
            : LintInputs.named(workspace, paths.stream().map(surroundings::resolve).toList());
    LibraryReading reading = workspace.understand(inputs.all().files(), progress);
    Checked checked = Checked.of(workspace, settings, inputs, reading, paths.isEmpty(), progress);
    Remaining remaining = new Remaining(checked);
    Optional<Changes> changes =
        since == null ? Optional.empty() : Optional.of(remaining.leaveOutOlderThan(since));
    progress.end();
    List<Diagnostic> shown =
        remaining.inspection().findings().stream().filter(checked.inspection()::isShown).toList();
    Reviewing reviewing =
        new Reviewing(
            checked,
            changes,
            workspace.seenBefore(reading.library()),
            limit,
            options.today(surroundings));
    ReviewResult result =
        new ReviewResult(
            Redaction.of(checked.inspection().findings()).shown(shown),
            reviewing.reviewed(),
            remaining.where());
    spec.commandLine().getOut().print(written(workspace, reading, result));
    return shown.stream().map(Diagnostic::severity).anyMatch(settings.failsOn()::fails)
        ? ExitCode.FINDINGS
        : ExitCode.FINE;
  }

  private void checkOptions() throws Mistake {
    if (since == null && paths.isEmpty()) {
      throw new Mistake(
          "it is not said what to review", "write --since origin/main, or name files");
    }
    if (limit < 0) {
      throw new Mistake("--limit is " + limit, "ask for no incident or more");
    }
  }

  private String written(Workspace workspace, LibraryReading reading, ReviewResult result) {
    Likenesses likenesses = new Likenesses(workspace.configuration().vocabulary());
    if (format == Format.json) {
      return new ReviewJson(new SimilarJson(likenesses)).write(result);
    }
    Whereabouts whereabouts = workspace.whereabouts(reading.library());
    return new ReviewMarkdown(
            new SimilarMarkdown(likenesses, whereabouts, Redaction.texts(result.files())))
        .write(result);
  }
}
