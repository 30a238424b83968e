package dev.hindcast.search.files;

import dev.hindcast.postmortem.Postmortem;
import dev.hindcast.postmortem.Vocabulary;
import dev.hindcast.search.FormTable.Form;
import dev.hindcast.search.Ranking;
import dev.hindcast.search.ScoredField;
import dev.hindcast.search.SearchIndex;
import dev.hindcast.search.query.Facet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;
import org.apache.lucene.index.LeafReader;

/// The files from which a browser searches the site, made from the Lucene index. The same library
/// gives the same bytes. `docs/search-index.md` describes them.
public final class SearchFiles {
  /// Changes when an older client would misunderstand the files.
  static final int FORMAT = 2;

  private final SearchIndex index;
  private final SortedMap<String, byte[]> plain = new TreeMap<>();

  private SearchFiles(SearchIndex index) {
    this.index = index;
  }

  /// The bytes of each file by its path below the site's `search` folder.
  public static SortedMap<String, byte[]> of(SearchIndex index) {
    try {
      return new SearchFiles(index).files();
    } catch (IOException e) {
      throw new UncheckedIOException("reading the index in memory failed", e);
    }
  }

  private SortedMap<String, byte[]> files() throws IOException {
    Map<String, Object> root = root();
    plain.put("root.bin", Json.of(root).getBytes(StandardCharsets.UTF_8));
    List<Postmortem> documents = index.documents();
    Cards cards = new Cards(index.library());
    SortedMap<String, byte[]> onDisk = new TreeMap<>();
    if (documents.size() <= DiskScript.MOST_DOCUMENTS) {
      onDisk.putAll(plain);
      for (int document = 0; document < documents.size(); document++) {
        onDisk.put(cardPath(document), cards.brief(documents.get(document)));
      }
    }
    for (int document = 0; document < documents.size(); document++) {
      plain.put(cardPath(document), cards.whole(documents.get(document)));
    }
    SortedMap<String, byte[]> files = new TreeMap<>();
    String generation = Generation.of(plain);
    deflated(plain).forEach((path, bytes) -> files.put(generation + "/" + path, bytes));
    files.put("index.json", Json.of(entry(generation)).getBytes(StandardCharsets.UTF_8));
    files.put("data.js", DiskScript.of(onDisk, documents.size()));
    return files;
  }

  private static String cardPath(int document) {
    return "cards/" + document + ".bin";
  }

  private static SortedMap<String, byte[]> deflated(SortedMap<String, byte[]> files) {
    SortedMap<String, byte[]> deflated = new ConcurrentSkipListMap<>();
    files.entrySet().parallelStream()
        .forEach(file -> deflated.put(file.getKey(), Deflated.of(file.getValue())));
    return deflated;
  }

  private Map<String, Object> entry(String generation) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("format", FORMAT);
    entry.put("files", generation);
    entry.put("documents", index.documents().size());
    return entry;
  }

  private Map<String, Object> root() throws IOException {
    Map<String, Object> fields = new LinkedHashMap<>();
    Map<String, Object> tables = new LinkedHashMap<>();
    if (index.segment().isPresent()) {
      LeafReader reader = index.segment().get();
      addField("prose", ScoredField.prose(reader), onlyCommonWords(), fields, tables);
      addField("exact", ScoredField.exact(reader), Set.of(), fields, tables);
    }
    FormFiles forms = new FormFiles(plain, index.forms(), index.language());
    tables.put("forms", forms.writeAll());
    FacetFiles facets = new FacetFiles(index.documents(), Vocabulary.builtIn());
    for (Facet facet : Facet.values()) {
      tables.put(facet.word(), facets.write(facet, plain));
    }
    Map<String, Object> root = new LinkedHashMap<>();
    root.put("documents", index.documents().size());
    root.put("language", index.language().code());
    root.put("stemmer", index.language().stems().word());
    root.put("commonWords", index.language().commonWords());
    root.put("saturation", Ranking.SATURATION);
    root.put("lengthNormalisation", Ranking.LENGTH_NORMALISATION);
    root.put("secondReading", Ranking.SECOND_READING);
    root.put("fields", fields);
    root.put("tables", tables);
    root.put("initials", forms.writeCommonest());
    root.put("days", days());
    return root;
  }

  private void addField(
      String name,
      ScoredField field,
      Set<String> inNoPhrase,
      Map<String, Object> fields,
      Map<String, Object> tables)
      throws IOException {
    Map<String, Object> numbers = new LinkedHashMap<>();
    numbers.put("documents", field.documents());
    numbers.put("averageLength", field.averageLength());
    numbers.put("lengths", field.lengths());
    fields.put(name, numbers);
    tables.put(name, new TermFiles(plain, name, field, inNoPhrase).write());
  }

  /// The stems of which all forms are common words: in a phrase those stand for any word.
  private Set<String> onlyCommonWords() {
    Set<String> common = Set.copyOf(index.language().commonWords());
    Map<Boolean, Set<String>> stems =
        index.forms().all().stream()
            .filter(form -> form.words() > 0)
            .collect(
                Collectors.partitioningBy(
                    form -> common.contains(form.text()),
                    Collectors.mapping(Form::stem, Collectors.toSet())));
    Set<String> only = new HashSet<>(stems.getOrDefault(true, Set.of()));
    only.removeAll(stems.getOrDefault(false, Set.of()));
    return only;
  }

  /// The days that documents have, each as the step back from the one before; and how many have it.
  private List<List<Long>> days() {
    List<Long> steps = new ArrayList<>();
    List<Long> counts = new ArrayList<>();
    long last = 0;
    for (Postmortem postmortem : index.documents()) {
      if (postmortem.date() == null) {
        break;
      }
      long day = postmortem.date().toEpochDay();
      if (steps.isEmpty() || day != last) {
        steps.add(steps.isEmpty() ? day : last - day);
        counts.add(0L);
      }
      counts.set(counts.size() - 1, counts.getLast() + 1);
      last = day;
    }
    return List.of(steps, counts);
  }
}
