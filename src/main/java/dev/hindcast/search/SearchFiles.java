package dev.hindcast.search;

import dev.hindcast.postmortem.Library;
import dev.hindcast.postmortem.Postmortem;
import dev.hindcast.postmortem.Vocabulary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;

/// The files from which a browser searches the site, made from the Lucene index. The same library
/// gives the same bytes.
///
/// A browser reads `index.json`, then only the blocks whose terms a query has, then the cards of
/// the results it shows. All arrays of document numbers are ascending and written as steps.
///
/// ```
/// index.json              {format, documents, saturation, lengthNormalisation, secondReading,
///                          commonWords: [word …],
///                          fields: {prose: FIELD, exact: FIELD},
///                          facets: {service: {file, values: [[key, label, count] …]} …},
///                          days: file, cards: {size, files: [file …]}}
/// FIELD                   {documents, averageLength, lengths: [length …], lengthOf: base64 of one
///                          byte a document, its place in lengths; blocks: [[first term, file] …]}
/// prose/*, exact/*.json   [[term, document frequency, [document …], [weighted frequency …]] …]
/// facets/*.json           [[document …] …], in the order of the values
/// days/*.json             [days since 1970, or null, …], one for each document
/// cards/*.json            [[id, address, title, date, severity, [service …], [cause …], text] …]
/// data.js                 all of these by their paths, in `hindcast.searchData`
/// ```
///
/// Every other name is the hash of what the file holds; `file` above is that hash. `data.js` is for
/// pages opened from a disk, where a browser lets no page read files but scripts.
public final class SearchFiles {
  /// Changes when an older `ranking.js` could not read the files.
  static final int FORMAT = 1;

  /// How many cards are loaded together. Results stand far apart in the library, so a larger number
  /// would mostly load cards that are not shown.
  private static final int CARDS = 8;

  private final Library library;
  private final HashedFiles files = new HashedFiles();

  private SearchFiles(Library library) {
    this.library = library;
  }

  /// The bytes of each file by its path below the site's `search` folder.
  public static SortedMap<String, byte[]> of(SearchIndex index) {
    try {
      return new SearchFiles(index.library()).files(index);
    } catch (IOException e) {
      throw new UncheckedIOException("reading the index in memory failed", e);
    }
  }

  private SortedMap<String, byte[]> files(SearchIndex index) throws IOException {
    Map<String, Object> root = new LinkedHashMap<>();
    root.put("format", FORMAT);
    root.put("documents", library.postmortems().size());
    root.put("saturation", Ranking.SATURATION);
    root.put("lengthNormalisation", Ranking.LENGTH_NORMALISATION);
    root.put("secondReading", Ranking.SECOND_READING);
    root.put("commonWords", CommonWords.ALL);
    root.put("fields", fields(index.reader().leaves()));
    root.put("facets", facets());
    root.put("days", files.add("days", Json.of(days())));
    root.put("cards", cards());
    files.put("index.json", Json.of(root));
    files.put("data.js", script());
    SortedMap<String, byte[]> bytes = new TreeMap<>();
    files.texts().forEach((path, text) -> bytes.put(path, text.getBytes(StandardCharsets.UTF_8)));
    return bytes;
  }

  private Map<String, Object> fields(List<LeafReaderContext> segments) throws IOException {
    Map<String, Object> fields = new LinkedHashMap<>();
    if (!segments.isEmpty()) {
      LeafReader reader = segments.getFirst().reader();
      fields.put("prose", new FieldFiles(files, "prose", ScoredField.prose(reader)).root());
      fields.put("exact", new FieldFiles(files, "exact", ScoredField.exact(reader)).root());
    }
    return fields;
  }

  private Map<String, Object> facets() {
    Map<String, Object> facets = new LinkedHashMap<>();
    Vocabulary vocabulary = Vocabulary.builtIn();
    for (Facet facet : Facet.values()) {
      FacetValues values = FacetValues.of(facet, library, vocabulary);
      String file = files.add("facets", Json.of(values.documents()));
      Map<String, Object> entry = new LinkedHashMap<>();
      entry.put("file", file);
      entry.put("values", values.values());
      facets.put(facet.word(), entry);
    }
    return facets;
  }

  private List<Object> days() {
    List<Object> days = new ArrayList<>();
    library
        .postmortems()
        .forEach(one -> days.add(one.date() == null ? null : one.date().toEpochDay()));
    return days;
  }

  private Map<String, Object> cards() {
    List<Postmortem> postmortems = library.postmortems();
    List<String> paths =
        IntStream.iterate(0, from -> from < postmortems.size(), from -> from + CARDS)
            .mapToObj(from -> postmortems.subList(from, Math.min(from + CARDS, postmortems.size())))
            .map(some -> files.add("cards", Json.of(some.stream().map(this::card).toList())))
            .toList();
    Map<String, Object> cards = new LinkedHashMap<>();
    cards.put("size", CARDS);
    cards.put("files", paths);
    return cards;
  }

  private List<Object> card(Postmortem postmortem) {
    return Arrays.asList(
        postmortem.id(),
        "incidents/" + library.slug(postmortem) + "/",
        postmortem.title(),
        postmortem.date(),
        postmortem.severity(),
        postmortem.services(),
        postmortem.mechanisms(),
        Snippets.opening(postmortem));
  }

  private String script() {
    StringBuilder script = new StringBuilder();
    files
        .texts()
        .forEach(
            (path, text) ->
                script
                    .append(script.isEmpty() ? "" : ",\n")
                    .append(Json.of(path))
                    .append(':')
                    .append(text));
    return "(globalThis.hindcast ??= {}).searchData = {\n" + script + "\n};\n";
  }
}
