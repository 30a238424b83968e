package dev.hindcast.site;

import dev.hindcast.analytics.Report;
import dev.hindcast.export.Addresses;
import dev.hindcast.export.AtomFeed;
import dev.hindcast.export.IncidentsJson;
import dev.hindcast.export.SiteMap;
import dev.hindcast.postmortem.Library;
import dev.hindcast.postmortem.Vocabulary;
import dev.hindcast.recurrence.SeenBefore;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// From a library to the files of its site.
public final class Site {
  private final SiteOptions options;
  private final TemplateFolder templates;
  private final Vocabulary vocabulary;

  public Site(SiteOptions options, TemplateFolder templates, Vocabulary vocabulary) {
    this.options = options;
    this.templates = templates;
    this.vocabulary = vocabulary;
  }

  /// All files in the order of their paths: pages, what they load, pictures, feeds, and those
  /// given.
  ///
  /// @param writeUps one for each postmortem of the library
  /// @param seenBefore which of its incidents stand beside one
  /// @param reports the numbers of the library, in the order in which they are read
  /// @param searchFiles what the search script loads, below `search/`
  public List<SiteFile> files(
      Library library,
      List<WriteUp> writeUps,
      SeenBefore seenBefore,
      List<Report> reports,
      List<SiteFile> searchFiles)
      throws IOException {
    Pictures pictures = new Pictures(options);
    List<Page> pages =
        new SitePages(options, library, writeUps, reports, vocabulary, seenBefore, pictures)
            .pages();
    Renderer renderer = new Renderer(templates);
    List<SiteFile> files = new ArrayList<>(Scripts.joined(templates.assets(), pages));
    Set<String> paths = pages.stream().map(Page::path).collect(Collectors.toSet());
    for (Page page : pages) {
      Frame frame = Frame.around(page, options, paths);
      files.add(SiteFile.text(page.path(), () -> renderer.render(page, frame)));
    }
    files.addAll(pictures.files());
    files.addAll(feeds(library, pages));
    files.addAll(searchFiles);
    files.sort(Comparator.comparing(SiteFile::path));
    return List.copyOf(files);
  }

  private List<SiteFile> feeds(Library library, List<Page> pages) {
    Addresses addresses = new Addresses(options.baseUrl());
    List<SiteFile> feeds = new ArrayList<>();
    feeds.add(
        SiteFile.text("feed.xml", () -> new AtomFeed(options.title(), addresses).of(library)));
    feeds.add(SiteFile.text("incidents.json", () -> new IncidentsJson(addresses).of(library)));
    if (options.baseUrl() != null) {
      List<String> listed = pages.stream().filter(Site::isListed).map(Page::path).toList();
      feeds.add(SiteFile.text("sitemap.xml", () -> new SiteMap(addresses).of(listed)));
    }
    return feeds;
  }

  private static boolean isListed(Page page) {
    return !(page instanceof NotFoundPage);
  }
}
