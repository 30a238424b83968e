package dev.hindcast.cli;

import dev.hindcast.source.Diagnostic;
import dev.hindcast.source.SourceFile;
import dev.hindcast.source.SourceFolder;
import dev.hindcast.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/// Reads the files and folders that a user names, each file once.
final class Inputs {
  private final Surroundings surroundings;
  private final TreeMap<String, SourceFile> files = new TreeMap<>();
  private final TreeSet<Diagnostic> diagnostics = new TreeSet<>();

  Inputs(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /// Reads a file or a folder.
  ///
  /// @throws Mistake if there is none of that path
  void add(Path path) throws Mistake, IOException {
    String label = surroundings.label(path);
    if (Files.isDirectory(path)) {
      SourceFolder.Contents contents = new SourceFolder(path, label).read();
      contents.files().forEach(file -> files.put(file.path(), file));
      diagnostics.addAll(contents.diagnostics());
    } else if (Files.exists(path)) {
      SourceText text = SourceText.read(path, label);
      text.file().ifPresent(file -> files.put(file.path(), file));
      text.diagnostic().ifPresent(diagnostics::add);
    } else {
      throw new Mistake(
          label + ": there is no such file or folder",
          "name an existing one; relative paths count from " + surroundings.folder());
    }
  }

  /// What was read, in the order of paths.
  Collection<SourceFile> files() {
    return files.values();
  }

  /// What could not be read or was assumed, in the order of paths.
  List<Diagnostic> diagnostics() {
    return List.copyOf(diagnostics);
  }
}
