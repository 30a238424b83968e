package dev.hindcast.search;

import dev.hindcast.extract.PostmortemReader;
import dev.hindcast.postmortem.Library;
import dev.hindcast.postmortem.Postmortem;
import dev.hindcast.postmortem.Vocabulary;
import dev.hindcast.recurrence.Neighbourhood;
import dev.hindcast.search.files.SearchFiles;
import dev.hindcast.site.Site;
import dev.hindcast.site.SiteFile;
import dev.hindcast.site.SiteOptions;
import dev.hindcast.site.TemplateFolder;
import dev.hindcast.source.SourceFolder;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/// Writes what searching a folder of postmortems in a browser takes, and nothing else: the search
/// files, the search page and what it loads. On request, also a plain page for each postmortem, for
/// other programs to index. Prints how long each step took; `bench/search` runs it.
final class SearchBench {
  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private long began = System.nanoTime();

  private SearchBench() {}

  /// Writes the files and says how long it took.
  ///
  /// @param arguments the folder of postmortems, that of the site, and that of the plain pages
  ///   where they are wanted
  public static void main(String[] arguments) throws IOException {
    SearchBench bench = new SearchBench();
    Library library = bench.read(Path.of(arguments[0]));
    bench.write(library, Path.of(arguments[1]));
    if (arguments.length > 2) {
      PlainPages.write(library, Path.of(arguments[2]));
      bench.report("pages", library.postmortems().size());
    }
  }

  /// Only what is indexed is kept: the parsed texts of 100 000 postmortems fill any memory.
  private Library read(Path folder) throws IOException {
    PostmortemReader reader = new PostmortemReader();
    List<Postmortem> postmortems =
        new SourceFolder(folder, "postmortems")
            .read().files().parallelStream().map(file -> reader.read(file).postmortem()).toList();
    report("reading", postmortems.size());
    return new Library(postmortems);
  }

  private void write(Library library, Path folder) throws IOException {
    SearchIndex index = SearchIndexes.of(library);
    report("indexing", library.postmortems().size());
    List<SiteFile> searchFiles =
        SearchFiles.of(index).entrySet().stream()
            .map(file -> new SiteFile("search/" + file.getKey(), file::getValue))
            .toList();
    report("files", searchFiles.size());
    List<SiteFile> files = withPage(searchFiles);
    for (SiteFile file : files) {
      write(file, folder);
    }
    report("writing", files.size());
  }

  /// The search page does not depend on the library, so that of an empty one will do.
  private static List<SiteFile> withPage(List<SiteFile> searchFiles) throws IOException {
    SiteOptions options =
        new SiteOptions(
            "Incidents", null, null, null, LocalDate.of(2026, 1, 1), Path.of("."), List.of());
    return new Site(options, TemplateFolder.shipped(), Vocabulary.builtIn())
            .files(
                new Library(List.of()),
                List.of(),
                Neighbourhood.of(new Library(List.of())),
                List.of(),
                searchFiles)
            .stream()
            .filter(file -> file.path().matches("(search|assets)/.*"))
            .toList();
  }

  private static void write(SiteFile file, Path folder) throws IOException {
    Path place = folder.resolve(file.path());
    Files.createDirectories(place.getParent());
    Files.write(place, file.content().bytes());
  }

  private void report(String step, int count) {
    double seconds = (System.nanoTime() - began) / 1e9;
    out.printf(Locale.ROOT, "%s\t%d\t%.2f%n", step, count, seconds);
    began = System.nanoTime();
  }
}
