package dev.hindcast.cli;

import dev.hindcast.source.Diagnostic;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The options of `lint` that leave out what is not new.
final class HistoryOptions {
  @Option(
      names = "--since",
      paramLabel = "REV",
      description =
          "Report what is new since this branch, tag or commit, like 'git diff REV...', and what"
              + " is not committed.")
  private @Nullable String since;

  @Option(
      names = "--baseline",
      paramLabel = "FILE",
      description = "Leave out the findings that this file holds, in place of a configured one.")
  private @Nullable String baseline;

  @Option(
      names = "--write-baseline",
      description = "Write all findings to the baseline, but those on privacy.")
  private boolean writeBaseline;

  @Option(names = "--prune", description = "Take out of the baseline what is no longer found.")
  private boolean prune;

  /// What these options leave of what was found.
  ///
  /// @param isShown whether a finding would be shown without them
  /// @param told of what was done to the baseline, a line each
  Remaining apply(Checked checked, Predicate<Diagnostic> isShown, Consumer<String> told)
      throws Mistake, IOException {
    checkTogether(checked);
    Remaining remaining = new Remaining(checked);
    Optional<LintBaseline> kept = baseline(checked);
    if (since != null) {
      remaining.leaveOutOlderThan(since);
    }
    if (kept.isPresent()) {
      tend(kept.get(), checked, told);
      remaining.leaveOut(kept.get(), isShown);
    }
    return remaining;
  }

  /// What a baseline should hold is known only of the whole library.
  private void checkTogether(Checked checked) throws Mistake {
    if ((writeBaseline || prune) && (!checked.isWhole() || since != null)) {
      throw new Mistake(
          change() + " looks at the whole library",
          "leave out " + (since == null ? "the paths" : "--since"));
    }
  }

  private Optional<LintBaseline> baseline(Checked checked) throws Mistake {
    Optional<Path> file = checked.workspace().baseline(baseline, checked.settings());
    if (file.isPresent()) {
      return Optional.of(LintBaseline.of(file.get(), writeBaseline, checked));
    }
    if (writeBaseline || prune) {
      throw new Mistake(
          change() + " is given without a baseline",
          "name its file with --baseline FILE, or as 'lint: {baseline: FILE}' in hindcast.yaml");
    }
    return Optional.empty();
  }

  private String change() {
    return writeBaseline ? "--write-baseline" : "--prune";
  }

  private void tend(LintBaseline kept, Checked checked, Consumer<String> told) throws IOException {
    int stale = kept.stale();
    if (writeBaseline) {
      told.accept(kept.write());
    } else if (prune) {
      told.accept(kept.prune());
    } else if (checked.isWhole() && stale > 0) {
      told.accept(
          (stale == 1 ? "1 entry" : stale + " entries")
              + " of the baseline no longer found; --prune takes "
              + (stale == 1 ? "it" : "them")
              + " out");
    }
  }
}
