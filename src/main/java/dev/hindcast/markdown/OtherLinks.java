package dev.hindcast.markdown;

import java.util.regex.Pattern;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;
import org.jspecify.annotations.Nullable;

/// Reads links that CommonMark has not: `[text]({{ site.baseurl }}/page)` and `[[page|text]]`.
final class OtherLinks {

  /// `{{ … }}` and `{% … %}`, in a target.
  private static final Pattern MACRO =
      Pattern.compile("\\{\\{[^{}]{0,500}\\}\\}|\\{%[^{}]{0,500}%\\}");

  private static final int LONGEST_TARGET = 500;

  private OtherLinks() {}

  /// What stands between the double brackets of a wiki's link; the outer ones are in the texts
  /// beside it.
  static final class Wiki extends CustomNode {
    private final String words;

    Wiki(String words) {
      this.words = words;
    }

    String words() {
      return words;
    }
  }

  /// `[[page]]` and `[[page|text]]`.
  static final class WikiLinks implements LinkProcessor {
    @Override
    public @Nullable LinkResult process(
        LinkInfo link, Scanner scanner, InlineParserContext context) {
      scanner.setPosition(link.afterTextBracket());
      boolean closes = link.marker() == null && scanner.next(']') && scanner.peek() != '(';
      String text = link.text();
      boolean named = !text.isBlank() && text.equals(text.strip()) && text.indexOf('\n') < 0;
      if (!closes || !named || text.startsWith("^") || !isInsideBracket(link.openingBracket())) {
        return LinkResult.none();
      }
      return LinkResult.replaceWith(
          new Wiki(text.substring(text.indexOf('|') + 1)), link.afterTextBracket());
    }

    private static boolean isInsideBracket(Text bracket) {
      return bracket.getPrevious() instanceof Text before && before.getLiteral().endsWith("[");
    }
  }

  /// A target with a macro in it, which may hold blanks.
  static final class MacroLinks implements LinkProcessor {
    @Override
    public @Nullable LinkResult process(
        LinkInfo link, Scanner scanner, InlineParserContext context) {
      scanner.setPosition(link.afterTextBracket());
      if (link.destination() != null || !scanner.next('(')) {
        return LinkResult.none();
      }
      String target = target(scanner);
      if (!MACRO.matcher(target).find()) {
        return LinkResult.none();
      }
      String rest = MACRO.matcher(target).replaceAll("").strip().split("\\s", 2)[0];
      return link.marker() == null
          ? LinkResult.wrapTextIn(link(rest), scanner.position())
          : LinkResult.wrapTextIn(new Image(rest, null), scanner.position()).includeMarker();
    }

    /// What stands up to the closing bracket outside macros; empty where the line ends before.
    private static String target(Scanner scanner) {
      StringBuilder target = new StringBuilder();
      int braces = 0;
      while (scanner.hasNext() && scanner.peek() != '\n' && target.length() < LONGEST_TARGET) {
        char next = scanner.peek();
        scanner.next();
        braces += next == '{' ? 1 : next == '}' ? -1 : 0;
        if (next == ')' && braces <= 0) {
          return target.toString();
        }
        target.append(next);
      }
      return "";
    }

    private static Node link(String target) {
      return target.isEmpty() ? new Unlinked() : new Link(target, null);
    }
  }
}
