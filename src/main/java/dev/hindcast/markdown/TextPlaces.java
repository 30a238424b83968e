package dev.hindcast.markdown;

import dev.hindcast.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/// Finds for each character of a visible text where it stands in the source, in which some are
/// written as escapes or entities.
final class TextPlaces {

  /// What CommonMark 0.31, section 2.4, lets a backslash stand before.
  private static final String ESCAPABLE = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

  /// CommonMark 0.31, section 2.5.
  private static final Pattern ENTITY =
      Pattern.compile("&(?:#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{0,40});");

  private final String source;
  private final Parser decoder = Parser.builder().build();
  private final Map<String, String> entities = new HashMap<>();

  TextPlaces(String source) {
    this.source = source;
  }

  /// A visible text in runs, each as long in the source as on the page, but for an escape or an
  /// entity, which is a run by itself.
  List<Inline.Text> runs(Span span, String visible) {
    boolean plain = span.length() == visible.length() && source.startsWith(visible, span.start());
    if (visible.isEmpty() || plain) {
      return List.of(new Inline.Text(span, visible));
    }
    List<Inline.Text> runs = new ArrayList<>();
    int at = span.start();
    int shown = 0;
    while (shown < visible.length() && at < span.end()) {
      int plainEnd = endOfPlain(visible, shown, at, span.end());
      if (plainEnd > shown) {
        int length = plainEnd - shown;
        runs.add(new Inline.Text(new Span(at, at + length), visible.substring(shown, plainEnd)));
        at += length;
        shown = plainEnd;
      } else {
        Written written = written(at, span.end());
        if (!visible.startsWith(written.shown(), shown)) {
          break;
        }
        runs.add(new Inline.Text(new Span(at, at + written.length()), written.shown()));
        at += written.length();
        shown += written.shown().length();
      }
    }
    if (shown < visible.length()) {
      runs.add(
          new Inline.Text(
              new Span(Math.min(at, span.end()), span.end()), visible.substring(shown)));
    }
    return runs;
  }

  /// Where each character of a visible text begins in the source, and one more for its end.
  int[] starts(Span span, String visible) {
    int[] starts = new int[visible.length() + 1];
    int shown = 0;
    for (Inline.Text run : runs(span, visible)) {
      boolean plain = run.span().length() == run.text().length();
      for (int index = 0; index < run.text().length(); index++) {
        starts[shown++] = run.span().start() + (plain ? index : 0);
      }
      starts[shown] = run.span().end();
    }
    return starts;
  }

  /// A character as the source has it, in several characters.
  private record Written(int length, String shown) {}

  private int endOfPlain(String visible, int from, int at, int end) {
    int index = from;
    for (int place = at; index < visible.length() && place < end; index++, place++) {
      char character = source.charAt(place);
      if (character != visible.charAt(index) || isWritten(place, end)) {
        break;
      }
    }
    return index;
  }

  private boolean isWritten(int at, int end) {
    char character = source.charAt(at);
    return (character == '\\' || character == '&') && written(at, end).length() > 1;
  }

  private Written written(int at, int end) {
    if (source.charAt(at) == '\\'
        && at + 1 < end
        && ESCAPABLE.indexOf(source.charAt(at + 1)) >= 0) {
      return new Written(2, source.substring(at + 1, at + 2));
    }
    Matcher entity = ENTITY.matcher(source).region(at, end);
    if (source.charAt(at) == '&' && entity.lookingAt()) {
      String shown = entities.computeIfAbsent(entity.group(), this::decode);
      return new Written(shown.equals(entity.group()) ? 1 : entity.group().length(), shown);
    }
    return new Written(1, source.substring(at, at + 1));
  }

  private String decode(String entity) {
    Node paragraph = decoder.parse(entity).getFirstChild();
    return paragraph != null && paragraph.getFirstChild() instanceof Text text
        ? text.getLiteral()
        : entity;
  }
}
