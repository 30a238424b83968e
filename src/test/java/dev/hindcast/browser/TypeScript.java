package dev.hindcast.browser;

import com.microsoft.playwright.impl.driver.Driver;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;

/// TypeScript's compiler, which only checks: do modules keep to the types that their JSDoc states?
///
/// It runs in the node that Playwright brings, so that a machine needs none of its own.
final class TypeScript {
  private static final String IN_ITS_JAR = "/META-INF/maven/org.webjars.npm/typescript/pom.xml";

  private final Path node;
  private final Path compiler;

  private TypeScript(Path node, Path compiler) {
    this.node = node;
    this.compiler = compiler;
  }

  /// Unpacks the compiler, and what it knows of browsers, into a folder.
  static TypeScript in(Path folder) throws IOException, URISyntaxException {
    URI jar = Objects.requireNonNull(TypeScript.class.getResource(IN_ITS_JAR)).toURI();
    try (FileSystem files = FileSystems.newFileSystem(jar, Map.of());
        DirectoryStream<Path> versions =
            Files.newDirectoryStream(files.getPath("META-INF/resources/webjars/typescript"))) {
      Path packed = versions.iterator().next().resolve("lib");
      try (DirectoryStream<Path> parts = Files.newDirectoryStream(packed, "{_tsc.js,lib*.d.ts}")) {
        for (Path part : parts) {
          Files.copy(part, folder.resolve(part.getFileName().toString()));
        }
      }
    }
    return new TypeScript(node(), folder.resolve("_tsc.js"));
  }

  /// The errors in the modules that a folder's `jsconfig.json` includes, one a line, each with its
  /// file and place; empty where there are none.
  String errorsIn(Path folder) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                node.toString(),
                compiler.toString(),
                "--project",
                "jsconfig.json",
                "--pretty",
                "false")
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int status = process.waitFor();
    return status != 0 && said.isBlank() ? "tsc ended with " + status : said;
  }

  private static Path node() {
    Map<String, String> environment = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    Driver driver = Driver.ensureDriverInstalled(environment, false);
    return Path.of(driver.createProcessBuilder().command().getFirst());
  }
}
