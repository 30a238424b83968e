package dev.hindcast.cli;

import dev.hindcast.export.FrontMatterSchema;
import dev.hindcast.postmortem.Vocabulary;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// Prints what may stand at the head of a file, for editors.
@Command(name = "schema", description = "Print the JSON Schema of front matter, for editors.")
final class Schema implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    spec.commandLine().getOut().print(new FrontMatterSchema(Vocabulary.builtIn()).write());
    return ExitCode.FINE;
  }
}
