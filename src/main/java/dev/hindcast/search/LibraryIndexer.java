package dev.hindcast.search;

import dev.hindcast.postmortem.Postmortem;
import dev.hindcast.search.analysis.Analysis;
import dev.hindcast.search.analysis.DocumentWords;
import dev.hindcast.search.query.Facet;
import java.io.IOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
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

/// Makes the Lucene index of postmortems: in memory, one segment, the document number of a
/// postmortem being its place in the list.
final class LibraryIndexer {
  /// The field of codes as typed, over all the text.
  static final String EXACT = "exact";

  /// The field of words as written, as [DocumentWords#forms] gives them.
  static final String FORM = "form";

  /// The day of the incident in days since 1970; absent where it is not known.
  static final String DAY = "day";

  /// Enough for tens of thousands of postmortems to become one segment without a merge.
  private static final double BUFFER_MEGABYTES = 256;

  private static final FieldType PROSE = words(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
  private static final FieldType CODES = words(IndexOptions.DOCS_AND_FREQS);
  private static final FieldType FORMS = forms();

  private final DocumentWords words = new DocumentWords();
  private final Analysis analysis;

  private LibraryIndexer(Analysis analysis) {
    this.analysis = analysis;
  }

  static Directory index(List<Postmortem> postmortems, Analysis analysis) throws IOException {
    return new LibraryIndexer(analysis).index(postmortems);
  }

  private Directory index(List<Postmortem> postmortems) throws IOException {
    Directory directory = new ByteBuffersDirectory();
    try (IndexWriter writer = new IndexWriter(directory, configuration())) {
      for (Postmortem postmortem : postmortems) {
        words.begin();
        writer.addDocument(document(postmortem));
      }
      writer.forceMerge(1);
    }
    return directory;
  }

  /// Only neighbouring segments are merged, and in turn, so that documents keep their order.
  private IndexWriterConfig configuration() {
    return new IndexWriterConfig(analyzer())
        .setSimilarity(Ranking.similarity())
        .setRAMBufferSizeMB(BUFFER_MEGABYTES)
        .setMergePolicy(new LogDocMergePolicy())
        .setMergeScheduler(new SerialMergeScheduler());
  }

  private Analyzer analyzer() {
    return new PerFieldAnalyzerWrapper(
        analysis.proseAnalyzer(words), Map.of(EXACT, Analysis.codesAnalyzer()));
  }

  private Document document(Postmortem postmortem) {
    Document document = new Document();
    Map<ProseField, String> texts = texts(postmortem);
    texts.forEach((prose, text) -> document.add(new Field(prose.field(), text, PROSE)));
    document.add(new Field(EXACT, String.join("\n\n", texts.values()), CODES));
    // Lucene reads the fields in their order, so the words of the prose are known by then.
    document.add(new Field(FORM, new Entries(words), FORMS));
    for (Facet facet : Facet.values()) {
      facet.values(postmortem).stream()
          .map(facet::key)
          .distinct()
          .forEach(key -> document.add(new StringField(field(facet), key, Field.Store.NO)));
    }
    if (postmortem.date() != null) {
      document.add(new NumericDocValuesField(DAY, postmortem.date().toEpochDay()));
    }
    return document;
  }

  /// The field that holds the keys of a facet.
  static String field(Facet facet) {
    return "facet-" + facet.word();
  }

  private static Map<ProseField, String> texts(Postmortem postmortem) {
    Map<ProseField, String> texts = new LinkedHashMap<>();
    Arrays.stream(ProseField.values()).forEach(prose -> texts.put(prose, prose.text(postmortem)));
    return texts;
  }

  private static FieldType words(IndexOptions options) {
    FieldType type = new FieldType();
    type.setTokenized(true);
    type.setIndexOptions(options);
    type.freeze();
    return type;
  }

  private static FieldType forms() {
    FieldType type = new FieldType(words(IndexOptions.DOCS));
    type.setOmitNorms(true);
    type.freeze();
    return type;
  }

  /// The words of a document, asked for when Lucene reads them.
  private static final class Entries extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final DocumentWords words;
    private Iterator<String> left = List.<String>of().iterator();

    Entries(DocumentWords words) {
      this.words = words;
    }

    @Override
    public void reset() throws IOException {
      super.reset();
      left = words.forms().iterator();
    }

    @Override
    public boolean incrementToken() {
      clearAttributes();
      if (!left.hasNext()) {
        return false;
      }
      term.append(left.next());
      return true;
    }
  }
}
