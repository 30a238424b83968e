package dev.hindcast.extract;

import dev.hindcast.markdown.Block;
import dev.hindcast.markdown.Inline;
import dev.hindcast.markdown.Prose;
import dev.hindcast.postmortem.Action;
import dev.hindcast.source.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads the marks in the words of an action: `@owner`, `(owner: …)`, `due 2026-03-15`, `(P1)`,
/// `#123`, `PAY-77`, a link, a struck or checked item, words that say it is done.
final class ActionText {
  private static final Pattern OWNER =
      Pattern.compile(
          "(?i)(?:\\(|\\b)(?:owner|assignee|assigned"
              + " to|responsible)\\s?:\\s*([^),;|]+)|(?:^\\W*|[(\\[–—-]\\s*|(?<!by|with|from|to|and|cc)\\s)(?<![\\w/@.`])(@[\\w-]+(?:/[\\w-]+)?)(?=\\s*[)\\].,]*\\s*$|\\s*[:,)\\]]|\\s+(?:to|will)\\b|\\s*[–—-]\\s)");
  private static final Pattern TO_DO_IT =
      Pattern.compile(
          "^\\s*(\\p{Lu}\\p{Ll}{1,14}(?: (?:and|&) \\p{Lu}\\p{Ll}{1,14})?) (?:to|will)"
              + " (?!be\\b)\\p{Ll}");
  private static final Pattern NAMES_NO_PERSON =
      Pattern.compile(
          "(?i)(?:this|that|it|they|we|team|need|plan|how|what|nothing|continue|work|want|try|ability|ways?|steps?|who|there|these)\\b.*");
  private static final Pattern DUE =
      Pattern.compile(
          "(?i)(?:\\b(?:due|deadline|eta|target)(?:"
              + " date)?:?\\s*(?:by|on)?|\\bby)\\s*(\\d{4}-\\d{2}-\\d{2})");
  private static final Pattern DUE_WORDS =
      Pattern.compile("(?i)[\\[(](?:due|eta|deadline):?\\s*([^)\\]]{2,30})[)\\]]");

  /// A priority counts where it stands apart: other numbers may be what the action is about.
  private static final Pattern PRIORITY =
      Pattern.compile(
          "[\\[(](?:(?i:prio(?:rity)?)[: ]*)?([Pp][0-4]|(?i:critical|high|medium|low)(?:"
              + " (?i:priority))?)[\\])]|^\\W*([Pp][0-4])\\s?[:\\-–—|]|(?i:\\bprio(?:rity)?:\\s*)([Pp]?[0-4]\\b|(?i:critical|high|medium|low))|\\s([Pp][0-4])\\W*$");

  private static final Pattern TICKET =
      Pattern.compile(
          "(?<![\\w/#-])((?:[A-Za-z][\\w.-]*/[\\w.-]+)?#\\d+|(?!(?:UTF|SHA|RFC|ISO|CVE|IPV|TLS|HTTP|SEV|GHSA|COVID|AES|MD|CWE|AI|TLS|PR)-)[A-Z][A-Z0-9]{1,9}-\\d+)(?![\\w-])");
  private static final Pattern MARKED_DONE =
      Pattern.compile(
          "[\\[(](?i:done|complete|completed|fixed|merged|deployed|resolved|implemented|closed|shipped)\\b[^)\\]]{0,40}[)\\]]|[-–—:]\\s*(?i:done|completed|implemented|fixed|merged|deployed)\\W*$|✅|☑|✔|:white_check_mark:");

  /// "Added an alert", "we have moved it": it is told as past.
  private static final Pattern PAST =
      Pattern.compile(
          "(?i)^\\W*(?:(?:we|i|the team|\\p{Lu}\\p{Ll}+)\\s+)?(?:(?:have|has|had) (?:now |already"
              + " |since |also )?(?:been"
              + " )?)?(?!need|embed|feed|seed|speed|exceed|proceed|succeed|bed|shed|wed|red\\b|fixed-|based|limited|automated|improved|dedicated|detailed|shared|unified|scheduled|increased|reduced|managed|centralized|enhanced|extended|updated)(\\p{L}{3,}ed|built|wrote|made|set"
              + " up|put|moved|ran|got|began|written|rewrote)"
              + " (?:the|a|an|our|all|some|more|new|to|for|in|on|this|that|up|out|and|from|into|`|alerts?|monitoring|[a-z]+s\\b)|(?:\\b(?:has|have)"
              + " (?:now |already |since |also )?been|\\b(?:was|were)) (?:\\p{L}+ly"
              + " )?\\p{L}+(?:ed|ilt|itten|one|ade)\\b|\\b(?:is|are) (?:now|already) \\p{L}+");

  private static final Pattern STILL_TO_COME =
      Pattern.compile(
          "(?i)\\b(?:should|will|need|needs|must|to be|could|would|plan|todo|going to|ensure|make"
              + " sure|consider|investigate)\\b");

  private final HouseWords words;

  ActionText(HouseWords words) {
    this.words = words;
  }

  HouseWords words() {
    return words;
  }

  /// An action in plain words.
  Action read(Span span, String text) {
    return read(span, new Prose(span, List.of(new Inline.Text(span, text))));
  }

  /// An action in a paragraph.
  Action read(Span span, Prose prose) {
    return action(span, prose, status(prose, true));
  }

  /// An item of a list.
  Action read(Block.Item item, Prose lead) {
    boolean isChecked = Boolean.TRUE.equals(item.checked());
    boolean hasBox = item.checked() != null;
    return action(item.span(), lead, isChecked ? Action.Status.DONE : status(lead, !hasBox));
  }

  private Action action(Span span, Prose prose, Action.Status status) {
    Prose told = ActionMark.at(prose).map(mark -> prose.tail(mark.end())).orElse(prose);
    String masked = told.masked();
    return new Action(
        span,
        null,
        Passages.of(told.isBlank() ? prose : told),
        owner(masked),
        due(masked),
        status,
        ticket(prose),
        priority(masked),
        type(told),
        null,
        List.of(),
        null,
        null,
        null);
  }

  /// The state that a column or a label states, also with words behind it: `DONE in v2`.
  Optional<Action.Status> status(String written) {
    return words
        .status(written)
        .or(() -> words.status(written.strip().split("[\\s(,;]+", 2)[0]))
        .or(
            () ->
                MARKED_DONE.matcher(written).find()
                    ? Optional.of(Action.Status.DONE)
                    : Optional.empty());
  }

  private Action.Status status(Prose prose, boolean tellsPast) {
    Optional<ActionMark> mark = ActionMark.at(prose);
    String first = prose.text().strip().split("\\s+", 2)[0];
    Optional<Action.Status> symbol =
        first.isEmpty() || Character.isLetterOrDigit(first.codePointAt(0))
            ? Optional.empty()
            : words.status(first);
    return mark.map(ActionMark::status)
        .or(() -> symbol)
        .or(() -> isDone(prose, tellsPast) ? Optional.of(Action.Status.DONE) : Optional.empty())
        .orElse(Action.Status.OPEN);
  }

  private static boolean isDone(Prose prose, boolean tellsPast) {
    String text = prose.masked();
    return isStruck(prose)
        || MARKED_DONE.matcher(text).find()
        || (tellsPast
            && PAST.matcher(firstSentence(text)).find()
            && !STILL_TO_COME.matcher(firstSentence(text)).find());
  }

  private static String firstSentence(String text) {
    int end = text.indexOf(". ");
    return end < 0 ? text : text.substring(0, end);
  }

  /// Whether most of a text that is struck through or marked as done says so.
  static boolean isStruck(Prose prose) {
    return prose.inlines().stream()
        .filter(inline -> !(inline instanceof Inline.Text text && text.text().isBlank()))
        .findFirst()
        .filter(
            inline ->
                inline instanceof Inline.Styled styled && styled.style() == Inline.Style.STRUCK)
        .isPresent();
  }

  /// The link of a prose, else an identifier in it. A commit or a page of documentation is none.
  static @Nullable String ticket(Prose prose) {
    String link = link(prose);
    return link != null ? link : first(TICKET, prose.masked()).orElse(null);
  }

  /// The first link that leads to a ticket or a change.
  static @Nullable String link(Prose prose) {
    List<String> targets =
        prose
            .references()
            .filter(Inline.Link.class::isInstance)
            .map(reference -> ((Inline.Link) reference).target())
            .filter(target -> target.startsWith("http") && !NO_TICKET.matcher(target).find())
            .toList();
    return targets.stream()
        .filter(target -> TRACKER.matcher(target).find())
        .findFirst()
        .orElse(targets.isEmpty() ? null : targets.getFirst());
  }

  /// Addresses of code, documents and talk; they tell about an action, but do not track it.
  private static final Pattern NO_TICKET =
      Pattern.compile(
          "(?i)/commits?/|bug(?:zil\\.la)?/none|^https?://git(?:hub|lab)\\.com/[^/]+/?[^/]*/?(?:#.*)?$|/(?:blob|tree|wiki|docs?|documentation|attachment[^/]*|archives|edit)/|//docs?\\.|/attachment|readthedocs|stackoverflow|slack\\.com|wikipedia|\\.(?:md|html?|png|pdf)(?:#.*)?$");

  /// The first link at all, as a column of tickets has it.
  static @Nullable String anyLink(Prose prose) {
    return prose
        .references()
        .filter(Inline.Link.class::isInstance)
        .map(reference -> ((Inline.Link) reference).target())
        .filter(target -> !target.matches(".*/commits?/.*|.*bug(?:zil\\.la)?/none"))
        .findFirst()
        .orElse(null);
  }

  /// Addresses of tickets and of changes to code.
  private static final Pattern TRACKER =
      Pattern.compile(
          "(?i)/(?:issues?|pulls?|merge_requests|browse|bugs?|ticket|tickets|work_items|discussions|pull-requests|story|tasks?|card)/|/c/[A-Za-z0-9]{8}|jira|linear\\.app|bugzil\\.la/\\d|trello|asana|phabricator|show_bug|redmine|youtrack|shortcut\\.com|clickup|atlassian\\.net/");

  private static @Nullable String owner(String text) {
    Matcher matcher = OWNER.matcher(text);
    if (matcher.find()) {
      return matcher.group(1) != null ? matcher.group(1).strip() : matcher.group(2);
    }
    return first(TO_DO_IT, text)
        .filter(name -> !NAMES_NO_PERSON.matcher(name).matches())
        .orElse(null);
  }

  private static Action.Due due(String text) {
    return first(DUE, text)
        .or(() -> first(DUE_WORDS, text))
        .map(ActionReader::due)
        .orElse(Action.Due.UNSTATED);
  }

  private static @Nullable String priority(String text) {
    Matcher matcher = PRIORITY.matcher(text);
    if (!matcher.find()) {
      return null;
    }
    for (int group = 1; group <= matcher.groupCount(); group++) {
      if (matcher.group(group) != null) {
        return matcher.group(group);
      }
    }
    return null;
  }

  /// The kind of an action that a tag before its words states: `[Prevent]`, `**Detection**:`.
  private static @Nullable String type(Prose prose) {
    Matcher tag = TYPE.matcher(prose.text());
    return tag.find() ? tag.group(1) : null;
  }

  private static final Pattern TYPE =
      Pattern.compile(
          "(?i)^\\s*[\\[(](prevent(?:ion|ive)?|mitigat(?:e|ion)|detect(?:ion)?|process|respon(?:d|se)|investigat(?:e|ion)|repair|document(?:ation)?)[\\])]");

  private static Optional<String> first(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find()
        ? Optional.of(matcher.groupCount() > 0 ? matcher.group(1) : matcher.group())
        : Optional.empty();
  }
}
