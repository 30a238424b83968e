package dev.hindcast.search;

import dev.hindcast.search.analysis.DocumentWords;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/// The words and codes of a library as they are written, folded: what a beginning, or a slip of the
/// pen, may stand for.
///
/// `spelling.js` does the same in the browser, which must not read much for it; that is why a
/// beginning with very many words, and every misspelt word, is looked for among the commonest only.
public final class FormTable {
  /// How many forms the browser reads together.
  public static final int BLOCK = 1_024;

  /// How many blocks a beginning may reach beyond the one where it starts.
  private static final int MOST_BLOCKS = 3;

  /// How many of the forms with one initial are known where not all can be read.
  private static final int COMMONEST = 4_000;

  /// For how many forms a beginning, or a misspelt word, may stand.
  private static final int MOST_EXPANSIONS = 50;

  private static final Comparator<Form> COMMONEST_FIRST =
      Comparator.comparingInt((Form form) -> -form.documents()).thenComparing(Form::text);

  private final List<Form> forms;

  private FormTable(List<Form> forms) {
    this.forms = forms;
  }

  /// A word or code as written.
  ///
  /// @param words how many postmortems have it as a word
  /// @param codes how many have it as a code
  /// @param stem as a word; empty where it is none
  public record Form(String text, int words, int codes, String stem) {
    int documents() {
      return Math.max(words, codes);
    }

    String initial() {
      return FormTable.initial(text);
    }
  }

  static FormTable of(LeafReader reader) throws IOException {
    SortedMap<String, Form> forms = new TreeMap<>();
    TermsEnum entries = Terms.getTerms(reader, LibraryIndexer.FORM).iterator();
    for (BytesRef term = entries.next(); term != null; term = entries.next()) {
      String entry = term.utf8ToString();
      String text = DocumentWords.form(entry);
      Form form = new Form(text, entries.docFreq(), 0, DocumentWords.stem(entry));
      forms.merge(text, form, FormTable::commoner);
    }
    TermsEnum codes = Terms.getTerms(reader, LibraryIndexer.EXACT).iterator();
    for (BytesRef term = codes.next(); term != null; term = codes.next()) {
      String text = term.utf8ToString();
      int documents = codes.docFreq();
      forms.merge(
          text,
          new Form(text, 0, documents, ""),
          (word, code) -> new Form(text, word.words, code.codes, word.stem));
    }
    return new FormTable(List.copyOf(forms.values()));
  }

  static FormTable empty() {
    return new FormTable(List.of());
  }

  private static String initial(String text) {
    return Character.toString(text.codePointAt(0));
  }

  /// Words that only differ in their accents may have two stems; the commoner one counts.
  private static Form commoner(Form one, Form other) {
    return other.words > one.words ? other : one;
  }

  /// In the order of their texts.
  public List<Form> all() {
    return forms;
  }

  /// The commonest forms by those initials with which too many begin to look at all of them; each
  /// list in the order of its texts.
  public SortedMap<String, List<Form>> commonestOfWideInitials() {
    SortedMap<String, List<Form>> commonest = new TreeMap<>();
    for (int from = 0; from < forms.size(); ) {
      String initial = forms.get(from).initial();
      int to = end(initial, from);
      if (isWide(initial, from, to)) {
        commonest.put(initial, commonest(forms.subList(from, to)));
      }
      from = to;
    }
    return commonest;
  }

  Optional<Form> find(String text) {
    int at = place(text);
    return at < forms.size() && forms.get(at).text.equals(text)
        ? Optional.of(forms.get(at))
        : Optional.empty();
  }

  /// What begins so, the commonest first.
  List<Form> beginningWith(String prefix) {
    int from = place(prefix);
    int to = end(prefix, from);
    Stream<Form> candidates =
        isWide(prefix, from, to)
            ? spelling(initial(prefix)).stream().filter(form -> form.text.startsWith(prefix))
            : forms.subList(from, to).stream();
    return candidates.sorted(COMMONEST_FIRST).limit(MOST_EXPANSIONS).toList();
  }

  /// The place after the last form that begins so.
  private int end(String prefix, int from) {
    int to = from;
    while (to < forms.size() && forms.get(to).text.startsWith(prefix)) {
      to++;
    }
    return to;
  }

  /// Whether too many forms begin so to read all of them.
  private boolean isWide(String prefix, int from, int to) {
    return to > from && (to - 1) / BLOCK - blockOf(prefix, from) > MOST_BLOCKS;
  }

  /// The block in which a text is looked for that is, or would be, at a place.
  private int blockOf(String text, int place) {
    return (forms.get(place).text.equals(text) ? place : Math.max(place - 1, 0)) / BLOCK;
  }

  /// The words that are spelt nearly so: the nearest first, of these the commonest.
  List<Form> near(String form) {
    Misspelling misspelling = new Misspelling(form);
    return spelling(initial(form)).stream()
        .filter(candidate -> candidate.words > 0)
        .filter(candidate -> misspelling.mayMean(candidate.text))
        .sorted(
            Comparator.comparingInt((Form candidate) -> misspelling.distance(candidate.text))
                .thenComparing(COMMONEST_FIRST))
        .limit(MOST_EXPANSIONS)
        .toList();
  }

  private List<Form> spelling(String initial) {
    int from = place(initial);
    return commonest(forms.subList(from, end(initial, from)));
  }

  private static List<Form> commonest(List<Form> some) {
    return some.stream()
        .sorted(COMMONEST_FIRST)
        .limit(COMMONEST)
        .sorted(Comparator.comparing(Form::text))
        .toList();
  }

  /// Where a text is or would be.
  private int place(String text) {
    int from = 0;
    int to = forms.size();
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (forms.get(middle).text.compareTo(text) < 0) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  }
}
