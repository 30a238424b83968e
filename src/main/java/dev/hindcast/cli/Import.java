package dev.hindcast.cli;

import dev.hindcast.export.FindingsJson;
import dev.hindcast.foreign.Form;
import dev.hindcast.foreign.Imported;
import dev.hindcast.foreign.Importer;
import dev.hindcast.foreign.Wishes;
import dev.hindcast.source.Diagnostic;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Makes canonical postmortems of other people's files, and tells what was lost.
@Command(
    name = "import",
    description = "Make canonical postmortems of other files, and report what was lost.",
    footer = {
      "",
      "A new file that would differ from one already there is not written unless --force is given."
    })
final class Import implements Callable<Integer> {
  private final Surroundings surroundings;

  @Spec private CommandSpec spec;
  @Mixin private CommonOptions options;

  @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files or folders to import.")
  private List<String> paths;

  @Option(
      names = "--from",
      paramLabel = "FORM",
      defaultValue = "auto",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}, file by file).")
  private From from;

  @Option(
      names = "--output",
      paramLabel = "DIR",
      description = "Where the files go (default: the first folder of postmortems).")
  private @Nullable String output;

  @Option(
      names = "--in-place",
      description = "Write into the folder that is imported; its files are written over.")
  private boolean inPlace;

  @Option(names = "--force", description = "Write over files that differ.")
  private boolean force;

  @Option(
      names = "--canonical-headings",
      description = "Give known sections the titles of the format.")
  private boolean canonicalHeadings;

  @Option(
      names = "--timezone",
      paramLabel = "ZONE",
      description = "What times are meant in where a file does not say, such as Europe/Berlin.")
  private @Nullable String timezone;

  @Option(names = "--dry-run", description = "Report, and write nothing.")
  private boolean dryRun;

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description = "Write all losses to a file, as JSON.")
  private @Nullable String report;

  enum From {
    auto,
    markdown,
    html,
    danluu,
    icco;

    Optional<Form> form() {
      return Stream.of(Form.values()).filter(form -> form.word().equals(name())).findFirst();
    }
  }

  Import(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws Exception {
    Configuration configuration = Configuration.find(surroundings, options.config);
    Wishes wishes = new Wishes(canonicalHeadings, inPlace, zone(configuration));
    ImportSources sources = new ImportSources(surroundings, paths);
    Path folder = folder();
    sources.check(folder, inPlace);
    sources.read();
    Progress progress = new Progress(spec.commandLine().getErr(), options, surroundings);
    progress.begin("Importing", sources.files().size());
    List<Imported> imported =
        new Importer(wishes, configuration.words()).read(sources.files(), from.form());
    progress.end();
    ImportOutput written = new ImportOutput(folder, sources.paths(), force, dryRun);
    ImportText text =
        new ImportText(
            spec.commandLine().getOut(),
            options.coloured(surroundings),
            options.quiet,
            Surroundings.label(surroundings.folder(), folder),
            dryRun);
    for (Imported one : imported) {
      text.print(one, written.write(one.files()));
    }
    text.printUnread(sources.diagnostics());
    text.printSummary();
    writeReport(imported, sources.diagnostics());
    return text.somethingIsMissing() ? ExitCode.FINDINGS : ExitCode.FINE;
  }

  private @Nullable ZoneId zone(Configuration configuration) throws Mistake {
    String name = timezone != null ? timezone : configuration.timezone();
    try {
      return name == null ? null : ZoneId.of(name);
    } catch (DateTimeException _) {
      throw new Mistake(
          "the time zone is '" + name + "', which is no zone",
          "write it as Europe/Berlin, UTC or +02:00");
    }
  }

  private Path folder() throws Mistake {
    if (inPlace && (output != null || paths.size() != 1)) {
      throw new Mistake(
          "--in-place is said of " + (output == null ? paths.size() + " paths" : "an --output"),
          "name the one folder that is to be written to, and no --output");
    }
    if (inPlace) {
      return ImportSources.folder(surroundings.resolve(paths.getFirst()));
    }
    return output == null
        ? new Workspace(surroundings, options).folders().getFirst()
        : surroundings.resolve(output);
  }

  private void writeReport(List<Imported> imported, List<Diagnostic> unread) throws IOException {
    if (report == null || dryRun) {
      return;
    }
    TreeSet<Diagnostic> losses = new TreeSet<>(unread);
    imported.forEach(one -> losses.addAll(one.losses()));
    String json = new FindingsJson().write(List.copyOf(losses)) + "\n";
    Files.writeString(surroundings.resolve(report), json, StandardCharsets.UTF_8);
  }
}
