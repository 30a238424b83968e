package dev.hindcast.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The scripts of searching: for each kind of page that searches, the modules that it needs as one.
final class SearchScripts {
  private static final String FOLDER = "assets/search/";

  private SearchScripts() {}

  /// The script of a page, as a path from the site's root; null for a page that runs none.
  static @Nullable String of(Page page) {
    String module = page.module();
    return module == null ? null : FOLDER + module;
  }

  /// The assets with these scripts in the place of the modules.
  ///
  /// @param assets what pages load, the modules among them
  static List<SiteFile> joined(List<SiteFile> assets) throws IOException {
    SortedMap<String, String> sources = new TreeMap<>();
    List<SiteFile> files = new ArrayList<>();
    for (SiteFile asset : assets) {
      if (asset.path().startsWith(FOLDER)) {
        String source = new String(asset.content().bytes(), StandardCharsets.UTF_8);
        sources.put(asset.path().substring(FOLDER.length()), source);
      } else {
        files.add(asset);
      }
    }
    Modules modules = new Modules(sources);
    modules
        .entries()
        .forEach(name -> files.add(SiteFile.text(FOLDER + name, () -> modules.joined(name))));
    return List.copyOf(files);
  }
}
