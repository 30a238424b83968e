package dev.hindcast.browser;

import dev.hindcast.extract.LibraryReader;
import dev.hindcast.extract.LibraryReader.LibraryReading;
import dev.hindcast.postmortem.Vocabulary;
import dev.hindcast.recurrence.Neighbourhood;
import dev.hindcast.search.SearchIndex;
import dev.hindcast.search.analysis.Language;
import dev.hindcast.search.files.SearchFiles;
import dev.hindcast.site.Site;
import dev.hindcast.site.SiteFile;
import dev.hindcast.site.SiteOptions;
import dev.hindcast.site.TemplateFolder;
import dev.hindcast.site.WriteUp;
import dev.hindcast.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// The site of some texts as `hindcast build` makes it, with its search files.
final class SearchedSite {
  /// A title that is no markup, whatever it looks like.
  static final String HOSTILE = "<img src=x onerror=\"document.title='hit'\"> & the pools";

  private static final LocalDate FIRST_DAY = LocalDate.parse("2025-01-01");

  private final List<SourceFile> texts = new ArrayList<>();

  /// Twenty-five dull incidents at twelve stores, one by day from the first of 2025 on, and two
  /// that stand out.
  static SearchedSite ofPools() {
    SearchedSite site = new SearchedSite();
    for (int number = 0; number < 25; number++) {
      site.with("pool-" + number, pool(number), "Nothing else.");
    }
    site.with(
        "hostile",
        "title: '"
            + HOSTILE.replace("'", "''")
            + "'\nservices: [checkout]\nmechanisms: [config-push-global, cache-failure]\n",
        "Nothing else.");
    return site.with(
        "cache",
        """
        title: Cold cache
        date: 2026-03-09
        severity: SEV1
        services: [Search]
        mechanisms: [cache-failure]
        actions: [{summary: Warm it, owner: '@ana'}]
        """,
        "Evictions slowed every page.");
  }

  private static String pool(int number) {
    return "title: Pool %d\ndate: %s\nseverity: SEV%d\nservices: [store-%02d]\nkind: %s\n"
        .formatted(
            number,
            FIRST_DAY.plusDays(number),
            2 + number % 2,
            number % 12,
            number % 5 == 0 ? "drill" : "incident");
  }

  /// @param head front matter, each line with its end
  SearchedSite with(String id, String head, String summary) {
    String text = "---\nid: " + id + "\n" + head + "---\n\n## Summary\n\n" + summary + "\n";
    texts.add(new SourceFile("postmortems/" + id + ".md", text));
    return this;
  }

  /// The contents of all files by their paths.
  SortedMap<String, byte[]> files() throws IOException {
    LibraryReading reading = new LibraryReader().read(texts, _ -> {});
    List<WriteUp> writeUps =
        reading.readings().stream()
            .map(one -> new WriteUp(one.document(), one.postmortem(), one.diagnostics()))
            .toList();
    List<SiteFile> searchFiles =
        SearchFiles.of(SearchIndex.of(reading.library(), Language.EN)).entrySet().stream()
            .map(file -> new SiteFile("search/" + file.getKey(), file::getValue))
            .toList();
    SortedMap<String, byte[]> files = new TreeMap<>();
    for (SiteFile file :
        new Site(options(), TemplateFolder.shipped(), Vocabulary.builtIn())
            .files(
                reading.library(),
                writeUps,
                Neighbourhood.of(reading.library()),
                List.of(),
                searchFiles)) {
      files.put(file.path(), file.content().bytes());
    }
    return files;
  }

  private static SiteOptions options() {
    return new SiteOptions(
        "Postmortems",
        null,
        null,
        null,
        LocalDate.parse("2026-04-01"),
        Path.of("nowhere"),
        List.of());
  }

  static void write(SortedMap<String, byte[]> files, Path folder) throws IOException {
    for (String path : files.keySet()) {
      Path file = folder.resolve(path);
      Files.createDirectories(file.getParent());
      Files.write(file, files.get(path));
    }
  }
}
