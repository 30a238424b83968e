package dev.hindcast.search;

import dev.hindcast.extract.LibraryReader;
import dev.hindcast.postmortem.Library;
import dev.hindcast.source.SourceFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/// Libraries of several kinds, over which searching is compared.
final class Libraries {
  /// Postmortems of other people, which lie beside the project on the machines of its authors.
  private static final Path REAL = Path.of("../shared/corpus");

  private Libraries() {}

  /// Skips the calling test, and says so, where they are not there.
  static Library real() throws IOException {
    if (!Files.isDirectory(REAL)) {
      String missing = "no " + REAL + ": searching is not compared over real postmortems";
      System.err.println(missing);
      Assumptions.abort(missing);
    }
    List<SourceFile> files = new ArrayList<>();
    try (Stream<Path> paths = Files.walk(REAL)) {
      for (Path path : paths.filter(path -> path.toString().endsWith(".md")).sorted().toList()) {
        read(path).map(text -> new SourceFile(path.toString(), text)).forEach(files::add);
      }
    }
    return new LibraryReader().read(files, _ -> {}).library();
  }

  private static Stream<String> read(Path path) throws IOException {
    try {
      byte[] bytes = Files.readAllBytes(path);
      return Stream.of(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Stream.of();
    }
  }

  /// So many postmortems that common words have several chunks of postings.
  static Library large() {
    return library(6_000, 7);
  }

  /// Common words stand in so many places that no browser reads all of them.
  static Library wordy() {
    return library(3_000, 300);
  }

  private static Library library(int size, int words) {
    return Incident.library(
        IntStream.range(0, size)
            .mapToObj(
                number ->
                    Incident.of("PM-" + number)
                        .title(text(number, 3))
                        .date("20" + (10 + number % 15) + "-0" + (1 + number % 9) + "-01")
                        .summary(text(number * 31, 4 + number % words))
                        .body(text(number * 17, number % 5)))
            .toArray(Incident[]::new));
  }

  private static String text(int seed, int length) {
    List<String> words =
        List.of("pool", "timeout", "cache", "replica", "queue", "deploy", "leader", "disk", "edge");
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    for (int count = 0; count < length; count++) {
      double place = random.nextDouble();
      int at = (int) (place * place * (words.size() + 1));
      text.append(at < words.size() ? words.get(at) : "rare" + random.nextInt(900)).append(' ');
    }
    return text.toString();
  }
}
