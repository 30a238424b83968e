package dev.hindcast.extract;

import dev.hindcast.markdown.Inline;
import dev.hindcast.markdown.Prose;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The ids by which factors and actions of a body name each other: `F1: …`, `**Root cause 2** …`,
/// `A2 (F1, F3): …`, and the cells of a column of causes.
final class BodyIds {

  /// A letter or two are an id, a word only where it says so.
  private static final String FACTOR =
      "(?:(?:F|CF|RC)-?\\d{1,2}|(?i:(?:contributing factor|root cause|cause|factor)s?)"
          + " ?#? ?\\d{1,2})";

  private static final String FACTORS = FACTOR + "(?:\\s*(?:[,;&+/]|and)\\s*#?" + FACTOR + ")*";

  private static final String ENDS = "\\s*(?:[:：.)]|\\s[–—-])\\s+";

  private static final Pattern FACTOR_FIRST =
      Pattern.compile("\\s*(?:\\[(" + FACTOR + ")\\]" + "[:.]?\\s+|(" + FACTOR + ")" + ENDS + ")");

  private static final Pattern BOLD_FACTOR = Pattern.compile("(" + FACTOR + ")\\s+(?=\\S)");

  private static final String ACTION = "(?:A|AI)-?\\d{1,2}";

  /// In brackets nothing need follow; otherwise the causes in brackets, a colon or a dash must.
  private static final Pattern ACTION_FIRST =
      Pattern.compile(
          "\\s*(?:\\[("
              + ACTION
              + ")\\][:.]?\\s+|("
              + ACTION
              + ")(?:\\s*(\\([^()]{1,60}\\)|\\[[^\\[\\]]{1,60}\\])\\s*[:：–—-]?\\s+|"
              + ENDS
              + "))");

  private static final Pattern BOLD_ACTION = Pattern.compile("(" + ACTION + ")\\s+(?=\\S)");

  /// `(F1)`, `[F1, F2]`, `(addresses F2)`, `addresses F1 and F2`.
  private static final Pattern NAMED =
      Pattern.compile(
          "[(\\[]\\s*(?:(?i:address(?:es)?|for|closes|fixes|see)[: ]\\s*)?("
              + FACTORS
              + ")\\s*[)\\]]|\\b(?i:addresses):?\\s+("
              + FACTORS
              + ")");

  private static final Pattern BETWEEN = Pattern.compile("\\s*(?:[,;/&+\\n]|\\band\\b)\\s*");

  /// Several ids with only blanks between them.
  private static final Pattern IDS =
      Pattern.compile("\\p{L}{1,4}-?\\d{1,4}(?:\\s+\\p{L}{1,4}-?\\d{1,4})+");

  private BodyIds() {}

  /// An id at the start of a text.
  ///
  /// @param end index in the text's visible characters where what it names begins
  record Mark(String id, int end) {}

  /// The id of a factor at the start of its text.
  static Optional<Mark> ofFactor(Prose prose) {
    return first(FACTOR_FIRST, prose).or(() -> bold(BOLD_FACTOR, prose));
  }

  /// The id of an action at the start of its text.
  static Optional<Mark> ofAction(Prose prose) {
    return first(ACTION_FIRST, prose).or(() -> bold(BOLD_ACTION, prose));
  }

  /// The factors that the words of an action name.
  static List<String> named(String text) {
    List<String> ids = new ArrayList<>();
    Matcher named = NAMED.matcher(text);
    while (named.find()) {
      ids.addAll(divided(named.group(1) != null ? named.group(1) : named.group(2)));
    }
    return ids.stream().distinct().toList();
  }

  /// What a cell of a column of causes names: ids, else its words as they stand.
  static List<String> divided(String cell) {
    if (cell.chars().noneMatch(Character::isDigit)) {
      return List.of(cell.strip());
    }
    return Arrays.stream(BETWEEN.split(cell.strip()))
        .filter(piece -> !piece.isBlank())
        .flatMap(
            piece ->
                IDS.matcher(piece).matches()
                    ? Arrays.stream(piece.split("\\s+"))
                    : Arrays.stream(new String[] {piece}))
        .toList();
  }

  private static Optional<Mark> first(Pattern pattern, Prose prose) {
    Matcher mark = pattern.matcher(prose.text());
    return mark.lookingAt() && !prose.text().substring(mark.end()).isBlank()
        ? Optional.of(new Mark(mark.group(1) != null ? mark.group(1) : mark.group(2), mark.end()))
        : Optional.empty();
  }

  private static Optional<Mark> bold(Pattern pattern, Prose prose) {
    Matcher mark = pattern.matcher(prose.text());
    return mark.lookingAt()
            && !prose.inlines().isEmpty()
            && prose.inlines().getFirst() instanceof Inline.Styled styled
            && styled.style() == Inline.Style.STRONG
            && new Prose(styled.span(), List.of(styled)).text().length() == mark.end(1)
        ? Optional.of(new Mark(mark.group(1), mark.end()))
        : Optional.empty();
  }
}
