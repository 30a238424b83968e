package dev.hindcast.extract;

import dev.hindcast.postmortem.Library;
import dev.hindcast.postmortem.Postmortem;
import dev.hindcast.source.SourceFile;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/// Reads many files at once into a library.
public final class LibraryReader {
  private final PostmortemReader postmortems;

  /// Reads with the words that ship with the program.
  public LibraryReader() {
    this(new PostmortemReader());
  }

  /// @param postmortems reads one file
  public LibraryReader(PostmortemReader postmortems) {
    this.postmortems = postmortems;
  }

  /// A library and the readings of its files, both in the order of paths.
  public record LibraryReading(Library library, List<Reading> readings) {}

  /// Reads files in any order, in parallel, and keeps nothing but what is understood: of a large
  /// library the documents need several times its room.
  ///
  /// @param progress told of each file once it is read, from several threads
  public Library understood(List<SourceFile> files, Consumer<SourceFile> progress) {
    return new Library(
        files.parallelStream()
            .map(
                file -> {
                  Postmortem postmortem = postmortems.read(file).postmortem();
                  progress.accept(file);
                  return postmortem;
                })
            .toList());
  }

  /// Reads files in any order, in parallel; the result does not depend on either.
  ///
  /// @param progress told of each file once it is read, from several threads
  public LibraryReading read(List<SourceFile> files, Consumer<SourceFile> progress) {
    List<Reading> readings =
        files.parallelStream()
            .map(
                file -> {
                  Reading reading = postmortems.read(file);
                  progress.accept(file);
                  return reading;
                })
            .sorted(Comparator.comparing(reading -> reading.document().file().path()))
            .toList();
    return new LibraryReading(
        new Library(readings.stream().map(Reading::postmortem).toList()), readings);
  }
}
