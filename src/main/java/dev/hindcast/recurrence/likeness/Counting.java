package dev.hindcast.recurrence.likeness;

import dev.hindcast.postmortem.Postmortem;
import dev.hindcast.recurrence.likeness.Counts.Place;
import dev.hindcast.search.analysis.Analysis;
import dev.hindcast.search.analysis.Analysis.Token;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Counts the words and phrases of postmortems. May be used from several threads.
final class Counting {
  /// The answers of a server, by which many incidents are known.
  private static final Pattern STATUS = Pattern.compile("[45]\\d\\d");

  private final Analysis analysis;
  private final Glossary glossary;
  private final Set<String> common;
  private final Map<String, String> stems = new ConcurrentHashMap<>();

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
    Uses.Counter<String> words = new Uses.Counter<>();
    Uses.Counter<Integer> phrases = new Uses.Counter<>();
    for (int index = 0; index < pieces.size(); index++) {
      int number = index;
      Part part = pieces.get(index).part();
      List<Token> tokens = analysis.stems(pieces.get(index).text());
      for (Token token : tokens) {
        if (says(token.term())) {
          Place place = new Place(number, token.start(), token.end());
          words.add(token.term(), this::known, place, part.weight(), part.axis());
        }
      }
      // A phrase weighs the same in any part.
      glossary.find(
          tokens,
          (entry, first, last) ->
              phrases.add(
                  entry.number(),
                  UnaryOperator.identity(),
                  new Place(number, first.start(), last.end()),
                  1,
                  part.axis()));
    }
    return new Counts(postmortem, pieces, words.counted(), phrases.counted());
  }

  /// One string for all uses of a word.
  private String known(String stem) {
    String known = stems.putIfAbsent(stem, stem);
    return known == null ? stem : known;
  }

  /// Whether a word may say what an incident is about. Numbers are mostly times and amounts.
  private boolean says(String stem) {
    return !common.contains(stem)
        && (stem.length() > 1 || stem.charAt(0) > 'z')
        && (!isNumber(stem) || STATUS.matcher(stem).matches());
  }

  private static boolean isNumber(String stem) {
    for (int index = 0; index < stem.length(); index++) {
      if (!Character.isDigit(stem.charAt(index))) {
        return false;
      }
    }
    return true;
  }
}
