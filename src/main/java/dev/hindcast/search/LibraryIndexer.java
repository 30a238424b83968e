package dev.hindcast.search;

import dev.hindcast.postmortem.Library;
import dev.hindcast.postmortem.Postmortem;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;

/// Makes the Lucene index of a library: in memory, one segment, the document number of a postmortem
/// being its place in the library.
final class LibraryIndexer {
  /// The field of codes as typed, over all the text.
  static final String EXACT = "exact";

  /// The day of the incident in days since 1970; absent where it is not known.
  static final String DAY = "day";

  /// Enough for tens of thousands of postmortems to become one segment without a merge.
  private static final double BUFFER_MEGABYTES = 256;

  private static final FieldType WORDS = words();

  private LibraryIndexer() {}

  static Directory index(Library library) throws IOException {
    Directory directory = new ByteBuffersDirectory();
    try (IndexWriter writer = new IndexWriter(directory, configuration())) {
      for (Postmortem postmortem : library.postmortems()) {
        writer.addDocument(document(postmortem));
      }
      writer.forceMerge(1);
    }
    return directory;
  }

  /// Only neighbouring segments are merged, and in turn, so that documents keep their order.
  private static IndexWriterConfig configuration() {
    return new IndexWriterConfig(analyzer())
        .setSimilarity(Ranking.similarity())
        .setRAMBufferSizeMB(BUFFER_MEGABYTES)
        .setMergePolicy(new LogDocMergePolicy())
        .setMergeScheduler(new SerialMergeScheduler());
  }

  private static Analyzer analyzer() {
    return new PerFieldAnalyzerWrapper(
        Analysis.PROSE.analyzer(), Map.of(EXACT, Analysis.CODES.analyzer()));
  }

  private static Document document(Postmortem postmortem) {
    Document document = new Document();
    Map<ProseField, String> texts = texts(postmortem);
    texts.forEach((prose, text) -> document.add(new Field(prose.field(), text, WORDS)));
    document.add(new Field(EXACT, String.join("\n\n", texts.values()), WORDS));
    for (Facet facet : Facet.values()) {
      facet.values(postmortem).stream()
          .map(Facet::key)
          .forEach(key -> document.add(new StringField(facet.field(), key, Field.Store.NO)));
    }
    if (postmortem.date() != null) {
      document.add(new NumericDocValuesField(DAY, postmortem.date().toEpochDay()));
    }
    return document;
  }

  private static Map<ProseField, String> texts(Postmortem postmortem) {
    Map<ProseField, String> texts = new LinkedHashMap<>();
    Arrays.stream(ProseField.values()).forEach(prose -> texts.put(prose, prose.text(postmortem)));
    return texts;
  }

  private static FieldType words() {
    FieldType type = new FieldType();
    type.setTokenized(true);
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
    type.freeze();
    return type;
  }
}
