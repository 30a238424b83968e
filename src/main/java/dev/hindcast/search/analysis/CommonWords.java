package dev.hindcast.search.analysis;

import java.util.List;

/// English words that say how a question is put, not what it is about: whoever asks which incidents
/// happened after a deploy is not looking for "which" and "after".
///
/// "Not", "down", "out" and their like are none of them, for they matter in this field.
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
  static final List<String> ENGLISH = List.of(WORDS.strip().split("\\s+"));

  private CommonWords() {}
}
