package dev.hindcast.cli;

import dev.hindcast.lint.NearestWord;
import dev.hindcast.postmortem.Library;
import dev.hindcast.postmortem.Postmortem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Finds the incident that a user names: by a file, by its id, or by how its id begins.
record AskedIncident(Surroundings surroundings, Workspace workspace, Library library) {

  Postmortem find(String asked) throws Mistake, IOException {
    Optional<Path> file = file(asked);
    if (file.isPresent()) {
      return read(file.get());
    }
    List<Postmortem> beginning =
        library.postmortems().stream().filter(one -> begins(one.id(), asked)).toList();
    Optional<Postmortem> found = library.find(asked);
    if (found.isEmpty() && beginning.size() == 1) {
      found = Optional.of(beginning.getFirst());
    }
    return found.orElseThrow(() -> unknown(asked, beginning));
  }

  private Optional<Path> file(String asked) {
    try {
      return Optional.of(surroundings.resolve(asked)).filter(Files::isRegularFile);
    } catch (InvalidPathException _) {
      return Optional.empty();
    }
  }

  /// The postmortem of the library at that path, else that of a file outside of it.
  private Postmortem read(Path file) throws Mistake, IOException {
    String label = workspace.label(file);
    Optional<Postmortem> known =
        library.postmortems().stream().filter(one -> one.file().path().equals(label)).findFirst();
    if (known.isPresent()) {
      return known.get();
    }
    Inputs inputs = workspace.newInputs();
    inputs.add(file);
    return workspace
        .reader()
        .read(List.copyOf(inputs.files()), _ -> {})
        .library()
        .postmortems()
        .stream()
        .findFirst()
        .orElseThrow(
            () -> new Mistake(label + ": cannot be read as text", "save the file as UTF-8"));
  }

  /// Whether an id is what was asked for and words behind it, as in `PM2021-006 - No targets`.
  private static boolean begins(String id, String asked) {
    return id.length() > asked.length()
        && id.toLowerCase(Locale.ROOT).startsWith(asked.strip().toLowerCase(Locale.ROOT))
        && !Character.isLetterOrDigit(id.charAt(asked.strip().length()));
  }

  private Mistake unknown(String asked, List<Postmortem> beginning) {
    if (!beginning.isEmpty()) {
      return new Mistake(
          "'" + asked + "' begins the ids of " + beginning.size() + " postmortems",
          "name one of them: "
              + String.join(", ", beginning.stream().map(Postmortem::id).limit(5).toList()));
    }
    List<String> ids = library.postmortems().stream().map(Postmortem::id).toList();
    return new Mistake(
        "there is no file and no postmortem '" + asked + "'" + NearestWord.question(asked, ids),
        "name a file, or an id as 'hindcast search' finds it");
  }
}
