package dev.hindcast.cli;

import dev.hindcast.extract.LibraryReader.LibraryReading;
import dev.hindcast.lint.settings.Inspection;
import dev.hindcast.lint.settings.LintSettings;

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
    Inspection inspection) {}
