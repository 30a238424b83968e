package dev.hindcast.cli;

import dev.hindcast.export.ExtractJson;
import dev.hindcast.extract.LibraryReader;
import dev.hindcast.extract.Reading;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Prints what the program understands of files.
@Command(name = "extract", description = "Print what Hindcast understands of each file.")
final class Extract implements Callable<Integer> {
  private final Surroundings surroundings;

  @Spec private CommandSpec spec;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files or folders of postmortems.")
  private List<String> paths;

  @Option(
      names = "--format",
      defaultValue = "text",
      description = "${COMPLETION-CANDIDATES}: one JSON object a line, or text for people.")
  private Format format;

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "Configuration (default: hindcast.yaml in this folder or above).")
  private @Nullable String config;

  enum Format {
    text,
    json
  }

  Extract(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws Exception {
    PrintWriter out = spec.commandLine().getOut();
    ExtractJson json = new ExtractJson();
    Configuration configuration = Configuration.find(surroundings, config);
    Inputs inputs = new Inputs(surroundings.folder(), List.of());
    for (String path : paths) {
      inputs.add(surroundings.resolve(path));
    }
    LibraryReader library = new LibraryReader(configuration.reader());
    for (Reading reading : library.read(List.copyOf(inputs.files()), _ -> {}).readings()) {
      if (format == Format.json) {
        out.print(json.write(reading.postmortem()) + "\n");
      } else {
        ExtractText.print(reading, out);
      }
    }
    return inputs.printUnread(spec.commandLine().getErr()) ? ExitCode.FINDINGS : ExitCode.FINE;
  }
}
