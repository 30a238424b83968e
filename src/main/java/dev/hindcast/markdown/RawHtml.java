package dev.hindcast.markdown;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Raw HTML in Markdown: which tags are markup that a page may carry, and which are text that only
/// looks like a tag, such as `<name>` in a template or `List<String>`.
final class RawHtml {

  /// The elements that pass; see [SafeHtml] for their attributes.
  static final Set<String> ELEMENTS =
      Set.of(
          "a",
          "abbr",
          "b",
          "blockquote",
          "br",
          "caption",
          "center",
          "cite",
          "code",
          "col",
          "colgroup",
          "dd",
          "del",
          "details",
          "dfn",
          "div",
          "dl",
          "dt",
          "em",
          "figcaption",
          "figure",
          "font",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "hr",
          "i",
          "img",
          "ins",
          "kbd",
          "li",
          "mark",
          "ol",
          "p",
          "pre",
          "q",
          "s",
          "samp",
          "section",
          "small",
          "span",
          "strike",
          "strong",
          "sub",
          "summary",
          "sup",
          "table",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "time",
          "tr",
          "tt",
          "u",
          "ul",
          "var",
          "wbr");

  /// A tag or a comment, by the grammar of CommonMark 0.31, sections 6.6 and 4.6, loosely.
  private static final Pattern TAG =
      Pattern.compile("<!--(?s:.*?)(?:-->|\\z)|</?([A-Za-z][A-Za-z0-9-]*)");

  private static final Pattern COMMENTS = Pattern.compile("<!--(?s:.*?)(?:-->|\\z)");

  private static final Pattern PICTURE_FROM_ELSEWHERE =
      Pattern.compile("(?i)<img\\b[^>]*?\\bsrc\\s*=\\s*[\"']?(https?:[^\\s\"'>]+)[^>]*>");

  private RawHtml() {}

  static boolean isLineBreak(String tag) {
    Matcher matcher = TAG.matcher(tag);
    return matcher.lookingAt() && "br".equalsIgnoreCase(matcher.group(1));
  }

  /// Whether a block is nothing but comments.
  static boolean isComment(String block) {
    return COMMENTS.matcher(block).replaceAll("").isBlank();
  }

  /// Whether a block opens a comment that it does not close.
  static boolean endsInComment(String block) {
    int opening = block.lastIndexOf("<!--");
    return opening >= 0 && block.indexOf("-->", opening + 2) < 0;
  }

  /// Whether a tag is markup that may pass.
  static boolean isKnownTag(String tag) {
    Matcher matcher = TAG.matcher(tag);
    return matcher.lookingAt() && isKnown(matcher);
  }

  /// Raw HTML in which every tag that may not pass, and every `<` that begins no tag, is text, and
  /// every picture from another host is a link to it.
  static String passable(String html) {
    return withPicturesFromElsewhereAsLinks(withUnknownTagsAsText(html));
  }

  private static String withPicturesFromElsewhereAsLinks(String html) {
    return PICTURE_FROM_ELSEWHERE.matcher(html).replaceAll("<a href=\"$1\">$1</a>");
  }

  private static String withUnknownTagsAsText(String html) {
    StringBuilder result = new StringBuilder(html.length());
    Matcher matcher = TAG.matcher(html);
    int done = 0;
    while (matcher.find()) {
      result.append(escapeOpening(html.substring(done, matcher.start())));
      result.append(isKnown(matcher) ? matcher.group() : escapeOpening(matcher.group()));
      done = matcher.end();
    }
    return result.append(escapeOpening(html.substring(done))).toString();
  }

  private static boolean isKnown(Matcher matcher) {
    String name = matcher.group(1);
    return name == null || ELEMENTS.contains(name.toLowerCase(Locale.ROOT));
  }

  private static String escapeOpening(String text) {
    return text.replace("<", "&lt;");
  }
}
