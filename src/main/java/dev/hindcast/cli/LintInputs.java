package dev.hindcast.cli;

import dev.hindcast.source.Diagnostic;
import dev.hindcast.source.SourceFile;
import dev.hindcast.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// The files that are asked about, and the library they belong to, so that links between them can
/// be judged.
///
/// @param all the library and the files that are asked about
/// @param asked the paths that are reported on
record LintInputs(Inputs all, Set<String> asked) {

  /// The whole library.
  static LintInputs library(Workspace workspace) throws Mistake, IOException {
    Inputs all = workspace.read();
    return new LintInputs(all, paths(all));
  }

  /// Some files and folders.
  static LintInputs named(Workspace workspace, List<Path> paths) throws Mistake, IOException {
    Inputs all = workspace.newInputs();
    for (Path path : paths) {
      all.add(path);
    }
    Set<String> asked = paths(all);
    addLibrary(workspace, all);
    return new LintInputs(all, asked);
  }

  /// A text that stands, or would stand, at a path.
  static LintInputs typed(Workspace workspace, byte[] text, Path path) throws Mistake, IOException {
    String label = workspace.label(path);
    Inputs all = workspace.newInputs();
    addLibrary(workspace, all);
    all.put(SourceText.decode(text, label), label);
    return new LintInputs(all, Set.of(label));
  }

  private static void addLibrary(Workspace workspace, Inputs all) throws Mistake, IOException {
    for (Path folder : workspace.folders()) {
      if (Files.isDirectory(folder)) {
        all.add(folder);
      }
    }
  }

  private static Set<String> paths(Inputs inputs) {
    Set<String> paths = new TreeSet<>();
    inputs.files().stream().map(SourceFile::path).forEach(paths::add);
    inputs.diagnostics().stream().map(Diagnostic::file).map(SourceFile::path).forEach(paths::add);
    return paths;
  }

  /// The texts that are reported on, in the order of their paths.
  List<SourceFile> askedFiles() {
    return all.files().stream().filter(file -> asked.contains(file.path())).toList();
  }
}
