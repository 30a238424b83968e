package dev.hindcast.recurrence.likeness;

import dev.hindcast.postmortem.Postmortem;
import dev.hindcast.search.analysis.Analysis;
import dev.hindcast.search.analysis.Analysis.Token;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Counts the words and phrases of postmortems. May be used from several threads.
final class Counting {
  private static final Pattern NUMBER = Pattern.compile("\\p{N}+");

  /// The answers of a server, by which many incidents are known.
  private static final Pattern STATUS = Pattern.compile("[45]\\d\\d");

  private final Analysis analysis;
  private final Glossary glossary;
  private final Set<String> common;

  Counting(Analysis analysis, Glossary glossary) {
    this.analysis = analysis;
    this.glossary = glossary;
    List<String> words = analysis.language().commonWords();
    this.common =
        Stream.concat(words.stream(), words.stream().map(analysis::stem))
            .collect(Collectors.toUnmodifiableSet());
  }

  Counts count(Postmortem postmortem) {
    List<Piece> pieces = Pieces.of(postmortem);
    Counts counts = new Counts(postmortem, pieces);
    for (int index = 0; index < pieces.size(); index++) {
      count(index, pieces.get(index).text(), counts);
    }
    return counts;
  }

  private void count(int piece, String text, Counts counts) {
    List<Token> tokens = analysis.stems(text);
    for (Token token : tokens) {
      if (says(token.term())) {
        counts.addWord(token.term(), new Counts.Place(piece, token.start(), token.end()));
      }
    }
    glossary.find(
        tokens,
        (entry, first, last) ->
            counts.addPhrase(entry.number(), new Counts.Place(piece, first.start(), last.end())));
  }

  /// Whether a word may say what an incident is about. Numbers are mostly times and amounts.
  private boolean says(String stem) {
    return !common.contains(stem)
        && (stem.length() > 1 || stem.charAt(0) > 'z')
        && (!NUMBER.matcher(stem).matches() || STATUS.matcher(stem).matches());
  }
}
