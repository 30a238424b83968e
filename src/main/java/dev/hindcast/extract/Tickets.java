package dev.hindcast.extract;

import dev.hindcast.markdown.Inline;
import dev.hindcast.markdown.Prose;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Where an action is tracked: a link or an identifier in its words.
final class Tickets {

  /// `#123`, `owner/repo#123`, `PAY-77`; standards and advisories are written alike.
  private static final Pattern IDENTIFIER =
      Pattern.compile(
          "(?<![\\w/#-])((?:[A-Za-z][\\w.-]*/[\\w.-]+)?#\\d+"
              + "|(?!(?:UTF|SHA|RFC|ISO|CVE|ADR|PEP|IPV|TLS|HTTP|SEV|GHSA|AES|MD|CWE|AI)-)"
              + "[A-Z][A-Z0-9]{1,9}-\\d+)(?![\\w-])");

  /// Addresses of tickets and of changes to code.
  private static final Pattern TRACKER =
      Pattern.compile(
          "(?i)/(?:issues?|pulls?|merge_requests|browse|bugs?|tickets?|work_items|discussions"
              + "|pull-requests|story|tasks?|card)/|/c/[A-Za-z0-9]{8}|jira|linear\\.app"
              + "|bugzil\\.la/\\d|show_bug|trello|asana|phabricator|redmine|youtrack"
              + "|shortcut\\.com|clickup|atlassian\\.net/");

  /// Addresses of code, documents and talk; they tell about an action, but do not track it.
  private static final Pattern OTHER_PAGE =
      Pattern.compile(
          "(?i)/commits?/|/none$|^https?://git(?:hub|lab)\\.com/[^/]+/?[^/]*/?(?:#.*)?$"
              + "|/(?:blob|tree|wiki|docs?|documentation|attachment[^/]*|archives|edit)/|//docs?\\."
              + "|/attachment|readthedocs|stackoverflow|slack\\.com|wikipedia"
              + "|\\.(?:md|html?|png|pdf)(?:#.*)?$");

  private static final Pattern NOWHERE = Pattern.compile("/commits?/|/none$");

  private Tickets() {}

  /// The first link that leads to a ticket or a change, else an identifier; null where there is
  /// neither.
  static @Nullable String in(Prose prose) {
    String link = link(prose);
    if (link != null) {
      return link;
    }
    Matcher identifier = IDENTIFIER.matcher(prose.masked());
    return identifier.find() ? identifier.group(1) : null;
  }

  /// The first link that leads to a ticket or a change, else the first that is no page of code,
  /// documents or talk.
  static @Nullable String link(Prose prose) {
    List<String> targets =
        targets(prose).filter(target -> !OTHER_PAGE.matcher(target).find()).toList();
    return targets.stream()
        .filter(target -> TRACKER.matcher(target).find())
        .findFirst()
        .orElse(targets.isEmpty() ? null : targets.getFirst());
  }

  /// The first link in a cell that is there for tickets.
  static @Nullable String anyLink(Prose prose) {
    return targets(prose)
        .filter(target -> !NOWHERE.matcher(target).find())
        .findFirst()
        .orElse(null);
  }

  private static Stream<String> targets(Prose prose) {
    return prose
        .references()
        .filter(Inline.Link.class::isInstance)
        .map(reference -> ((Inline.Link) reference).target())
        .filter(target -> target.startsWith("http"));
  }
}
