package dev.hindcast.cli;

import dev.hindcast.lint.NearestWord;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.TreeSet;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/// The program: peels arguments, streams and exit codes off the commands.
@Command(
    name = "hindcast",
    description = "Postmortems in git, made into a checked, searchable, honest knowledge base.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    scope = ScopeType.INHERIT,
    subcommandsRepeatable = false,
    usageHelpAutoWidth = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:fine",
      "1:findings at the failing level",
      "2:wrong usage or configuration",
      "3:our fault"
    },
    exitCodeOnExecutionException = ExitCode.OUR_FAULT)
final class Hindcast implements Runnable {
  @Spec private CommandSpec spec;

  /// The whole program but for the exit, so that a test can read what a user would.
  static int run(Surroundings surroundings, PrintWriter out, PrintWriter err, String... arguments) {
    CommandLine line = new CommandLine(new Hindcast());
    Commands.all(surroundings).forEach(line::addSubcommand);
    // picocli sorts by the capitals of the user's language.
    line.getSubcommands().values().forEach(Hindcast::keepOptionsInStatedOrder);
    line.setOut(out);
    line.setErr(err);
    line.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
    line.setUsageHelpWidth(90);
    line.setParameterExceptionHandler(Hindcast::explainUsage);
    line.setExecutionExceptionHandler(
        (exception, command, _) -> explain(exception, command.getErr()));
    try {
      return line.execute(arguments);
    } catch (StackOverflowError | OutOfMemoryError error) {
      err.println("hindcast: this is a bug in Hindcast: " + error);
      return ExitCode.OUR_FAULT;
    }
  }

  private static void keepOptionsInStatedOrder(CommandLine command) {
    command.getCommandSpec().usageMessage().sortOptions(false).sortSynopsis(false);
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }

  private static int explainUsage(ParameterException exception, String[] arguments) {
    CommandLine command = exception.getCommandLine();
    PrintWriter err = command.getErr();
    err.println("hindcast: " + exception.getMessage() + question(exception, command));
    err.println("  fix: " + wayOut(exception, command));
    return ExitCode.USAGE;
  }

  private static String wayOut(ParameterException exception, CommandLine command) {
    String name = command.getCommandSpec().qualifiedName();
    return exception instanceof CommandLine.UnmatchedArgumentException
            && command.getCommand() instanceof Search
        ? "see '" + name + " --help'; words that begin with a hyphen go behind '--'"
        : "see '" + name + " --help'";
  }

  /// Asks after the command or option that was probably meant.
  private static String question(ParameterException exception, CommandLine command) {
    if (!(exception instanceof CommandLine.UnmatchedArgumentException unmatched)) {
      return "";
    }
    Set<String> names = new TreeSet<>(command.getSubcommands().keySet());
    names.addAll(command.getCommandSpec().optionsMap().keySet());
    return NearestWord.question(unmatched.getUnmatched().getFirst(), names);
  }

  private static int explain(Exception exception, PrintWriter err) {
    return switch (exception) {
      case Mistake mistake -> {
        err.println("hindcast: " + mistake.getMessage());
        err.println("  fix: " + mistake.help());
        yield ExitCode.USAGE;
      }
      case IOException failure -> explainDisk(failure, err);
      case UncheckedIOException failure -> explainDisk(failure, err);
      default -> {
        err.println("hindcast: this is a bug in Hindcast: " + exception);
        exception.printStackTrace(err);
        yield ExitCode.OUR_FAULT;
      }
    };
  }

  private static int explainDisk(Exception failure, PrintWriter err) {
    err.println("hindcast: the disk did not do as asked: " + failure.getMessage());
    err.println("  fix: look at the rights and the free space of that place, then try again");
    return ExitCode.OUR_FAULT;
  }
}
