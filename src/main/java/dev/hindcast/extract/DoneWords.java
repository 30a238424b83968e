package dev.hindcast.extract;

import dev.hindcast.markdown.Inline;
import dev.hindcast.markdown.Prose;
import java.util.regex.Pattern;

/// Tells from the words of an action that it is done: struck through, marked, or told as past.
final class DoneWords {
  private static final Pattern MARKED =
      Pattern.compile(
          "(?i)[\\[(](?:done|complete|completed|fixed|merged|deployed|resolved|implemented|closed"
              + "|shipped)\\b[^)\\]]{0,40}[)\\]]"
              + "|[-–—:]\\s*(?:done|completed|implemented|fixed|merged|deployed|closed|shipped"
              + "|erledigt|umgesetzt)\\s*(?:\\([^)]{0,60}\\))?\\W*$"
              + "|✅|☑|✔|:white_check_mark:|実装完了|完了[:：]|已完成");

  /// Verbs that begin what was done. Words that may as well describe what is wanted ("Improved
  /// monitoring") are left out.
  private static final Pattern VERB_FIRST =
      Pattern.compile(
          "(?i)^\\W*(?:(?:we|i|the team) )?(?:(?:have|has) (?:now |already |since |also )?)?"
              + "(?:added|removed|replaced|avoided|moved|migrated|disabled|enabled|created"
              + "|configured|deployed|upgraded|switched|changed|refactored|introduced"
              + "|reverted|restored|rewrote|wrote|built|merged|opened|filed|documented|published|enhanced|updated|extended"
              + "|rotated|revoked|deleted|renamed|patched|corrected|adjusted|clarified|informed"
              + "|contacted|ensured|verified|tested|trained|practiced|raised|lowered|bumped|pinned|set"
              + " up|put|made)\\b(?! to be\\b|:)");

  /// "We have moved it", "alerts were added": it is told as past.
  private static final Pattern PAST =
      Pattern.compile(
          "(?i)^\\W*(?:we|i|the team) (?:have|had) (?:now |already |since |also )?(?:been"
              + " )?\\p{L}{3,}|\\b(?:has|have) (?:now |already |since |also )?been (?:\\p{L}+ly"
              + " )?\\p{L}+(?:ed|ilt|itten|one|ade|set|put)\\b|\\b(?:was|were) (?:\\p{L}+ly"
              + " )?\\p{L}+(?:ed|ilt|itten|one|ade)\\b|\\b(?:is|are) (?:now|already) \\p{L}+");

  private static final Pattern STILL_TO_COME =
      Pattern.compile(
          "(?i)^\\W*if\\b|\\b(?:should|will|need|needs|must|to be|could|would|plan|todo|going to"
              + "|ensure|make sure|consider|investigate)\\b");

  private DoneWords() {}

  /// Whether an action is said to be done.
  ///
  /// @param tellsPast whether what is told as past counts, as it does in an item without a box
  static boolean say(Prose prose, boolean tellsPast) {
    String text = prose.masked();
    return isStruck(prose)
        || MARKED.matcher(text).find()
        || (tellsPast && isPast(firstSentence(text)));
  }

  /// Whether a text begins with what was done.
  static boolean begin(String text) {
    return VERB_FIRST.matcher(text).find();
  }

  /// Whether words behind a state say that it is done.
  static boolean mark(String written) {
    return MARKED.matcher(written).find();
  }

  /// Whether the text is struck through from its beginning.
  static boolean isStruck(Prose prose) {
    return prose.inlines().stream()
        .filter(inline -> !(inline instanceof Inline.Text text && text.text().isBlank()))
        .findFirst()
        .filter(
            inline ->
                inline instanceof Inline.Styled styled && styled.style() == Inline.Style.STRUCK)
        .isPresent();
  }

  private static boolean isPast(String sentence) {
    return (VERB_FIRST.matcher(sentence).find() || PAST.matcher(sentence).find())
        && !STILL_TO_COME.matcher(sentence).find();
  }

  private static String firstSentence(String text) {
    int end = text.indexOf(". ");
    return end < 0 ? text : text.substring(0, end);
  }
}
