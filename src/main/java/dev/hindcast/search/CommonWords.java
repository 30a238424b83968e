package dev.hindcast.search;

import dev.hindcast.search.SearchQuery.Word;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/// English words that say how a question is put, not what it is about: whoever asks which incidents
/// happened after a deploy is not looking for "which" and "after".
///
/// "Not", "down", "out" and their like are none of them, for they matter in this field. The browser
/// has the list from the search files.
final class CommonWords {
  private static final String WORDS =
      """
      a about after all also am an and any are as at be because been before being but by can could
      did do does during each every for from had has have he her here him his how i if in into is it
      its me my of on or our s she should so some such than that the their them then there these
      they this those to was we were what when where which while who whom whose why will with would
      you your
      """;

  /// In the order of their letters.
  static final List<String> ALL = List.of(WORDS.strip().split("\\s+"));

  private static final Set<String> KNOWN = new TreeSet<>(ALL);

  private CommonWords() {}

  /// A query without its common words; one that has no others stays as it is.
  static SearchQuery leaveOut(SearchQuery query) {
    List<Word> others =
        query.words().stream().filter(Predicate.not(CommonWords::isCommon)).toList();
    return others.isEmpty() ? query : new SearchQuery(others, query.filters());
  }

  /// Whether all its parts are common, as those of `what's`.
  private static boolean isCommon(Word word) {
    return !word.exact().isEmpty() && KNOWN.containsAll(word.exact());
  }
}
