package dev.hindcast.foreign;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// Rewrites what Confluence, Notion, Google Docs and MediaWiki write in their own classes as the
/// HTML that everybody understands.
final class WikiMarkup {
  private static final Pattern BRUSH = Pattern.compile("brush:\\s*([\\w+#-]+)");
  private static final Pattern LANGUAGE = Pattern.compile("(?i)\\blang(?:uage)?-([\\w+#-]+)");
  private static final Pattern REDIRECT =
      Pattern.compile("https?://www\\.google\\.com/url\\?q=([^&]+).*");

  private WikiMarkup() {}

  static void rewrite(Element content, DroppedParts dropped) {
    rewriteStorageFormat(content, dropped);
    content.select("time[datetime]").forEach(WikiMarkup::rewriteTime);
    content.select("time").forEach(time -> replace(time, time.text().replaceFirst("^@", "")));
    content
        .select("a.user-mention, a.confluence-userlink, .user-mention, span.mention")
        .forEach(WikiMarkup::rewriteMention);
    content.select("a[href]").forEach(WikiMarkup::rewriteRedirect);
    content.select("a:not([href]):empty, a[href^='#']:empty, a[href]:empty").remove();
    content.select("img.emoticon, img.emoji").forEach(image -> replace(image, emoji(image)));
    content
        .select(".expand-control")
        .forEach(control -> control.tagName("p").html(strong(control)));
    content.select("summary").forEach(summary -> summary.tagName("p").html(strong(summary)));
    content.select("p.title").forEach(title -> title.tagName("h1"));
    rewriteTasks(content);
    rewriteCode(content);
    content.select("ul + ul, ol + ol").forEach(WikiMarkup::join);
  }

  /// Notion makes a list of each item.
  private static void join(Element list) {
    Node before = list.previousSibling();
    if (before instanceof TextNode between && between.isBlank()) {
      before = between.previousSibling();
    }
    if (before instanceof Element first && first.normalName().equals(list.normalName())) {
      first.appendChildren(new ArrayList<>(list.childNodes()));
      list.remove();
    }
  }

  private static String strong(Element element) {
    return "<b>" + Entities.escape(element.text().strip()) + "</b>";
  }

  private static void replace(Element element, String text) {
    element.replaceWith(new TextNode(text));
  }

  /// The day as a machine knows it is read more surely than the one for people.
  private static void rewriteTime(Element time) {
    replace(time, time.attr("datetime"));
  }

  private static void rewriteMention(Element mention) {
    String name = mention.attr("data-username");
    String shown = name.isBlank() ? mention.text() : name;
    replace(mention, "@" + shown.strip().replaceFirst("^@", ""));
  }

  private static void rewriteRedirect(Element link) {
    Matcher redirect = REDIRECT.matcher(link.attr("href"));
    if (redirect.matches()) {
      try {
        link.attr("href", URLDecoder.decode(redirect.group(1), StandardCharsets.UTF_8));
      } catch (IllegalArgumentException _) {
        link.attr("href", redirect.group(1));
      }
    }
  }

  private static String emoji(Element image) {
    String fallback = image.attr("data-emoji-fallback");
    return fallback.isBlank() ? image.attr("alt") : fallback;
  }

  /// Confluence says it of the item, Notion of a box in it.
  private static void rewriteTasks(Element content) {
    for (Element item : content.select("ul.inline-task-list > li")) {
      addBox(item, item.hasClass("checked"));
    }
    for (Element item : content.select("ul.to-do-list > li")) {
      boolean done = item.selectFirst(".checkbox-on, .to-do-children-checked") != null;
      item.select(".checkbox").remove();
      addBox(item, done);
    }
  }

  private static void addBox(Element item, boolean done) {
    item.select("input[type=checkbox]").remove();
    Element box = item.prependElement("input").attr("type", "checkbox");
    if (done) {
      box.attr("checked", "checked");
    }
    box.after(" ");
  }

  private static void rewriteCode(Element content) {
    for (Element title :
        content.select(".code.panel > .codeHeader, .preformatted > .preformattedHeader")) {
      title.tagName("p").html(strong(title));
    }
    for (Element pre : content.select("pre")) {
      Matcher brush = BRUSH.matcher(pre.attr("data-syntaxhighlighter-params"));
      Matcher named = LANGUAGE.matcher(classes(pre));
      String name = brush.find() ? brush.group(1) : named.find() ? named.group(1) : "";
      pre.select("br").forEach(lineEnd -> replace(lineEnd, "\n"));
      String code = pre.wholeText();
      pre.empty();
      if (name.isEmpty()) {
        pre.text(code);
      } else {
        String language = "language-" + name.toLowerCase(Locale.ROOT);
        pre.appendElement("code").addClass(language).text(code);
      }
    }
  }

  private static String classes(Element pre) {
    Element code = pre.selectFirst("code");
    return pre.className() + " " + (code == null ? "" : code.className());
  }

  /// The form in which Confluence keeps pages, and in which its API gives them.
  private static void rewriteStorageFormat(Element content, DroppedParts dropped) {
    for (Element macro : content.select("ac|structured-macro, ac|macro")) {
      rewriteMacro(macro, macro.attr("ac:name"), dropped);
    }
    content.select("ac|task-id, ac|task-uuid, ac|parameter").remove();
    for (Element task : content.select("ac|task")) {
      Element status = task.selectFirst("ac|task-status");
      boolean done = status != null && status.text().equals("complete");
      task.select("ac|task-status").remove();
      task.tagName("li");
      addBox(task, done);
    }
    content.select("ac|task-list").forEach(list -> list.tagName("ul"));
    content
        .select("ac|link, ac|image, ac|emoticon")
        .forEach(reference -> rewriteReference(reference, dropped));
  }

  private static void rewriteMacro(Element macro, String name, DroppedParts dropped) {
    Element plain = macro.selectFirst("> ac|plain-text-body");
    Element rich = macro.selectFirst("> ac|rich-text-body");
    if (plain != null) {
      Element pre = new Element("pre");
      pre.appendElement("code")
          .addClass("language-" + parameter(macro, "language"))
          .text(plain.wholeText());
      macro.replaceWith(pre);
    } else if (name.equals("status")) {
      replace(macro, parameter(macro, "title"));
    } else if (rich != null && WikiPanels.isKnown(name)) {
      String title = parameter(macro, "title");
      macro.replaceWith(WikiPanels.panel(name, title, rich));
    } else if (rich != null) {
      dropped.note("macro '" + name + "', its text is kept", macro);
      macro.replaceWith(rich.tagName("div"));
    } else if (!name.equals("toc")) {
      dropped.drop("macro '" + name + "'", macro);
    } else {
      macro.remove();
    }
  }

  private static String parameter(Element macro, String name) {
    Element parameter = macro.selectFirst("> ac|parameter[ac:name=" + name + "]");
    return parameter == null ? "" : parameter.text().strip();
  }

  /// A link to a page or a person by its name, and a picture that is attached.
  private static void rewriteReference(Element reference, DroppedParts dropped) {
    Element user = reference.selectFirst("ri|user");
    Element page = reference.selectFirst("ri|page");
    String text = reference.text().strip();
    if (user != null) {
      replace(reference, "@" + user.attr("ri:username") + user.attr("ri:userkey"));
    } else if (!text.isEmpty() || page != null) {
      dropped.note("target of a link between pages, its text is kept", reference);
      replace(reference, text.isEmpty() && page != null ? page.attr("ri:content-title") : text);
    } else {
      dropped.drop(reference.normalName().replace("ac:", ""), reference);
    }
  }
}
