package dev.hindcast.history;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.jgit.diff.SimilarityIndex;
import org.eclipse.jgit.diff.SimilarityIndex.TableFullException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectLoader;

/// Which files that came are files that went, under another name.
///
/// First those with the same content, then those that kept their file name and half of their
/// content, then those that kept half of their content: as git does it.
final class Renames {
  /// In hundredths, as in git.
  private static final int ALIKE = 50;

  /// Each pair costs some microseconds; beyond so many, only the same content is a rename.
  private static final int MOST_PAIRS = 40_000;

  private final TreeMap<String, Version> added = new TreeMap<>();
  private final TreeMap<String, Version> removed = new TreeMap<>();
  private final Map<Version, Optional<SimilarityIndex>> indexes = new HashMap<>();
  private final Map<String, String> earlier = new TreeMap<>();
  private int compared;

  private Renames(Collection<Version> added, Collection<Version> removed) {
    added.forEach(version -> this.added.put(version.name(), version));
    removed.forEach(version -> this.removed.put(version.name(), version));
  }

  /// A file before or after.
  record Version(String name, ObjectId id, Content content) {
    String fileName() {
      return name.substring(name.lastIndexOf('/') + 1);
    }
  }

  /// Reads a file when it must be looked into.
  @FunctionalInterface
  interface Content {
    byte[] bytes() throws IOException;
  }

  private record Pair(Version came, Version went, int score) {}

  /// The earlier name of each added file that has one.
  static Map<String, String> of(Collection<Version> added, Collection<Version> removed)
      throws IOException {
    Renames renames = new Renames(added, removed);
    renames.matchSameContent();
    Map<String, List<Version>> byFileName =
        renames.removed.values().stream().collect(Collectors.groupingBy(Version::fileName));
    renames.matchAlike(came -> byFileName.getOrDefault(came.fileName(), List.of()));
    renames.matchAlike(_ -> renames.removed.values());
    return renames.earlier;
  }

  private void matchSameContent() {
    Map<ObjectId, List<Version>> byContent = new HashMap<>();
    removed
        .values()
        .forEach(went -> byContent.computeIfAbsent(went.id(), _ -> new ArrayList<>()).add(went));
    for (Version came : List.copyOf(added.values())) {
      List<Version> same = byContent.getOrDefault(came.id(), List.of());
      same.stream()
          .min(Comparator.comparing(went -> !went.fileName().equals(came.fileName())))
          .ifPresent(
              went -> {
                same.remove(went);
                match(came, went);
              });
    }
  }

  /// @param candidates the files that an added one may have been
  private void matchAlike(Function<Version, Collection<Version>> candidates) throws IOException {
    List<Pair> pairs = new ArrayList<>();
    for (Version came : added.values()) {
      for (Version went : candidates.apply(came)) {
        if (compared++ >= MOST_PAIRS) {
          break;
        }
        int score = score(came, went);
        if (score >= ALIKE) {
          pairs.add(new Pair(came, went, score));
        }
      }
    }
    pairs.sort(Comparator.comparingInt(Pair::score).reversed());
    for (Pair pair : pairs) {
      if (added.containsKey(pair.came.name()) && removed.containsKey(pair.went.name())) {
        match(pair.came, pair.went);
      }
    }
  }

  private void match(Version came, Version went) {
    added.remove(came.name());
    removed.remove(went.name());
    earlier.put(came.name(), went.name());
  }

  /// How much two files have in common, in hundredths.
  private int score(Version one, Version other) throws IOException {
    Optional<SimilarityIndex> index = index(one);
    Optional<SimilarityIndex> otherIndex = index(other);
    return index.isEmpty() || otherIndex.isEmpty() ? 0 : index.get().score(otherIndex.get(), 100);
  }

  private Optional<SimilarityIndex> index(Version version) throws IOException {
    Optional<SimilarityIndex> index = indexes.get(version);
    if (index == null) {
      index = index(version.content().bytes());
      indexes.put(version, index);
    }
    return index;
  }

  /// What a file is compared by; empty where it has more lines than can be.
  private static Optional<SimilarityIndex> index(byte[] bytes) throws IOException {
    try {
      return Optional.of(
          SimilarityIndex.create(new ObjectLoader.SmallObject(Constants.OBJ_BLOB, bytes)));
    } catch (TableFullException _) {
      return Optional.empty();
    }
  }
}
