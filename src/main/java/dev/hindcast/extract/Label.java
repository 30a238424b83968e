package dev.hindcast.extract;

import dev.hindcast.markdown.Inline;
import dev.hindcast.markdown.Prose;
import dev.hindcast.source.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Words at the start of a text that name what follows: `**Impact**: …`, `Date: …`.
///
/// @param text without marks and closing colon
/// @param span the label's own place
/// @param end index in the text's visible characters where what it names begins
/// @param isBold whether it is set off in bold
/// @param standsAlone whether nothing follows on its line
record Label(String text, Span span, int end, boolean isBold, boolean standsAlone) {

  /// Longer stretches are sentences.
  private static final int LONGEST = 80;

  private static final Pattern PLAIN =
      Pattern.compile(
          "\\s*([\\p{L}#][^:：\\n.!?]{0,40}?)\\s*[:：](?!//)(?=\\s|$|[^\\x00-\\x7F])\\s*");
  private static final Pattern COLON = Pattern.compile("\\s*[:：]\\s*");
  private static final Pattern SENTENCE_END = Pattern.compile(".*[.!。！,;]$");

  /// The label in bold at the start of a text. One with text behind it ends in a colon, inside or
  /// outside the bold, or the text stands on the next line.
  static Optional<Label> bold(Prose prose) {
    Inline first = firstVisible(prose);
    if (first == null || !isBold(first)) {
      return Optional.empty();
    }
    String written = visible(first);
    String text = written.strip().replaceFirst("\\s*[:：]$", "");
    boolean isLong = text.length() > LONGEST || SENTENCE_END.matcher(text).matches();
    if (text.isEmpty() || isLong) {
      return Optional.empty();
    }
    int start = prose.text().indexOf(written);
    int end = start + written.length();
    String rest = prose.text().substring(end);
    boolean colonInside = written.stripTrailing().matches("(?s).*[:：]");
    Matcher colon = COLON.matcher(rest);
    boolean colonBehind = colon.lookingAt();
    boolean breaks = breaksAfter(prose, end + (colonBehind ? colon.end() : 0), end);
    if (!rest.isBlank() && !colonInside && !colonBehind && !breaks) {
      return Optional.empty();
    }
    int skipped = colonBehind ? colon.end() : leadingBlanks(rest);
    return Optional.of(
        new Label(text, first.span(), end + skipped, true, rest.isBlank() || breaks));
  }

  /// The label at the start of a text, in bold or plain and closed by a colon.
  static Optional<Label> any(Prose prose) {
    return bold(prose).or(() -> plain(prose));
  }

  private static Optional<Label> plain(Prose prose) {
    Matcher label = PLAIN.matcher(prose.text());
    return label.lookingAt()
        ? Optional.of(
            new Label(
                label.group(1).strip(),
                prose.span(label.start(1), label.end(1)),
                label.end(),
                false,
                label.end() == prose.text().length()))
        : Optional.empty();
  }

  private static boolean breaksAfter(Prose prose, int at, int from) {
    int place = 0;
    for (Inline inline : prose.inlines()) {
      if (inline instanceof Inline.LineBreak && place >= from && place <= at) {
        return true;
      }
      place += visible(inline).length();
      if (place > at) {
        return false;
      }
    }
    return false;
  }

  private static int leadingBlanks(String text) {
    return text.length() - text.stripLeading().length();
  }

  private static @Nullable Inline firstVisible(Prose prose) {
    return prose.inlines().stream()
        .filter(inline -> !(inline instanceof Inline.Text run) || hasWords(run.text()))
        .filter(inline -> !visible(inline).isBlank())
        .findFirst()
        .orElse(null);
  }

  /// An emoji may stand before a label.
  private static boolean hasWords(String text) {
    return text.codePoints().anyMatch(point -> Character.isLetterOrDigit(point) || point == '[');
  }

  private static boolean isBold(Inline inline) {
    return inline instanceof Inline.Styled styled
        && (styled.style() == Inline.Style.STRONG
            || (styled.style() == Inline.Style.EMPHASIS
                && styled.children().size() == 1
                && isBold(styled.children().getFirst())));
  }

  private static String visible(Inline inline) {
    return new Prose(inline.span(), List.of(inline)).text();
  }
}
