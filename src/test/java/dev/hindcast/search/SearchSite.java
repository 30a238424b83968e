package dev.hindcast.search;

import com.microsoft.playwright.Page;
import dev.hindcast.search.files.SearchFiles;
import dev.hindcast.site.Modules;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// A site of one page that can search, with the strict policy that the real one has. From a server,
/// it has the modules as they are; from a disk, the script that is made of them.
final class SearchSite {
  private static final Path SOURCES = Path.of("templates/assets/search");

  /// Lets a test call what modules export, whether they were loaded or joined.
  private static final String ENTRY = "entry-of-tests.js";

  private static final String JOINED = "joined.js";

  private SearchSite() {}

  static SortedMap<String, byte[]> of(SearchIndex index) throws IOException {
    SortedMap<String, String> sources = sources();
    SortedMap<String, String> texts = new TreeMap<>();
    sources.forEach((name, source) -> texts.put("assets/search/" + name, source));
    texts.put("assets/search/" + JOINED, new Modules(sources).joined(ENTRY));
    texts.put("index.html", page("type=\"module\"", ENTRY));
    texts.put("joined.html", page("defer", JOINED));
    SortedMap<String, byte[]> files = new TreeMap<>();
    texts.forEach((path, text) -> files.put(path, text.getBytes(StandardCharsets.UTF_8)));
    SearchFiles.of(index).forEach((path, bytes) -> files.put("search/" + path, bytes));
    return files;
  }

  private static String page(String kind, String script) {
    return """
    <!doctype html>
    <html lang="en">
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; \
    style-src 'self'; img-src 'self' data:; connect-src 'self'">
    <title>Search</title>
    <script %s src="assets/search/%s"></script>
    </html>
    """
        .formatted(kind, script);
  }

  static void write(SortedMap<String, byte[]> files, Path folder) throws IOException {
    for (String path : files.keySet()) {
      Path file = folder.resolve(path);
      Files.createDirectories(file.getParent());
      Files.write(file, files.get(path));
    }
  }

  /// Opens the page and waits for its modules.
  static void open(Page page, String address) {
    page.navigate(address);
    page.waitForFunction("() => globalThis.hindcastModules !== undefined");
  }

  /// All modules, and one that shows to tests what the engine's export.
  private static SortedMap<String, String> sources() throws IOException {
    SortedMap<String, String> sources = new TreeMap<>();
    try (Stream<Path> files = Files.list(SOURCES)) {
      for (Path file : files.toList()) {
        sources.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    sources.put(
        ENTRY,
        """
        import { openSearch } from './engine.js';
        import { parseQuery } from './query.js';
        import { proseTokens, codeTokens } from './analysis.js';
        import { stem } from './stem.js';
        import { distance } from './spelling.js';
        import { firstDay } from './days.js';
        import { ByteReader } from './bytes.js';
        import { DocumentSet } from './documents.js';
        globalThis.hindcastModules = {
          openSearch, parseQuery, proseTokens, codeTokens, stem, distance, firstDay, ByteReader,
          DocumentSet,
        };
        """);
    return sources;
  }
}
