package dev.hindcast.history;

import dev.hindcast.source.SourceFile;
import dev.hindcast.source.SourceFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// A repository with a library in its folder `postmortems`.
record TestRepository(Path folder, Git git) {

  /// A new one.
  static TestRepository in(Path folder) throws IOException {
    TestRepository repository = at(Files.createDirectories(folder));
    repository.git.run("init --quiet");
    return repository;
  }

  static TestRepository at(Path folder) {
    return new TestRepository(folder, new Git(folder));
  }

  void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  void delete(String name) throws IOException {
    Files.delete(folder.resolve(name));
  }

  private Path library() {
    return folder.resolve("postmortems");
  }

  /// The texts of the library.
  List<SourceFile> files() throws IOException {
    return Files.exists(library())
        ? new SourceFolder(library(), "postmortems").read().files()
        : List.of();
  }

  Changes changes(History history, String revision) throws HistoryProblem, IOException {
    return history.since(
        revision,
        List.of(library()),
        files().stream().map(file -> new FileOnDisk(folder.resolve(file.path()), file)).toList(),
        this::label);
  }

  private String label(Path path) {
    return path.startsWith(folder) ? folder.relativize(path).toString() : path.toString();
  }

  /// What is new since a revision, a file a line, by their names in the library.
  String since(String revision) throws HistoryProblem, IOException {
    TreeMap<String, String> lines = new TreeMap<>();
    try (History history = new History()) {
      Changes changes = changes(history, revision);
      changes.files().forEach((path, change) -> lines.put(path, shown(path, change)));
      changes.removed().stream()
          .flatMap(text -> text.file().stream())
          .forEach(file -> lines.put(file.path(), " removed"));
    }
    return lines.entrySet().stream()
        .map(line -> line.getKey().substring("postmortems/".length()) + line.getValue() + "\n")
        .collect(Collectors.joining());
  }

  private String shown(String path, Change change) {
    String before = change.before().flatMap(text -> text.file()).map(SourceFile::path).orElse(path);
    String was = change.before().isEmpty() ? " new" : "";
    if (!before.equals(path)) {
      Path library = Path.of("postmortems");
      was = " was " + library.relativize(Path.of(before).normalize());
    }
    return was + " " + change.lines();
  }

  /// Why a revision has no answer, and the way out.
  String problem(String revision) throws IOException {
    try {
      return "none: " + since(revision);
    } catch (HistoryProblem problem) {
      return (problem.getMessage() + ": " + problem.help())
          .replace(folder.toRealPath().toString(), "FOLDER");
    }
  }
}
