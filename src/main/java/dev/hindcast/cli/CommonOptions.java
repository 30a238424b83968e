package dev.hindcast.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The options of every command that reads a library.
final class CommonOptions {
  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "Configuration (default: hindcast.yaml in this folder or above).")
  @Nullable String config;

  @Option(
      names = "--input",
      paramLabel = "DIR",
      description = "Folder of postmortems; repeatable (default: postmortems).")
  List<String> inputs = List.of();

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      defaultValue = "auto",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  Colour colour = Colour.auto;

  @Option(names = "--quiet", description = "Print results and errors only.")
  boolean quiet;

  @Option(names = "--no-progress", description = "Do not show what is being done.")
  boolean noProgress;

  @Option(
      names = "--today",
      paramLabel = "DATE",
      description =
          "The day by which actions are overdue (default: SOURCE_DATE_EPOCH, else today).")
  @Nullable String today;

  enum Colour {
    auto,
    always,
    never
  }

  /// Whether to colour what is printed. `NO_COLOR` is honoured as no-color.org describes it.
  boolean coloured(Surroundings surroundings) {
    return switch (colour) {
      case always -> true;
      case never -> false;
      case auto ->
          surroundings.terminal()
              && surroundings.environment().getOrDefault("NO_COLOR", "").isEmpty();
    };
  }

  /// The stated day, else that of `SOURCE_DATE_EPOCH` (reproducible-builds.org), else today in UTC.
  LocalDate today(Surroundings surroundings) throws Mistake {
    String epoch = surroundings.environment().get("SOURCE_DATE_EPOCH");
    try {
      if (today != null) {
        return LocalDate.parse(today);
      }
      return epoch == null
          ? LocalDate.now(surroundings.clock())
          : LocalDate.ofInstant(Instant.ofEpochSecond(Long.parseLong(epoch)), ZoneOffset.UTC);
    } catch (DateTimeException | NumberFormatException _) {
      throw today != null
          ? new Mistake("--today is '" + today + "', which is not a day", "write it as 2026-02-28")
          : new Mistake(
              "SOURCE_DATE_EPOCH is '" + epoch + "', which is not a number of seconds",
              "set it to seconds since 1970, or unset it");
    }
  }
}
