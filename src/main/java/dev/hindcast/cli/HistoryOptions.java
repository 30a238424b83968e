package dev.hindcast.cli;

import java.io.IOException;
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

  /// What these options leave of what was found.
  Remaining apply(Checked checked) throws Mistake, IOException {
    Remaining remaining = new Remaining(checked);
    if (since != null) {
      remaining.leaveOutOlderThan(since);
    }
    return remaining;
  }
}
