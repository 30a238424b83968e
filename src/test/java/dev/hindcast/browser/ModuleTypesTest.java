package dev.hindcast.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The browser's modules are plain JavaScript; what they say of their types in comments is true.
@Tag("browser")
class ModuleTypesTest {
  private static final Path PROJECT = Path.of("").toAbsolutePath();

  @TempDir private static Path compilerFolder;
  private static TypeScript compiler;

  @BeforeAll
  static void unpack() throws IOException, URISyntaxException {
    compiler = TypeScript.in(compilerFolder);
  }

  @Test
  void modulesKeepToTheirTypes() throws IOException, InterruptedException {
    assertEquals("", compiler.errorsIn(PROJECT));
  }

  /// With the project's own options, as whoever breaks a type is told it.
  @Test
  void errorsAreNamedByFileAndLine(@TempDir Path folder) throws IOException, InterruptedException {
    Files.writeString(
        folder.resolve("jsconfig.json"),
        "{\"extends\": \"%s\", \"include\": [\"*.js\"]}"
            .formatted(PROJECT.resolve("jsconfig.json").toUri().getPath()));
    Files.writeString(
        folder.resolve("day.js"),
        """
        /** @param {number} day */
        export function weekday(day) {
          return day % 7;
        }
        """);
    Files.writeString(
        folder.resolve("page.js"),
        """
        import { weekday } from './day.js';

        weekday('Monday');
        document.querySelector('main').remove();
        const untyped = (text) => text;
        """);
    assertEquals(
        """
        page.js(3,9): error TS2345: Argument of type 'string' is not assignable to parameter of type \
        'number'.
        page.js(4,1): error TS2531: Object is possibly 'null'.
        page.js(5,18): error TS7006: Parameter 'text' implicitly has an 'any' type.
        """,
        compiler.errorsIn(folder));
  }
}
