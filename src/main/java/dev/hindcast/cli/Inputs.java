package dev.hindcast.cli;

import dev.hindcast.source.Diagnostic;
import dev.hindcast.source.SourceFile;
import dev.hindcast.source.SourceFolder;
import dev.hindcast.source.SourceText;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Reads the files and folders that a user names.
final class Inputs {
  private final Surroundings surroundings;

  Inputs(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /// Texts in the order of their paths, and what could not be read or was assumed.
  record Texts(List<SourceFile> files, List<Diagnostic> diagnostics) {

    void printUnread(PrintWriter err) {
      for (Diagnostic diagnostic : diagnostics) {
        err.print("hindcast: " + diagnostic.file().path() + ": " + diagnostic.message() + "\n");
        err.print("  fix: " + diagnostic.help() + "\n");
      }
    }
  }

  /// @throws Mistake if a path does not exist
  Texts read(List<String> paths) throws Mistake, IOException {
    List<SourceFile> files = new ArrayList<>();
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (String typed : paths) {
      Path path = surroundings.resolve(typed);
      String label = label(typed);
      if (Files.isDirectory(path)) {
        SourceFolder.Contents contents = new SourceFolder(path, label).read();
        files.addAll(contents.files());
        diagnostics.addAll(contents.diagnostics());
      } else if (Files.exists(path)) {
        SourceText text = SourceText.read(path, label);
        text.file().ifPresent(files::add);
        text.diagnostic().ifPresent(diagnostics::add);
      } else {
        throw new Mistake(
            typed + ": there is no such file or folder",
            "name an existing one; relative paths count from " + surroundings.folder());
      }
    }
    files.sort(Comparator.comparing(SourceFile::path));
    return new Texts(List.copyOf(files), diagnostics.stream().sorted().toList());
  }

  /// A typed path as messages show it: `/` between names, nothing behind the last.
  private static String label(String typed) {
    String slashed = typed.replace('\\', '/').replaceFirst("^(?:\\./)+", "");
    String trimmed = slashed.length() > 1 ? slashed.replaceFirst("/+$", "") : slashed;
    return trimmed.equals(".") ? "" : trimmed;
  }
}
