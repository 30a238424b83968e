package dev.hindcast.cli;

import dev.hindcast.foreign.Converted;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Writes imported files into a folder, never over somebody's work and never beside it.
final class ImportOutput {
  private final Path folder;
  private final Set<Path> sources;
  private final boolean force;
  private final boolean dryRun;

  /// @param sources what was imported, which may be written over
  ImportOutput(Path folder, Collection<Path> sources, boolean force, boolean dryRun) {
    this.folder = folder;
    this.sources = Set.copyOf(sources);
    this.force = force;
    this.dryRun = dryRun;
  }

  /// What became of a file on disk.
  enum Outcome {
    WRITTEN,
    UNCHANGED,
    /// Another one is in its place.
    DIFFERS,
    /// A link in the folder leads out of it.
    LEADS_OUT
  }

  /// @param name the file's path below the folder
  record Result(String name, Outcome outcome) {}

  List<Result> write(List<Converted> files) throws IOException {
    List<Result> results = new ArrayList<>();
    for (Converted file : files) {
      Path path = folder.resolve(file.name()).normalize();
      byte[] bytes = file.text().getBytes(StandardCharsets.UTF_8);
      Outcome outcome = outcome(path, bytes);
      if (outcome == Outcome.WRITTEN && !dryRun) {
        write(path, bytes);
      }
      results.add(new Result(file.name(), outcome));
    }
    return results;
  }

  private Outcome outcome(Path path, byte[] bytes) throws IOException {
    if (leadsOut(path)) {
      return Outcome.LEADS_OUT;
    }
    if (!Files.exists(path)) {
      return Outcome.WRITTEN;
    }
    if (Files.isRegularFile(path) && Arrays.equals(Files.readAllBytes(path), bytes)) {
      return Outcome.UNCHANGED;
    }
    boolean mayBeReplaced = Files.isRegularFile(path) && (force || sources.contains(path));
    return mayBeReplaced ? Outcome.WRITTEN : Outcome.DIFFERS;
  }

  /// Whether a link between the folder and the file leads elsewhere.
  private boolean leadsOut(Path path) throws IOException {
    if (!path.startsWith(folder)) {
      return true;
    }
    Path existing = path;
    while (!existing.equals(folder) && !Files.exists(existing, LinkOption.NOFOLLOW_LINKS)) {
      existing = parent(existing);
    }
    return !existing.equals(folder)
        && (Files.isSymbolicLink(existing)
            || !existing.toRealPath().startsWith(folder.toRealPath()));
  }

  /// Writes beside the place and moves there, so that a full disk leaves no half file.
  private static void write(Path path, byte[] bytes) throws IOException {
    Files.createDirectories(parent(path));
    Path half = path.resolveSibling(path.getFileName() + ".half");
    try {
      Files.write(half, bytes);
      Files.move(half, path, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(half);
    }
  }

  private static Path parent(Path path) {
    return Optional.ofNullable(path.getParent()).orElseThrow();
  }
}
