package dev.hindcast.site;

import dev.hindcast.analytics.Report;
import dev.hindcast.extract.LibraryReader;
import dev.hindcast.extract.LibraryReader.LibraryReading;
import dev.hindcast.postmortem.Library;
import dev.hindcast.postmortem.Vocabulary;
import dev.hindcast.recurrence.Neighbourhood;
import dev.hindcast.source.SourceFile;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The site of some texts, in memory.
final class SampleSite {
  static final LocalDate TODAY = LocalDate.parse("2026-03-01");

  private final List<SourceFile> files = new ArrayList<>();
  private Path folder = Path.of("nowhere");
  private TemplateFolder templates = TemplateFolder.shipped();
  private @Nullable URI baseUrl;
  private Function<Library, List<Report>> reports = _ -> List.of();

  SampleSite with(String path, String text) {
    files.add(new SourceFile(path, text));
    return this;
  }

  /// @param path the folder in which `postmortems` lies
  SampleSite in(Path path) {
    folder = path;
    return this;
  }

  SampleSite templates(TemplateFolder own) {
    templates = own;
    return this;
  }

  /// @param of what gives the numbers of the library
  SampleSite reports(Function<Library, List<Report>> of) {
    reports = of;
    return this;
  }

  SampleSite at(String address) {
    baseUrl = URI.create(address);
    return this;
  }

  List<SiteFile> files() throws IOException {
    LibraryReading reading = new LibraryReader().read(files, _ -> {});
    SiteOptions options =
        new SiteOptions(
            "Sample",
            baseUrl,
            "https://git.example/blob/main/{path}",
            "https://pager.example/escalate",
            TODAY,
            folder,
            List.of(folder.resolve("postmortems")));
    List<WriteUp> writeUps =
        reading.readings().stream()
            .map(one -> new WriteUp(one.document(), one.postmortem(), one.diagnostics()))
            .toList();
    return new Site(options, templates, Vocabulary.builtIn())
        .files(
            reading.library(),
            writeUps,
            Neighbourhood.of(reading.library()),
            reports.apply(reading.library()),
            List.of());
  }

  /// The contents of all files by their paths.
  SortedMap<String, byte[]> bytes() throws IOException {
    SortedMap<String, byte[]> bytes = new TreeMap<>();
    for (SiteFile file : files()) {
      bytes.put(file.path(), file.content().bytes());
    }
    return bytes;
  }

  String page(String path) throws IOException {
    for (SiteFile file : files()) {
      if (file.path().equals(path)) {
        return new String(file.content().bytes(), StandardCharsets.UTF_8);
      }
    }
    throw new IllegalArgumentException("no such page: " + path);
  }

  /// The page of an incident.
  String incident(String slug) throws IOException {
    return page("incidents/" + slug + "/index.html");
  }
}
