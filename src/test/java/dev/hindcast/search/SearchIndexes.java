package dev.hindcast.search;

import dev.hindcast.postmortem.Library;
import dev.hindcast.search.analysis.Language;

/// Libraries in English, ready to be searched.
public final class SearchIndexes {
  private SearchIndexes() {}

  public static SearchIndex of(Library library) {
    return SearchIndex.of(library, Language.EN);
  }
}
