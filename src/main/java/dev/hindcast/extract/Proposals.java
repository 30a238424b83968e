package dev.hindcast.extract;

import dev.hindcast.markdown.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The proposals of a paragraph: itself, or each of its lines where every line is a sentence.
final class Proposals {
  private static final Pattern SENTENCE_END = Pattern.compile("(?s).*[.!。！?？)]\\s*");
  private static final Pattern GOES_ON =
      Pattern.compile(
          "(?i)\\s*(?:this|these|that|those|it|they|which|until|then|also|such)\\b.*",
          Pattern.DOTALL);
  private static final Pattern LEAD_IN =
      Pattern.compile(
          "(?is).*[:：]\\s*|\\s*(?:these are only|there are no\\b|no (?:further"
              + " )?action|none\\b|n/?a\\b|tbd\\b|to be (?:decided|determined|filled)|the"
              + " following\\b.{0,60}$|we (?:don't|do not) have|see ).*");
  private static final Pattern SHORTEST =
      Pattern.compile("(?s)\\s*\\S+(?:\\s+\\S+){2}.*|.*[\\u3040-\\u9FFF\\uAC00-\\uD7AF].*");

  private Proposals() {}

  static List<Prose> in(Prose paragraph) {
    List<Prose> lines = Lines.of(paragraph).stream().filter(line -> !line.isBlank()).toList();
    boolean isList =
        lines.size() > 1
            && lines.stream()
                .allMatch(
                    line ->
                        SENTENCE_END.matcher(line.text()).matches()
                            || LEAD_IN.matcher(line.text()).matches());
    List<List<Prose>> pieces = new ArrayList<>();
    for (Prose line : lines) {
      boolean isOwn = isList && !GOES_ON.matcher(line.text()).matches();
      if (pieces.isEmpty() || isOwn) {
        pieces.add(new ArrayList<>());
      }
      pieces.getLast().add(line);
    }
    return pieces.stream().map(Passages::prose).filter(Proposals::proposes).toList();
  }

  private static boolean proposes(Prose piece) {
    String text = piece.text();
    return SHORTEST.matcher(text).matches()
        && !LEAD_IN.matcher(text).matches()
        && !ActionItems.isPlaceholder(text);
  }
}
