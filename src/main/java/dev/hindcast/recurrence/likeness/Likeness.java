package dev.hindcast.recurrence.likeness;

import dev.hindcast.postmortem.Library;
import dev.hindcast.postmortem.Postmortem;
import dev.hindcast.postmortem.Vocabulary;
import dev.hindcast.search.analysis.Analysis;
import dev.hindcast.search.analysis.Language;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/// Finds the postmortems of a library that are most like one. May be used from several threads;
/// what it gives depends on the texts alone.
public final class Likeness {
  /// Of so many, found without common words and tags, the best are those with them too.
  private static final int LOOKED_AT = 64;

  private final Corpus corpus;
  private final Reasons reasons;
  private final SameThing sameThing;

  private Likeness(Corpus corpus, Reasons reasons) {
    this.corpus = corpus;
    this.reasons = reasons;
    this.sameThing = new SameThing(corpus);
  }

  /// Reads a library.
  ///
  /// @param language of its texts
  public static Likeness of(Library library, Vocabulary vocabulary, Language language) {
    Analysis analysis = new Analysis(language);
    Forms forms = new Forms();
    Corpus corpus = Corpus.of(library, vocabulary, analysis, forms);
    ExplainingWords explaining = new ExplainingWords(library, analysis);
    return new Likeness(
        corpus, new Reasons(corpus.lexicon(), corpus.glossary(), forms, explaining));
  }

  /// The postmortems most like one, which may be outside the library; of equals in the order of
  /// paths.
  ///
  /// @param wanted which may be among them; the one itself never is
  /// @param limit how many at the most
  public List<Alike> alike(Postmortem postmortem, Predicate<Postmortem> wanted, int limit) {
    Document query = corpus.document(postmortem);
    return corpus.nearest(query, wanted, Math.max(limit, LOOKED_AT)).stream()
        .map(other -> Scored.of(new Resemblance(query, other)))
        .sorted(Comparator.comparingDouble(Scored::score).reversed())
        .limit(limit)
        .map(this::alike)
        .toList();
  }

  /// How alike two are, reckoned once.
  private record Scored(Resemblance both, double score) {
    static Scored of(Resemblance both) {
      return new Scored(both, both.score());
    }
  }

  /// How alike two postmortems are.
  public Alike alike(Postmortem postmortem, Postmortem other) {
    return alike(Scored.of(new Resemblance(corpus.document(postmortem), corpus.document(other))));
  }

  private Alike alike(Scored scored) {
    Resemblance both = scored.both();
    return new Alike(
        both.other().postmortem(),
        scored.score(),
        Band.of(scored.score()),
        both.axes(),
        sameThing.of(both),
        reasons.of(both.one(), both.other()));
  }

  /// The mechanisms that a postmortem's text names, those it speaks of most first; a phrase that
  /// many postmortems have says less.
  public List<Mention> mentions(Postmortem postmortem) {
    return new Mentions(corpus.glossary(), corpus.count(postmortem))
        .all(entry -> corpus.lexicon().tellingPhrase(entry.number()));
  }
}
