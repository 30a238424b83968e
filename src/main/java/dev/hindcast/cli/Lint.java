package dev.hindcast.cli;

import dev.hindcast.export.FindingsFormat;
import dev.hindcast.export.FindingsText;
import dev.hindcast.export.LintResult;
import dev.hindcast.extract.LibraryReader.LibraryReading;
import dev.hindcast.lint.Fingerprints;
import dev.hindcast.lint.privacy.Redaction;
import dev.hindcast.lint.rules.HouseRules;
import dev.hindcast.lint.settings.FailOn;
import dev.hindcast.lint.settings.Inspection;
import dev.hindcast.lint.settings.LintSettings;
import dev.hindcast.source.Diagnostic;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
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
  private static final String TEXT = "text";

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
      paramLabel = "FORMAT",
      defaultValue = TEXT,
      completionCandidates = FormatNames.class,
      converter = FormatNames.class,
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private String format;

  @Option(names = "--strict", description = "Show suggestions, and fail on warnings too.")
  private boolean strict;

  @Option(
      names = "--profile",
      paramLabel = "NAME",
      description = "recommended, strict, structure-only or ccadb, in place of what is configured.")
  private @Nullable String profile;

  @Option(
      names = "--fix",
      description = "Show what can be mended without changing what the author says, as a diff.")
  private boolean fix;

  @Option(names = "--write", description = "With --fix: change the files; report what is left.")
  private boolean write;

  @Option(names = "--stdin", description = "Read one postmortem from standard input.")
  private boolean stdin;

  @Option(
      names = "--stdin-filename",
      paramLabel = "NAME",
      description = "With --stdin: where it stands, or would stand.")
  private @Nullable String stdinFilename;

  @Mixin private HistoryOptions history;

  Lint(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws Exception {
    checkOptions();
    Workspace workspace = new Workspace(surroundings, options);
    LintSettings settings = Profiles.settings(workspace.configuration(), profile);
    Progress progress = new Progress(spec.commandLine().getErr(), options, surroundings);
    LintInputs inputs = inputs(workspace);
    LibraryReading reading = workspace.understand(inputs.all().files(), progress);
    Checked checked = check(workspace, settings, inputs, reading, progress);
    Remaining remaining =
        history.apply(checked, shows(checked.inspection()), fix && write ? _ -> {} : this::tell);
    progress.end();
    FailOn failOn = strict ? settings.failsOn().orStricter(FailOn.WARNING) : settings.failsOn();
    if (!fix) {
      return report(remaining, failOn, "");
    }
    Fixes fixes = Fixes.of(shown(remaining.inspection()), workspace, settings, reading);
    if (!write) {
      fixes.print(spec.commandLine().getOut(), options.coloured(surroundings), options.quiet);
      return exitCode(shown(remaining.inspection()), failOn);
    }
    Fixes written = fixes.write(workspace, spec.commandLine().getErr());
    written.changed().forEach(file -> inputs.all().put(file.after()));
    LibraryReading again = workspace.understand(inputs.all().files(), progress);
    Checked mended = check(workspace, settings, inputs, again, progress);
    Remaining left = history.apply(mended, shows(mended.inspection()), this::tell);
    progress.end();
    return report(left, failOn, "Mended " + written.count() + "; ");
  }

  private void checkOptions() throws Mistake {
    if (stdin != (stdinFilename != null)) {
      throw new Mistake(
          stdin ? "--stdin is given without a name" : "--stdin-filename is given without --stdin",
          "write --stdin --stdin-filename postmortems/2026-02-03-checkout.md");
    }
    if (stdin && (!paths.isEmpty() || write)) {
      throw new Mistake(
          "--stdin is given with " + (write ? "--write" : "paths"),
          "ask about one text, or about files");
    }
    if (write && !fix) {
      throw new Mistake("--write is given without --fix", "write --fix --write");
    }
    if (fix && !write && !format.equals(TEXT)) {
      throw new Mistake(
          "--fix shows a diff, and --format is " + format,
          "leave one of them out; tools find what can be mended in sarif and rdjson");
    }
  }

  private LintInputs inputs(Workspace workspace) throws Mistake, IOException {
    if (stdinFilename != null) {
      byte[] text = surroundings.input().readAllBytes();
      return LintInputs.typed(workspace, text, surroundings.resolve(stdinFilename));
    }
    return paths.isEmpty()
        ? LintInputs.library(workspace)
        : LintInputs.named(workspace, paths.stream().map(surroundings::resolve).toList());
  }

  private Checked check(
      Workspace workspace,
      LintSettings settings,
      LintInputs inputs,
      LibraryReading reading,
      Progress progress)
      throws Mistake {
    boolean isWhole = paths.isEmpty() && !stdin;
    return Checked.of(workspace, settings, inputs, reading, isWhole, progress);
  }

  private List<Diagnostic> shown(Inspection inspection) {
    return inspection.findings().stream().filter(shows(inspection)).toList();
  }

  private Predicate<Diagnostic> shows(Inspection inspection) {
    return finding -> strict || inspection.isShown(finding);
  }

  private void tell(String line) {
    if (!options.quiet) {
      spec.commandLine().getErr().print(line + "\n");
    }
  }

  private int report(Remaining remaining, FailOn failOn, String mended) {
    List<Diagnostic> all = remaining.checked().inspection().findings();
    List<Diagnostic> shown = shown(remaining.inspection());
    Redaction redaction = Redaction.of(all);
    LintResult result =
        new LintResult(
            redaction.shown(shown),
            List.copyOf(remaining.checked().inputs().asked()),
            new Fingerprints(redaction.shown(all)),
            remaining.checked().settings().rules(HouseRules.ALL),
            finding -> failOn.fails(finding.severity()),
            Version.number(),
            remaining.checked().workspace().configuration().rulesUrl(),
            options.quiet ? "" : mended + summary(remaining, mended.isEmpty()));
    PrintWriter out = spec.commandLine().getOut();
    FindingsFormat.all(options.coloured(surroundings)).stream()
        .filter(one -> one.name().equals(format))
        .forEach(one -> out.print(one.write(result)));
    return exitCode(shown, failOn);
  }

  private String summary(Remaining remaining, boolean isSentence) {
    String count = FindingsText.count(shown(remaining.inspection()));
    String nothing = isSentence ? "Nothing to report" : "nothing to report";
    int silenced = remaining.inspection().silenced().size();
    return (count.isEmpty() ? nothing : count)
        + " in "
        + remaining.where()
        + (silenced == 0 ? "" : "; " + silenced + " silenced");
  }

  private static int exitCode(List<Diagnostic> shown, FailOn failOn) {
    return shown.stream().map(Diagnostic::severity).anyMatch(failOn::fails)
        ? ExitCode.FINDINGS
        : ExitCode.FINE;
  }
}
