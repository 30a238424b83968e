package dev.hindcast.recurrence.likeness;

import dev.hindcast.postmortem.Library;
import dev.hindcast.postmortem.Postmortem;
import dev.hindcast.postmortem.Vocabulary;
import dev.hindcast.search.analysis.Analysis;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.SortedMap;
import java.util.function.Predicate;

/// The postmortems of a library as directions, to find those that point where another does.
///
/// Words that more than [#COMMON] postmortems have find nothing by themselves; of what the others
/// find, some are weighed with all words. So nothing is left out in a library of up to that many.
final class Corpus {
  private static final int COMMON = 1000;

  /// What an author names first counts twice what the whole text hints at, what follows as much.
  private static final double STATED_FIRST = 2;

  private static final double STATED = 1;

  private final Counting counting;
  private final Glossary glossary;
  private final Lexicon lexicon;
  private final List<Document> documents;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Postings words;
  private final Postings mechanisms;

  private Corpus(Counting counting, Glossary glossary, List<Counts> counts) {
    this.counting = counting;
    this.glossary = glossary;
    Lexicon all = new Lexicon(counts, glossary.entries().size());
    this.lexicon = all;
    this.documents =
        counts.parallelStream()
            .map(one -> new Document(one, all, mechanisms(one, glossary, all)))
            .toList();
    for (int number = 0; number < documents.size(); number++) {
      numbers.put(documents.get(number).postmortem().file().path(), number);
    }
    this.words = new Postings(documents.stream().map(Document::words).toList(), all.size(), COMMON);
    this.mechanisms =
        new Postings(
            documents.stream().map(Document::mechanisms).toList(),
            glossary.mechanisms().size(),
            Integer.MAX_VALUE);
  }

  /// Reads all postmortems of a library.
  ///
  /// @param forms takes how their words are written
  static Corpus of(Library library, Vocabulary vocabulary, Analysis analysis, Forms forms) {
    List<Postmortem> all = library.postmortems();
    Glossary glossary =
        Glossary.of(
            vocabulary,
            analysis,
            all.stream().flatMap(one -> one.mechanisms().stream()).sorted().toList());
    Counting counting = new Counting(analysis, glossary);
    List<Counts> counts = all.parallelStream().map(counting::count).toList();
    counts.parallelStream().forEach(forms::add);
    return new Corpus(counting, glossary, counts);
  }

  Glossary glossary() {
    return glossary;
  }

  Lexicon lexicon() {
    return lexicon;
  }

  /// What stands in a postmortem, of the library or not.
  Counts count(Postmortem postmortem) {
    return counting.count(postmortem);
  }

  /// Of the library, or read afresh where it is another text.
  @SuppressWarnings("ReferenceEquality") // A text of the same path may be a newer one.
  Document document(Postmortem postmortem) {
    Integer number = numbers.get(postmortem.file().path());
    if (number != null && documents.get(number).postmortem() == postmortem) {
      return documents.get(number);
    }
    Counts counts = count(postmortem);
    return new Document(counts, lexicon, mechanisms(counts, glossary, lexicon));
  }

  /// How much is said of each mechanism: by the text, and by those who state the mechanisms.
  private static Direction mechanisms(Counts counts, Glossary glossary, Lexicon lexicon) {
    SortedMap<Integer, Double> weights =
        new Mentions(glossary, counts)
            .direction(entry -> lexicon.tellingPhrase(entry.number()))
            .weights();
    double stated = STATED_FIRST;
    for (String mechanism : counts.postmortem().mechanisms()) {
      if (glossary.knows(mechanism)) {
        weights.merge(glossary.numberOf(mechanism), stated, Double::sum);
      }
      stated = STATED;
    }
    return Direction.of(weights);
  }

  /// The documents of the library that point most where one does, itself left out; of equals in the
  /// order of paths.
  ///
  /// @param wanted which may be among them
  List<Document> nearest(Document query, Predicate<Postmortem> wanted, int most) {
    double[] sums = new double[documents.size()];
    words.addCosines(query.words(), 1, sums);
    mechanisms.addCosines(query.mechanisms(), Resemblance.MECHANISMS, sums);
    Comparator<Integer> bestLast =
        Comparator.comparingDouble((Integer number) -> sums[number])
            .thenComparing(Comparator.reverseOrder());
    PriorityQueue<Integer> best = new PriorityQueue<>(most + 1, bestLast);
    int itself = numbers.getOrDefault(query.postmortem().file().path(), -1);
    double least = Double.NEGATIVE_INFINITY;
    for (int number = 0; number < sums.length; number++) {
      if (sums[number] > least
          && number != itself
          && wanted.test(documents.get(number).postmortem())) {
        best.add(number);
        if (best.size() > most) {
          best.remove();
          least = sums[Objects.requireNonNull(best.peek())];
        }
      }
    }
    return best.stream().sorted(bestLast.reversed()).map(documents::get).toList();
  }
}
