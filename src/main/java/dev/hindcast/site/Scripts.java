package dev.hindcast.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// What pages run: of each folder of modules those that a page begins with, each with all that it
/// needs as one script.
final class Scripts {
  private static final String ASSETS = "assets/";
  private static final String SUFFIX = ".js";

  private Scripts() {}

  /// The scripts of a page, as paths from the site's root.
  static List<String> of(Page page) {
    return page.scripts().stream().map(script -> ASSETS + script).toList();
  }

  /// The assets with scripts in the place of the modules, and what else the pages run.
  ///
  /// @param assets what pages load, the modules among them
  /// @param pages all of the site
  static List<SiteFile> joined(List<SiteFile> assets, Collection<Page> pages) throws IOException {
    SortedMap<String, SortedMap<String, String>> folders = new TreeMap<>();
    List<SiteFile> files = new ArrayList<>();
    for (SiteFile asset : assets) {
      if (asset.path().endsWith(SUFFIX)) {
        int name = asset.path().lastIndexOf('/') + 1;
        String source = new String(asset.content().bytes(), StandardCharsets.UTF_8);
        folders
            .computeIfAbsent(asset.path().substring(0, name), _ -> new TreeMap<>())
            .put(asset.path().substring(name), source);
      } else {
        files.add(asset);
      }
    }
    folders.forEach((folder, sources) -> addEntries(folder, new Modules(sources), files));
    if (pages.stream().anyMatch(page -> page.scripts().contains(Echarts.SCRIPT))) {
      files.add(new SiteFile(ASSETS + Echarts.SCRIPT, Echarts::script));
    }
    return List.copyOf(files);
  }

  private static void addEntries(String folder, Modules modules, List<SiteFile> files) {
    modules
        .entries()
        .forEach(name -> files.add(SiteFile.text(folder + name, () -> modules.joined(name))));
  }
}
