package dev.hindcast.cli;

import dev.hindcast.extract.LibraryReader;
import dev.hindcast.extract.LibraryReader.LibraryReading;
import dev.hindcast.extract.Reading;
import dev.hindcast.history.Change;
import dev.hindcast.history.Changes;
import dev.hindcast.postmortem.Library;
import dev.hindcast.source.Diagnostic;
import dev.hindcast.source.SourceFile;
import dev.hindcast.source.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// A library as it was before a change.
///
/// @param reading what was understood then
/// @param nowCalled the present paths of its files, by the paths they had; those of removed files
///   are not there
/// @param assumed what was assumed about the bytes of files that were changed since
record LibraryBefore(
    LibraryReading reading, Map<String, String> nowCalled, List<Diagnostic> assumed) {

  /// Goes back over a change. What is as it was is not read again.
  ///
  /// @param isOfLibrary whether a removed file of a path would be in the library
  static LibraryBefore of(
      LibraryReading now, Changes changes, LibraryReader reader, Predicate<String> isOfLibrary) {
    Map<String, String> nowCalled = new HashMap<>();
    List<Reading> readings = new ArrayList<>();
    List<SourceText> texts = new ArrayList<>(changes.removed());
    texts.removeIf(text -> text.file().filter(file -> isOfLibrary.test(file.path())).isEmpty());
    for (Reading one : now.readings()) {
      String path = one.document().file().path();
      Change change = changes.files().get(path);
      if (change == null) {
        readings.add(one);
        nowCalled.put(path, path);
      } else {
        change.before().ifPresent(texts::add);
        change
            .before()
            .flatMap(SourceText::file)
            .ifPresent(file -> nowCalled.put(file.path(), path));
      }
    }
    List<SourceFile> files = texts.stream().flatMap(text -> text.file().stream()).toList();
    readings.addAll(reader.read(files, _ -> {}).readings());
    Library library = new Library(readings.stream().map(Reading::postmortem).toList());
    return new LibraryBefore(
        new LibraryReading(library, readings),
        nowCalled,
        texts.stream().flatMap(text -> text.diagnostic().stream()).toList());
  }

  /// What a file of then is called now; as then where it was removed.
  String nowCalled(String path) {
    return nowCalled.getOrDefault(path, path);
  }
}
