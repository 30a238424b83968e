package dev.hindcast.cli;

import dev.hindcast.export.UnifiedDiff;
import dev.hindcast.extract.LibraryReader.LibraryReading;
import dev.hindcast.lint.Mending;
import dev.hindcast.lint.Mending.Mended;
import dev.hindcast.lint.privacy.Redaction;
import dev.hindcast.lint.settings.LintSettings;
import dev.hindcast.source.Diagnostic;
import dev.hindcast.source.SourceFile;
import dev.hindcast.source.SourceRewrite;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What `lint --fix` changes.
///
/// @param changed the files that change, in the order of their paths
record Fixes(List<Mended> changed) {

  /// Works out what mends some findings, and those that come to light when they are mended.
  static Fixes of(
      Collection<Diagnostic> findings,
      Workspace workspace,
      LintSettings settings,
      LibraryReading library) {
    Set<String> rules = findings.stream().map(Diagnostic::rule).collect(Collectors.toSet());
    Mending mending = new Mending(file -> inspect(file, rules, workspace, settings, library));
    return new Fixes(
        Mending.mendable(findings).stream()
            .map(Diagnostic::file)
            .distinct()
            .map(mending::mend)
            .filter(Mended::isChanged)
            .toList());
  }

  private static List<Diagnostic> inspect(
      SourceFile file,
      Set<String> rules,
      Workspace workspace,
      LintSettings settings,
      LibraryReading library) {
    try {
      return workspace.inspect(settings, file, library).stream()
          .filter(finding -> rules.contains(finding.rule()))
          .toList();
    } catch (Mistake mistake) {
      throw new IllegalStateException(mistake); // the first look would have told
    }
  }

  /// Shows the changes and how to make them.
  void print(PrintWriter out, boolean coloured, boolean quiet) {
    UnifiedDiff diff = new UnifiedDiff(coloured);
    changed.forEach(
        file -> out.print(diff.write(Redaction.of(file.before()), Redaction.of(file.after()))));
    if (!quiet) {
      out.print(
          changed.isEmpty()
              ? "Nothing here can be mended without its author\n"
              : count() + " can be mended so; 'hindcast lint --fix --write' does it\n");
    }
  }

  /// Makes the changes on disk.
  ///
  /// @return what was changed; what was not is told
  Fixes write(Workspace workspace, PrintWriter err) throws IOException {
    List<Mended> written = new ArrayList<>();
    for (Mended file : changed) {
      Optional<String> problem =
          SourceRewrite.write(workspace.path(file.before()), file.before(), file.after());
      if (problem.isEmpty()) {
        written.add(file);
      } else {
        err.print(
            "hindcast: " + file.before().path() + " is as it was: it " + problem.get() + "\n");
      }
    }
    return new Fixes(written);
  }

  /// How much is mended, such as `2 findings in 1 file`.
  String count() {
    int findings = changed.stream().mapToInt(file -> file.mended().size()).sum();
    return findings
        + (findings == 1 ? " finding in " : " findings in ")
        + changed.size()
        + (changed.size() == 1 ? " file" : " files");
  }
}
