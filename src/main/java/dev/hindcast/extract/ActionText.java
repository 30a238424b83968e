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
  private static final Pattern OWNER_LABEL =
      Pattern.compile(
          "(?i)(?:(?<!\\p{L})(?:owner|assignee|assigned to|responsible|verantwortlich|responsable"
              + "|responsável)|担当者?|负责人|责任人|담당자?)\\s?[:：]\\s*([^),;|、，。）]+)");

  /// A handle counts where it stands first, last or apart: others are thanked, quoted or told of.
  private static final Pattern HANDLE =
      Pattern.compile(
          "(?i)(?:^\\W*|[(\\[–—-]\\s*|(?<!by|with|from|to|and|cc)\\s)(?<![\\w/@.`])(@[\\w-]+(?:/[\\w-]+)?)"
              + "(?=\\s*[)\\].,]*\\s*$|\\s*[:,\\]]|\\s+(?:to|will)\\b|\\s*[–—-]\\s|\\s*,?\\s*due\\b)");

  /// `[platform] …`: who an action is for, unless it says what kind of action it is.
  private static final Pattern TAG =
      Pattern.compile("\\s*\\[([\\p{L}@][\\p{L}\\d &/._-]{1,24})\\](?![(\\[:])");

  private static final Pattern NO_OWNER =
      Pattern.compile(
          "(?i)prevent.*|mitigat.*|detect.*|process|respon.*|investigat.*|repair|document.*"
              + "|p[0-4]|high|medium|low|critical|done|todo|wip|open|in progress|optional|link.*|x"
              + "|issue|pr|bug|feature|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\w* .*");

  private static final Pattern DUE =
      Pattern.compile(
          "(?i)(?:\\b(?:due|deadline|eta|target)(?: date)?:?\\s*(?:by|on)?|\\bby"
              + "|(?:期限|期日|截止日?期?|기한|마감)\\s?[:：]?)\\s*(\\d{4}-\\d{2}-\\d{2})");

  private static final Pattern DUE_WORDS =
      Pattern.compile("(?i)[\\[(](?:due|eta|deadline):?\\s*([^)\\]]{2,30})[)\\]]");

  /// A priority counts where it stands apart: other numbers may be what the action is about.
  private static final Pattern PRIORITY =
      Pattern.compile(
          "[\\[(](?:(?i:prio(?:rity)?)[: ]*)?([Pp][0-4]|(?i:critical|high|medium|low)(?:"
              + " (?i:priority))?)[\\])]|^\\W*([Pp][0-4])\\s?[:\\-–—|]"
              + "|(?i:\\bprio(?:rity)?:\\s*)([Pp]?[0-4]\\b|(?i:critical|high|medium|low))"
              + "|[\\s,]([Pp][0-4])(?=\\W*$|,)");

  /// The kind of an action that a tag before its words states.
  private static final Pattern TYPE =
      Pattern.compile(
          "(?i)^\\s*[\\[(](prevent(?:ion|ive)?|mitigat(?:e|ion)|detect(?:ion)?|process"
              + "|respon(?:d|se)|investigat(?:e|ion)|repair|document(?:ation)?)[\\])]");

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
    Prose marked = ActionMark.at(prose).map(mark -> prose.tail(mark.end())).orElse(prose);
    Optional<BodyIds.Mark> id = BodyIds.ofAction(marked);
    Prose told = id.map(mark -> marked.tail(mark.end())).orElse(marked);
    String masked = told.masked();
    return new Action(
        span,
        id.map(BodyIds.Mark::id).orElse(null),
        Passages.of(told.isBlank() ? prose : told),
        owner(masked),
        due(masked),
        status,
        Tickets.in(prose),
        priority(masked),
        first(TYPE, told.text()).orElse(null),
        null,
        BodyIds.named(marked.masked()),
        null,
        null,
        null);
  }

  /// The state that a column or a label states, also with words behind it: `DONE in v2`.
  Optional<Action.Status> status(String written) {
    return words
        .status(written)
        .or(() -> words.status(written.strip().split("[\\s(,;]+", 2)[0]))
        .or(() -> DoneWords.mark(written) ? Optional.of(Action.Status.DONE) : Optional.empty());
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
        .orElse(DoneWords.say(prose, tellsPast) ? Action.Status.DONE : Action.Status.OPEN);
  }

  private static @Nullable String owner(String text) {
    Matcher tag = TAG.matcher(text);
    if (tag.lookingAt() && !NO_OWNER.matcher(tag.group(1)).matches()) {
      return tag.group(1);
    }
    return first(OWNER_LABEL, text).map(String::strip).or(() -> first(HANDLE, text)).orElse(null);
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

  private static Optional<String> first(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }
}
