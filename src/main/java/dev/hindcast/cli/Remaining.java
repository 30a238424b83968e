package dev.hindcast.cli;

import dev.hindcast.history.Changes;
import dev.hindcast.history.FileOnDisk;
import dev.hindcast.history.History;
import dev.hindcast.history.HistoryProblem;
import dev.hindcast.lint.settings.Inspection;
import dev.hindcast.source.Diagnostic;
import dev.hindcast.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/// What remains of the findings of a run of `lint` once those are left out that are not new.
final class Remaining {
  private final Checked checked;
  private TreeSet<Diagnostic> findings;
  private String where;

  Remaining(Checked checked) {
    this.checked = checked;
    this.findings = new TreeSet<>(checked.inspection().findings());
    this.where = files(checked.inputs().asked().size());
  }

  Checked checked() {
    return checked;
  }

  /// What is left, with all that the files' own comments silence.
  Inspection inspection() {
    return new Inspection(
        List.copyOf(findings), checked.inspection().askedFor(), checked.inspection().silenced());
  }

  /// In how many files they were looked for, and what was left out.
  String where() {
    return where;
  }

  /// Leaves out what was there at a revision, and gives what changed since.
  Changes leaveOutOlderThan(String revision) throws Mistake, IOException {
    Workspace workspace = checked.workspace();
    try (History history = new History()) {
      Changes changes =
          history.since(
              revision,
              workspace.folders().stream().filter(Files::isDirectory).toList(),
              filesOnDisk(),
              workspace::label);
      findings = new TreeSet<>(new NewFindings(checked, changes).findings());
      long changed =
          checked.inputs().asked().stream().filter(path -> changes.of(path).isPresent()).count();
      where = files(changed) + " changed since " + revision;
      return changes;
    } catch (HistoryProblem problem) {
      throw Mistake.of(problem);
    }
  }

  /// Leaves out what a baseline holds.
  ///
  /// @param isShown whether a finding would be shown without it
  void leaveOut(LintBaseline baseline, Predicate<Diagnostic> isShown) {
    Set<Diagnostic> known = baseline.known();
    long hidden = known.stream().filter(findings::contains).filter(isShown).count();
    findings.removeAll(known);
    where += ", " + hidden + " in the baseline";
  }

  private List<FileOnDisk> filesOnDisk() {
    List<SourceFile> texts = new ArrayList<>(checked.inputs().all().files());
    checked.inputs().all().diagnostics().stream()
        .map(Diagnostic::file)
        .filter(file -> file.text().isEmpty())
        .forEach(texts::add);
    return texts.stream()
        .flatMap(
            text ->
                checked
                    .workspace()
                    .place(text.path())
                    .map(place -> new FileOnDisk(place, text))
                    .stream())
        .toList();
  }

  private static String files(long count) {
    return count + (count == 1 ? " file" : " files");
  }
}
