package dev.hindcast.search;

import dev.hindcast.extract.LibraryReader;
import dev.hindcast.postmortem.Library;
import dev.hindcast.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The postmortems that Hindcast comes with.
public final class DemoLibrary {
  private static final Path FOLDER = Path.of("postmortems");

  private DemoLibrary() {}

  public static Library read() throws IOException {
    List<SourceFile> files = new ArrayList<>();
    try (Stream<Path> paths = Files.walk(FOLDER)) {
      for (Path path : paths.filter(path -> path.toString().endsWith(".md")).toList()) {
        files.add(new SourceFile(path.toString(), Files.readString(path)));
      }
    }
    return new LibraryReader().read(files, _ -> {}).library();
  }
}
