package dev.hindcast.cli;

import dev.hindcast.export.Whereabouts;
import dev.hindcast.extract.LibraryReader;
import dev.hindcast.extract.LibraryReader.LibraryReading;
import dev.hindcast.extract.Reading;
import dev.hindcast.lint.Context;
import dev.hindcast.lint.FirstPublished;
import dev.hindcast.lint.Subject;
import dev.hindcast.lint.language.Terms;
import dev.hindcast.lint.rules.HouseRules;
import dev.hindcast.lint.settings.CodeOwners;
import dev.hindcast.lint.settings.Inspection;
import dev.hindcast.lint.settings.Inspector;
import dev.hindcast.lint.settings.LintSettings;
import dev.hindcast.postmortem.Library;
import dev.hindcast.recurrence.SeenBefore;
import dev.hindcast.recurrence.likeness.Likeness;
import dev.hindcast.source.Diagnostic;
import dev.hindcast.source.SourceFile;
import dev.hindcast.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A library on disk, as the options of a command name it.
final class Workspace {
  private final Surroundings surroundings;
  private final CommonOptions options;
  private final Configuration configuration;
  private @Nullable FirstPublished published;

  Workspace(Surroundings surroundings, CommonOptions options) throws Mistake {
    this.surroundings = surroundings;
    this.options = options;
    this.configuration = Configuration.find(surroundings, options.config);
  }

  Configuration configuration() {
    return configuration;
  }

  /// A path as messages and pages show it: from the configuration's folder.
  String label(Path path) {
    return Surroundings.label(configuration.folder(), path);
  }

  /// The folders that hold the library.
  List<Path> folders() {
    return options.inputs.isEmpty()
        ? configuration.inputs()
        : options.inputs.stream().map(surroundings::resolve).toList();
  }

  /// What reads files as the configuration says.
  Inputs newInputs() {
    return new Inputs(configuration.folder(), configuration.excluded());
  }

  /// Reads the library's folders.
  ///
  /// @throws Mistake if one is missing or there is no postmortem in any
  Inputs read() throws Mistake, IOException {
    Inputs inputs = newInputs();
    for (Path folder : folders()) {
      if (!Files.isDirectory(folder)) {
        throw new Mistake(
            label(folder) + (Files.exists(folder) ? ": is no folder" : ": there is no such folder"),
            "run Hindcast where your postmortems lie, or name their folder with --input DIR");
      }
      inputs.add(folder);
    }
    if (inputs.files().isEmpty()) {
      throw new Mistake(
          String.join(", ", folders().stream().map(this::label).toList())
              + ": there is no postmortem in it",
          "put Markdown files there, such as 2026-02-03-checkout.md, or name another folder with"
              + " --input DIR");
    }
    return inputs;
  }

  /// Understands texts.
  LibraryReading understand(Collection<SourceFile> files, Progress progress) {
    progress.begin("Reading", files.size());
    return reader().read(List.copyOf(files), _ -> progress.advance());
  }

  /// Understands texts, and keeps nothing but that.
  Library library(Collection<SourceFile> files, Progress progress) {
    progress.begin("Reading", files.size());
    return reader().understood(List.copyOf(files), _ -> progress.advance());
  }

  /// All findings about a file as it would read with other words, its library being as it is.
  List<Diagnostic> inspect(LintSettings settings, SourceFile file, LibraryReading library)
      throws Mistake {
    LibraryReading alone = reader().read(List.of(file), _ -> {});
    return check(settings, alone.readings(), library, List.of(), Progress.none()).findings();
  }

  /// Which incidents of a library stand beside one.
  SeenBefore seenBefore(Library library) {
    return new SeenBefore(
        library, Likeness.of(library, configuration.vocabulary(), configuration.language()));
  }

  /// Where a reader elsewhere finds the postmortems of a library.
  Whereabouts whereabouts(Library library) {
    return new Whereabouts(library, configuration.baseUrl(), configuration.sourceUrl());
  }

  /// Where a file lies that is shown by a path.
  Path path(SourceFile file) {
    return configuration.folder().resolve(file.path());
  }

  /// All findings about some files of a library: of reading and of the rules.
  ///
  /// @param settings how the linter is set
  /// @param unread what was found before the files were understood
  Inspection check(
      LintSettings settings,
      List<Reading> some,
      LibraryReading library,
      List<Diagnostic> unread,
      Progress progress)
      throws Mistake {
    progress.begin("Checking", some.size());
    return check(settings, some, unread, context(settings, library));
  }

  /// All findings about some files, by one who knows other things beside them.
  Inspection check(
      LintSettings settings, List<Reading> some, List<Diagnostic> unread, Context context) {
    List<Subject> subjects =
        some.stream().map(one -> new Subject(one.document(), one.postmortem(), context)).toList();
    List<Diagnostic> read =
        Stream.concat(unread.stream(), some.stream().flatMap(one -> one.diagnostics().stream()))
            .toList();
    return new Inspector(HouseRules.ALL, settings).inspect(subjects, read);
  }

  /// What rules know beside a file of a library.
  Context context(LintSettings settings, LibraryReading library) throws Mistake {
    return new Context(
        library.library(),
        this::isInWorkingFolder,
        published(library),
        options.today(surroundings),
        codeOwners().and(settings.terms()));
  }

  /// Reads texts that are not what lies on disk now.
  LibraryReader reader() {
    return new LibraryReader(configuration.reader());
  }

  /// One for all that is looked at, so that the history is read once.
  private FirstPublished published(LibraryReading library) {
    if (published == null) {
      List<String> paths =
          library.readings().stream().map(one -> one.document().file().path()).toList();
      published = new CommitDays(configuration.folder(), paths);
    }
    return published;
  }

  /// Whom files of code owners name.
  private Terms codeOwners() {
    return CodeOwners.PATHS.stream()
        .map(path -> configuration.folder().resolve(path))
        .filter(Files::isRegularFile)
        .flatMap(path -> SourceText.read(path, label(path)).file().stream())
        .map(file -> CodeOwners.in(file.text()))
        .reduce(Terms.NONE, Terms::and);
  }

  /// Where a file of a path lies that messages show; empty where the path is none on this machine.
  Optional<Path> place(String path) {
    try {
      return Optional.of(configuration.folder().resolve(path));
    } catch (InvalidPathException _) {
      return Optional.empty();
    }
  }

  /// Whether a file would be in the library if it were there.
  boolean isOfLibrary(String path) {
    Inputs inputs = newInputs();
    return place(path)
        .filter(place -> folders().stream().anyMatch(folder -> inputs.takes(folder, place)))
        .isPresent();
  }

  /// The file that a baseline is kept in, if one is.
  ///
  /// @param stated as the user typed it, which goes before what the settings say
  Optional<Path> baseline(@Nullable String stated, LintSettings settings) {
    return stated == null
        ? Optional.ofNullable(settings.baseline())
        : Optional.of(surroundings.resolve(stated));
  }

  private boolean isInWorkingFolder(String path) {
    return place(path).filter(Files::exists).isPresent();
  }
}
