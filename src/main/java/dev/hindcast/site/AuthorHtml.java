package dev.hindcast.site;

import dev.hindcast.postmortem.WebAddress;
import dev.hindcast.source.SourceFile;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// An author's HTML on a page of the site: links between files lead to their pages, pictures to
/// their copies, and what the site does not hold to its source or nowhere.
///
/// The HTML comes from the sanitizer, so that each attribute stands in double quotes and neither
/// text nor attribute holds a bare `<` or `>`: an element can be found by its brackets.
///
/// @param file whose author wrote it
/// @param page the path of the page it stands on
record AuthorHtml(LinkTargets targets, SourceFile file, String page) {
  private static final Pattern ELEMENT = Pattern.compile("<(a|img)( [^<>]*)>");
  private static final String SCROLLING =
      "<div class=\"scroll\" role=\"group\" aria-label=\"Table\" tabindex=\"0\">";
  private static final Pattern HREF = Pattern.compile(" href=\"([^\"]*)\"");
  private static final Pattern SRC = Pattern.compile(" src=\"([^\"]*)\"");
  private static final Pattern ALT = Pattern.compile(" alt=\"([^\"]*)\"");

  /// RFC 3986, section 3.1; or an address without a scheme but with a host.
  private static final Pattern ELSEWHERE = Pattern.compile("^(?:[A-Za-z][A-Za-z0-9+.-]*:|//)");

  Markup of(String sanitizedHtml) {
    return new Markup(
        ELEMENT
            .matcher(scrollable(sanitizedHtml))
            .replaceAll(element -> Matcher.quoteReplacement(rewritten(element))));
  }

  /// Wide tables and listings scroll by themselves, with the keyboard too.
  private static String scrollable(String sanitizedHtml) {
    return sanitizedHtml
        .replace("<table>", SCROLLING + "<table>")
        .replace("</table>", "</table></div>")
        .replace("<pre>", "<pre tabindex=\"0\">");
  }

  private String rewritten(MatchResult element) {
    return element.group(1).equals("a") ? link(element) : picture(element);
  }

  private String link(MatchResult element) {
    Matcher href = HREF.matcher(element.group());
    return href.find()
        ? href.replaceFirst(Matcher.quoteReplacement(href(Entities.decoded(href.group(1)))))
        : element.group();
  }

  /// The attribute that leads where the author meant; the target as a hint where nothing does.
  private String href(String target) {
    return address(target)
        .map(address -> " href=\"" + Entities.encoded(address) + "\"")
        .orElseGet(() -> " title=\"" + Entities.encoded(target) + "\"");
  }

  private Optional<String> address(String target) {
    if (ELSEWHERE.matcher(target).find()) {
      return Optional.of(target);
    }
    int hash = target.indexOf('#');
    String fragment = hash < 0 ? "" : target.substring(hash);
    String path = decoded(hash < 0 ? target : target.substring(0, hash));
    if (path.isEmpty()) {
      return targets
          .page(file.path())
          .map(own -> own.equals(page) ? target : root() + own + target);
    }
    return file.resolve(path).flatMap(found -> address(found, path, fragment));
  }

  private Optional<String> address(String found, String path, String fragment) {
    return targets
        .page(found)
        .or(() -> targets.pictures().href(file, path))
        .map(onSite -> root() + onSite + fragment)
        .or(() -> targets.source(found).map(source -> source + fragment));
  }

  private String picture(MatchResult element) {
    String target = attribute(SRC, element);
    String alt = attribute(ALT, element);
    if (ELSEWHERE.matcher(target).find()) {
      return WebAddress.of(target).map(address -> linkTo(address, alt)).orElseGet(() -> text(alt));
    }
    return targets
        .pictures()
        .href(file, decoded(target))
        .map(href -> image(root() + href, alt))
        .orElseGet(() -> text(alt.isEmpty() ? target : alt + " (" + target + ")"));
  }

  private static String image(String src, String alt) {
    return "<img src=\""
        + Entities.encoded(src)
        + "\" alt=\""
        + Entities.encoded(alt)
        + "\" loading=\"lazy\">";
  }

  /// A picture of another site is not loaded: a reader's visit is nobody else's business.
  private static String linkTo(String address, String alt) {
    String words = alt.isEmpty() ? address : alt;
    return "<a href=\""
        + Entities.encoded(address)
        + "\">Picture: "
        + Entities.encoded(words)
        + "</a>";
  }

  private static String text(String words) {
    return "<span class=\"missing-picture\">Picture: " + Entities.encoded(words) + "</span>";
  }

  private static String attribute(Pattern pattern, MatchResult element) {
    Matcher matcher = pattern.matcher(element.group());
    return matcher.find() ? Entities.decoded(matcher.group(1)) : "";
  }

  private static String decoded(String path) {
    try {
      return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException _) {
      return path;
    }
  }

  private String root() {
    return Frame.rootFrom(page);
  }
}
