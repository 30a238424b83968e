package dev.hindcast.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Agreed texts, compared byte for byte with `src/test/golden/`.
///
/// `-Dgolden.update=true` writes them anew and still fails: read the difference, then run again.
final class Golden {
  private static final Path FOLDER = Path.of("src/test/golden");

  private Golden() {}

  static void assertAgreed(String name, String actual) throws IOException {
    Path file = FOLDER.resolve(name);
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, actual);
      fail("wrote " + file + "; read the difference and run again without golden.update");
    }
    assertEquals(Files.exists(file) ? Files.readString(file) : "", actual, file.toString());
  }
}
