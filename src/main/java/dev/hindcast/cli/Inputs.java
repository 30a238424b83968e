package dev.hindcast.cli;

import dev.hindcast.export.FindingsText;
import dev.hindcast.source.Diagnostic;
import dev.hindcast.source.Severity;
import dev.hindcast.source.SourceFile;
import dev.hindcast.source.SourceFolder;
import dev.hindcast.source.SourceText;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/// Reads the files and folders that a user names, each file once.
final class Inputs {
  private final Path root;
  private final TreeMap<String, SourceFile> files = new TreeMap<>();
  private final TreeSet<Diagnostic> diagnostics = new TreeSet<>();

  private final List<PathMatcher> excluded;

  /// @param root what paths in messages count from
  /// @param excluded which files of folders are passed over
  Inputs(Path root, List<PathMatcher> excluded) {
    this.root = root;
    this.excluded = excluded;
  }

  /// Reads a file or a folder.
  ///
  /// @throws Mistake if there is none of that path
  void add(Path path) throws Mistake, IOException {
    String label = Surroundings.label(root, path);
    if (Files.isDirectory(path)) {
      if (!Files.isReadable(path)) {
        throw new Mistake(label + ": may not be read", "give its reader the right to");
      }
      SourceFolder.Contents contents = new SourceFolder(path, label, excluded).read();
      contents.files().forEach(file -> files.put(file.path(), file));
      diagnostics.addAll(contents.diagnostics());
    } else if (Files.exists(path)) {
      SourceText text = SourceText.read(path, label);
      text.file().ifPresent(file -> files.put(file.path(), file));
      text.diagnostic().ifPresent(diagnostics::add);
    } else {
      throw new Mistake(label + ": there is no such file or folder", "name an existing one");
    }
  }

  /// Puts a text in the place of the file of its path.
  void put(SourceText text, String path) {
    files.remove(path);
    diagnostics.removeIf(finding -> finding.file().path().equals(path));
    text.file().ifPresent(file -> files.put(path, file));
    text.diagnostic().ifPresent(diagnostics::add);
  }

  /// Puts a text in the place of the file of its path.
  void put(SourceFile file) {
    files.put(file.path(), file);
  }

  /// Whether a file would be read from a folder if it lay there.
  boolean takes(Path folder, Path file) {
    return file.startsWith(folder)
        && new SourceFolder(folder, Surroundings.label(root, folder), excluded).takes(file);
  }

  /// What was read, in the order of paths.
  Collection<SourceFile> files() {
    return files.values();
  }

  /// Tells which files are not in the library.
  ///
  /// @return whether there are any
  boolean printUnread(PrintWriter err) {
    List<Diagnostic> unread =
        diagnostics.stream().filter(found -> found.severity() == Severity.ERROR).toList();
    err.print(new FindingsText(false).write(unread));
    return !unread.isEmpty();
  }

  /// What could not be read or was assumed, in the order of paths.
  List<Diagnostic> diagnostics() {
    return List.copyOf(diagnostics);
  }
}
