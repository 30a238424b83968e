package dev.hindcast.lint;

import dev.hindcast.extract.LibraryReader;
import dev.hindcast.extract.LibraryReader.LibraryReading;
import dev.hindcast.lint.language.Terms;
import dev.hindcast.postmortem.Library;
import dev.hindcast.source.SourceFile;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/// Files in memory as subjects of rules.
public final class Subjects {

  /// The day on which files in memory are looked at.
  public static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

  private Subjects() {}

  /// The subjects of a library; there are no other files than these.
  public static List<Subject> of(List<SourceFile> files) {
    LibraryReading reading = new LibraryReader().read(files, _ -> {});
    return reading.readings().stream()
        .map(
            file ->
                new Subject(file.document(), file.postmortem(), context(reading.library(), files)))
        .toList();
  }

  private static Context context(Library library, List<SourceFile> files) {
    return new Context(
        library,
        path -> files.stream().anyMatch(other -> other.path().equals(path)),
        FirstPublished.UNKNOWN,
        TODAY,
        Terms.NONE);
  }

  /// The subject of one file in a library with some others.
  public static Subject of(SourceFile file, List<SourceFile> beside) {
    return of(Stream.concat(Stream.of(file), beside.stream()).toList()).stream()
        .filter(subject -> subject.file().path().equals(file.path()))
        .findFirst()
        .orElseThrow();
  }

  /// The subject of a text alone.
  public static Subject of(String text) {
    return of(new SourceFile(Example.PATH, text), List.of());
  }
}
