package dev.hindcast.cli;

import dev.hindcast.export.FindingsJson;
import dev.hindcast.export.FindingsText;
import dev.hindcast.extract.LibraryReader.LibraryReading;
import dev.hindcast.extract.Reading;
import dev.hindcast.source.Diagnostic;
import dev.hindcast.source.Severity;
import dev.hindcast.source.SourceFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Reports what stands between postmortems and their readers.
@Command(
    name = "lint",
    aliases = "validate",
    description = "Report what stands between a postmortem and its reader.")
final class Lint implements Callable<Integer> {
  private final Surroundings surroundings;

  @Spec private CommandSpec spec;
  @Mixin private CommonOptions options;

  @Parameters(
      arity = "0..*",
      paramLabel = "PATH",
      description = "Files or folders to report on (default: the whole library).")
  private List<String> paths = List.of();

  @Option(
      names = "--format",
      defaultValue = "text",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Format format;

  @Option(names = "--strict", description = "Show suggestions, and fail on warnings too.")
  private boolean strict;

  enum Format {
    text,
    json
  }

  Lint(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws Exception {
    Workspace workspace = new Workspace(surroundings, options);
    Progress progress = new Progress(spec.commandLine().getErr(), options, surroundings);
    Inputs inputs = paths.isEmpty() ? workspace.read() : readWithNeighbours(workspace);
    Set<String> asked = asked(workspace, inputs);
    LibraryReading reading = workspace.understand(inputs.files(), progress);
    List<Reading> some =
        reading.readings().stream()
            .filter(one -> asked.contains(one.document().file().path()))
            .toList();
    TreeSet<Diagnostic> findings = new TreeSet<>(workspace.check(some, reading, progress));
    findings.addAll(inputs.diagnostics());
    progress.end();
    List<Diagnostic> shown =
        findings.stream()
            .filter(finding -> asked.contains(finding.file().path()))
            .filter(finding -> strict || finding.severity() != Severity.SUGGESTION)
            .toList();
    print(shown, asked.size());
    return fails(shown) ? ExitCode.FINDINGS : ExitCode.FINE;
  }

  /// Some files, and the library they belong to, so that links between them can be judged.
  private Inputs readWithNeighbours(Workspace workspace) throws Mistake, IOException {
    Inputs inputs = readAsked(workspace);
    for (Path folder : workspace.folders()) {
      if (Files.isDirectory(folder)) {
        inputs.add(folder);
      }
    }
    return inputs;
  }

  private Inputs readAsked(Workspace workspace) throws Mistake, IOException {
    Inputs inputs = workspace.newInputs();
    for (String path : paths) {
      inputs.add(surroundings.resolve(path));
    }
    return inputs;
  }

  private Set<String> asked(Workspace workspace, Inputs inputs) throws Mistake, IOException {
    Inputs wanted = paths.isEmpty() ? inputs : readAsked(workspace);
    Set<String> asked = new HashSet<>();
    wanted.files().stream().map(SourceFile::path).forEach(asked::add);
    wanted.diagnostics().forEach(finding -> asked.add(finding.file().path()));
    return asked;
  }

  private void print(List<Diagnostic> findings, int files) {
    PrintWriter out = spec.commandLine().getOut();
    if (format == Format.json) {
      out.print(new FindingsJson().write(findings) + "\n");
      return;
    }
    out.print(new FindingsText(options.coloured(surroundings)).write(findings));
    if (!options.quiet) {
      String count = FindingsText.count(findings);
      out.print(
          (count.isEmpty() ? "Nothing to report" : count)
              + " in "
              + files
              + (files == 1 ? " file\n" : " files\n"));
    }
  }

  private boolean fails(List<Diagnostic> findings) {
    return findings.stream()
        .map(Diagnostic::severity)
        .anyMatch(
            severity -> severity == Severity.ERROR || (strict && severity == Severity.WARNING));
  }
}
