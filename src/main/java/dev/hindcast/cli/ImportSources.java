package dev.hindcast.cli;

import dev.hindcast.foreign.Foreign;
import dev.hindcast.source.Diagnostic;
import dev.hindcast.source.SourceFile;
import dev.hindcast.source.SourceFolder;
import dev.hindcast.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// The files that a user wants imported, each once, and where they lie.
final class ImportSources {
  private final Surroundings surroundings;
  private final List<Path> named;
  private final TreeMap<String, Foreign> files = new TreeMap<>();
  private final TreeSet<Diagnostic> diagnostics = new TreeSet<>();

  /// @throws Mistake if there is no file or folder of a name
  ImportSources(Surroundings surroundings, List<String> named) throws Mistake {
    this.surroundings = surroundings;
    this.named = named.stream().map(surroundings::resolve).toList();
    for (Path path : this.named) {
      if (!Files.exists(path)) {
        throw new Mistake(
            label(path) + ": there is no such file or folder", "name an existing one");
      }
    }
  }

  private String label(Path path) {
    return Surroundings.label(surroundings.folder(), path);
  }

  /// The folder that a path is, or that its file lies in.
  static Path folder(Path path) {
    return Files.isDirectory(path) ? path : Optional.ofNullable(path.getParent()).orElse(path);
  }

  /// Refuses an output that would mix with what is imported.
  void check(Path output, boolean inPlace) throws Mistake {
    if (Files.exists(output) && !Files.isDirectory(output)) {
      throw new Mistake(label(output) + ": is no folder", "name another one with --output");
    }
    for (Path path : named) {
      boolean mixes =
          Files.isDirectory(path)
              ? output.startsWith(path) || path.startsWith(output)
              : output.equals(folder(path));
      if (mixes && !inPlace) {
        throw new Mistake(
            label(output) + ": holds what is imported, or lies within it",
            "name another folder with --output, or say --in-place");
      }
    }
  }

  void read() throws IOException {
    for (Path path : named) {
      if (Files.isDirectory(path)) {
        SourceFolder.Contents contents =
            new SourceFolder(path, label(path), List.of()).withPages().read();
        contents.files().forEach(file -> add(file, within(path, file)));
        diagnostics.addAll(contents.diagnostics());
      } else {
        SourceText text = SourceText.read(path, label(path));
        text.file().ifPresent(file -> add(file, file.name()));
        text.diagnostic().ifPresent(diagnostics::add);
      }
    }
  }

  private void add(SourceFile file, String path) {
    files.put(file.path(), new Foreign(file, path));
  }

  private String within(Path folder, SourceFile file) {
    String label = label(folder);
    return label.isEmpty() ? file.path() : file.path().substring(label.length() + 1);
  }

  /// In the order of their paths.
  List<Foreign> files() {
    return List.copyOf(files.values());
  }

  /// Where the files lie.
  Collection<Path> paths() {
    return files.keySet().stream().map(surroundings::resolve).collect(Collectors.toSet());
  }

  /// What could not be read or was assumed, in the order of paths.
  List<Diagnostic> diagnostics() {
    return List.copyOf(diagnostics);
  }
}
