package dev.hindcast.history;

import dev.hindcast.history.Renames.Version;
import dev.hindcast.source.SourceFile;
import dev.hindcast.source.SourceText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;

/// Compares the texts in one work tree with a snapshot of it. Texts are compared and not bytes, so
/// neither line ends nor what git makes of them count.
final class Comparison {
  private final Snapshot before;
  private final Blobs blobs;
  private final Function<Path, String> label;
  private final TreeMap<String, SourceFile> added = new TreeMap<>();
  private final TreeMap<String, Change> changes = new TreeMap<>();

  /// @param label the path of a file as messages show it
  Comparison(Snapshot before, Blobs blobs, Function<Path, String> label) {
    this.before = before;
    this.blobs = blobs;
    this.label = label;
  }

  /// What is different in some files.
  ///
  /// @param files by what git calls them
  /// @param folders what git calls the folders that hold the library
  /// @return the changes, and the removed files of those folders
  Result of(Map<String, SourceFile> files, Collection<String> folders) throws IOException {
    for (Map.Entry<String, SourceFile> file : files.entrySet()) {
      compare(file.getKey(), file.getValue());
    }
    added.keySet().removeAll(IgnoredFiles.of(before.tree(), added.keySet()));
    TreeMap<String, ObjectId> removed = before.removed(folders);
    Map<String, String> earlier = Renames.of(came(), went(removed));
    for (Map.Entry<String, SourceFile> file : added.entrySet()) {
      String was = earlier.get(file.getKey());
      SourceFile now = file.getValue();
      ObjectId content = was == null ? null : removed.get(was);
      changes.put(
          now.path(),
          was == null || content == null
              ? Change.whole(now)
              : Change.between(text(was, content), now));
    }
    removed.keySet().removeAll(Set.copyOf(earlier.values()));
    return new Result(changes, removedTexts(removed, folders));
  }

  /// @param changes by the paths of texts
  record Result(Map<String, Change> changes, List<SourceText> removed) {}

  /// What was no text and is none is taken to be the same.
  private void compare(String name, SourceFile now) throws IOException {
    Optional<ObjectId> content = before.file(name);
    if (content.isEmpty()) {
      added.put(name, now);
      return;
    }
    SourceText then = text(name, content.get());
    String text = then.file().map(SourceFile::text).orElse("");
    if (!text.equals(now.text())) {
      changes.put(now.path(), Change.between(then, now));
    }
  }

  private SourceText text(String name, ObjectId content) throws IOException {
    return SourceText.decode(
        blobs.bytes(content), label.apply(before.tree().folder().resolve(name)));
  }

  private List<Version> came() {
    List<Version> came = new ArrayList<>();
    try (ObjectInserter.Formatter ids = new ObjectInserter.Formatter()) {
      added.forEach(
          (name, file) -> {
            byte[] bytes = file.text().getBytes(StandardCharsets.UTF_8);
            came.add(new Version(name, ids.idFor(Constants.OBJ_BLOB, bytes), () -> bytes));
          });
    }
    return came;
  }

  private List<Version> went(Map<String, ObjectId> removed) {
    return removed.entrySet().stream()
        .map(
            file -> new Version(file.getKey(), file.getValue(), () -> blobs.bytes(file.getValue())))
        .toList();
  }

  private List<SourceText> removedTexts(Map<String, ObjectId> removed, Collection<String> folders)
      throws IOException {
    List<SourceText> texts = new ArrayList<>();
    for (Map.Entry<String, ObjectId> file : removed.entrySet()) {
      if (folders.stream().anyMatch(folder -> isIn(folder, file.getKey()))) {
        texts.add(text(file.getKey(), file.getValue()));
      }
    }
    return texts;
  }

  private static boolean isIn(String folder, String name) {
    return folder.isEmpty() || name.startsWith(folder + "/");
  }
}
