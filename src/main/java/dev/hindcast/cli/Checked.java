package dev.hindcast.cli;

import dev.hindcast.extract.LibraryReader.LibraryReading;
import dev.hindcast.extract.Reading;
import dev.hindcast.lint.settings.Inspection;
import dev.hindcast.lint.settings.LintSettings;
import java.util.List;

/// Files that were checked, and all there is to report of them.
///
/// @param settings how they were checked
/// @param isWhole whether the whole library is asked about
/// @param inspection of those that are asked about
record Checked(
    Workspace workspace,
    LintSettings settings,
    LintInputs inputs,
    LibraryReading reading,
    boolean isWhole,
    Inspection inspection) {

  /// Checks what is asked about.
  static Checked of(
      Workspace workspace,
      LintSettings settings,
      LintInputs inputs,
      LibraryReading reading,
      boolean isWhole,
      Progress progress)
      throws Mistake {
    List<Reading> some =
        reading.readings().stream()
            .filter(one -> inputs.asked().contains(one.document().file().path()))
            .toList();
    Inspection inspection =
        workspace.check(settings, some, reading, inputs.all().diagnostics(), progress);
    return new Checked(
        workspace, settings, inputs, reading, isWhole, inspection.of(inputs.asked()));
  }
}
