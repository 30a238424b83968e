package dev.hindcast.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Puts a site in its folder, whole or not at all.
///
/// The new site is written into a folder beside the old one and then takes its name. Whatever goes
/// wrong before that leaves the old site as it was. A folder is ours if it holds our marker; one
/// that holds anything else is never touched. What somebody put into a site of ours stays in it.
public final class SiteWriter {
  private static final String PLACEHOLDER = ".gitkeep";

  private final Path output;
  private final Path staging;
  private final Path previous;
  private final List<Path> inputs;

  /// @param inputs what the site is made from, which may not lie within the output nor around it
  public SiteWriter(Path output, List<Path> inputs) {
    this.output = output.toAbsolutePath().normalize();
    this.staging = this.output.resolveSibling("." + this.output.getFileName() + ".hindcast-new");
    this.previous = this.output.resolveSibling("." + this.output.getFileName() + ".hindcast-old");
    this.inputs = List.copyOf(inputs);
  }

  /// Writes the files and swaps the folder in.
  ///
  /// @throws SiteProblem if the output folder is not ours to write
  public void write(List<SiteFile> files) throws IOException {
    check();
    Files.createDirectories(output.resolveSibling("."));
    try (BuildLock _ = BuildLock.of(output)) {
      finishInterrupted();
      delete(staging);
      checkNothingIsInTheWay(files);
      try {
        fill(files);
        swap();
      } finally {
        delete(staging);
      }
    }
  }

  /// Refuses a folder that is not ours.
  public void check() throws IOException {
    if (output.getFileName() == null) {
      throw refusal("is the root of the file system", "name a folder for the site");
    }
    if (Files.isSymbolicLink(output)) {
      throw refusal("is a symbolic link", "name the folder it leads to");
    }
    if (Files.exists(output) && !Files.isDirectory(output)) {
      throw refusal("is a file", "name a folder");
    }
    for (Path input : inputs) {
      Path from = real(input);
      Path to = real(output);
      if (from.startsWith(to) || to.startsWith(from)) {
        throw refusal(
            "lies within the input " + input + ", or around it", "name a folder beside it");
      }
    }
    for (Path folder : List.of(output, staging, previous)) {
      checkOurs(folder);
    }
  }

  private void checkOurs(Path folder) throws IOException {
    if (!Files.isDirectory(folder) || OwnFiles.areIn(folder)) {
      return;
    }
    try (Stream<Path> content = Files.list(folder)) {
      List<String> names =
          content
              .map(path -> path.getFileName().toString())
              .filter(name -> !name.equals(PLACEHOLDER))
              .sorted()
              .toList();
      if (!names.isEmpty()) {
        throw new SiteProblem(
            folder
                + ": holds files that hindcast did not make, such as "
                + names.getFirst()
                + "\n  fix: name another folder with --output, or empty this one");
      }
    }
  }

  /// Brings the old site back where a build ended between the two renames, and what somebody put
  /// into it where a build ended behind them.
  private void finishInterrupted() throws IOException {
    if (Files.exists(previous) && !Files.exists(output)) {
      Files.move(previous, output);
    } else if (Files.exists(previous)) {
      retirePrevious();
    }
  }

  /// Refuses to put a file where somebody has put one of their own.
  private void checkNothingIsInTheWay(List<SiteFile> files) throws IOException {
    Set<String> wanted = files.stream().map(SiteFile::path).collect(Collectors.toSet());
    Optional<String> foreign = OwnFiles.of(output).inTheWayOf(output, wanted).findFirst();
    if (foreign.isPresent()) {
      throw new SiteProblem(
          output.resolve(foreign.get())
              + ": hindcast did not make this file, and has one to put there"
              + "\n  fix: move it away, or name another folder with --output");
    }
  }

  private void fill(List<SiteFile> files) throws IOException {
    Files.createDirectories(staging);
    OwnFiles.mark(staging, files.stream().map(SiteFile::path).toList());
    createFolders(files);
    List<Exception> faults =
        files.parallelStream().map(this::fault).flatMap(Optional::stream).toList();
    if (!faults.isEmpty()) {
      rethrow(faults.getFirst());
    }
  }

  private void createFolders(List<SiteFile> files) throws IOException {
    Set<Path> folders = new HashSet<>();
    Set<Path> places = new HashSet<>();
    for (SiteFile file : files) {
      Path place = place(file);
      if (!places.add(place)) {
        throw new IllegalArgumentException("two files at " + file.path());
      }
      folders.add(place.getParent());
    }
    for (Path folder : folders) {
      Files.createDirectories(folder);
    }
  }

  /// Writes a file; gives what went wrong, so that the other files are waited for and the first
  /// fault in the order of paths is the one that is told.
  private Optional<Exception> fault(SiteFile file) {
    try {
      Files.write(place(file), file.content().bytes());
      return Optional.empty();
    } catch (IOException | RuntimeException fault) {
      return Optional.of(fault);
    }
  }

  private static void rethrow(Exception fault) throws IOException {
    if (fault instanceof RuntimeException unchecked) {
      throw unchecked;
    }
    throw (IOException) fault;
  }

  private Path place(SiteFile file) {
    Path place = staging.resolve(file.path()).normalize();
    if (!place.startsWith(staging) || place.equals(staging)) {
      throw new IllegalArgumentException("outside of the site: " + file.path());
    }
    return place;
  }

  private void swap() throws IOException {
    boolean replaces = Files.exists(output, LinkOption.NOFOLLOW_LINKS);
    if (replaces) {
      Files.move(output, previous);
    }
    try {
      Files.move(staging, output);
    } catch (IOException fault) {
      if (replaces) {
        Files.move(previous, output);
      }
      throw fault;
    }
    if (replaces) {
      retirePrevious();
    }
  }

  private void retirePrevious() throws IOException {
    OwnFiles.of(previous).moveForeign(previous, output);
    delete(previous);
  }

  private SiteProblem refusal(String what, String wayOut) {
    return new SiteProblem(output + ": " + what + "\n  fix: " + wayOut);
  }

  /// A path with the symbolic links of that part of it which exists resolved.
  private static Path real(Path path) throws IOException {
    Path absolute = path.toAbsolutePath().normalize();
    if (Files.exists(absolute) || absolute.getParent() == null) {
      return absolute.toRealPath();
    }
    return real(absolute.getParent()).resolve(absolute.getFileName());
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
