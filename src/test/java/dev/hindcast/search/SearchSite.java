package dev.hindcast.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// A site of search pages only, with the strict policy that the real one has.
final class SearchSite {
  private static final Path SOURCES = Path.of("templates/assets/search");

  private SearchSite() {}

  static SortedMap<String, byte[]> of(SearchIndex index) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    SearchFiles.of(index).forEach((path, bytes) -> files.put("search/" + path, bytes));
    scripts().forEach(script -> files.put("assets/search/" + script, source(script)));
    files.put("index.html", page("").getBytes(StandardCharsets.UTF_8));
    files.put("search/index.html", page("../").getBytes(StandardCharsets.UTF_8));
    index
        .library()
        .postmortems()
        .forEach(
            one ->
                files.put(
                    "incidents/" + index.library().slug(one) + "/index.html",
                    "<!doctype html><title>A postmortem</title>".getBytes(StandardCharsets.UTF_8)));
    return files;
  }

  static void write(SortedMap<String, byte[]> files, Path folder) throws IOException {
    for (String path : files.keySet()) {
      Path file = folder.resolve(path);
      Files.createDirectories(file.getParent());
      Files.write(file, files.get(path));
    }
  }

  /// All of them; their order is no matter.
  private static List<String> scripts() {
    try (Stream<Path> scripts = Files.list(SOURCES)) {
      return scripts.map(script -> script.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] source(String script) {
    try {
      return Files.readAllBytes(SOURCES.resolve(script));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String page(String root) {
    StringBuilder scripts = new StringBuilder();
    for (String script : scripts()) {
      scripts.append(
          "<script defer src=\"%sassets/search/%s\"></script>\n".formatted(root, script));
    }
    return """
    <!doctype html>
    <html lang="en">
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; \
    style-src 'self'; img-src 'self' data:; connect-src 'self'">
    <title>Search</title>
    %s<main>
    <form role="search" action="%ssearch/" method="get" data-search data-root="%s">
      <label for="q">Search the postmortems</label>
      <input type="search" id="q" name="q" autocomplete="off">
      <div><label for="service">Service</label>
      <select id="service" name="service"><option value="">Any</option></select></div>
      <div><label for="severity">Severity</label>
      <select id="severity" name="severity"><option value="">Any</option></select></div>
      <div><label for="cause">Cause</label>
      <select id="cause" name="cause"><option value="">Any</option></select></div>
      <button>Search</button>
    </form>
    <p role="status" data-search-status></p>
    <ol data-search-results></ol>
    </main>
    </html>
    """
        .formatted(scripts, root, root);
  }
}
