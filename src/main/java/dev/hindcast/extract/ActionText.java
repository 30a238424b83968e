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

/// Reads the marks in the words of an action: `@owner`, `(owner: …)`, `due 2026-03-15`, `P1`,
/// `#123`, `PAY-77`, a link, a struck or checked item.
final class ActionText {
  private static final Pattern OWNER =
      Pattern.compile("(?i)(?:\\(|\\b)owner:\\s*([^),;]+)|(?<![\\w/@.])(@[\\w-]+(?:/[\\w-]+)?)");
  private static final Pattern DUE =
      Pattern.compile("(?i)\\bdue:?\\s*(?:by|on)?\\s*(\\d{4}-\\d{2}-\\d{2})");
  private static final Pattern PRIORITY = Pattern.compile("\\b[Pp][0-4]\\b");
  private static final Pattern TICKET =
      Pattern.compile(
          "(?<![\\w/#-])(#\\d+|(?!(?:UTF|SHA|RFC|ISO|CVE|IPV|TLS|HTTP|SEV)-)[A-Z][A-Z0-9]{1,9}-\\d+)(?![\\w-])");
  private static final Pattern DONE_MARK =
      Pattern.compile("^\\s*(?:✅|☑|✔)|\\((?i:done|completed|fixed)\\)|^\\[?(?i:done)\\]?[:\\s]");

  private ActionText() {}

  /// An action in plain words.
  static Action read(Span span, String text) {
    Prose prose = new Prose(span, List.of(new Inline.Text(span, text)));
    return action(span, prose, marked(prose) ? Action.Status.DONE : Action.Status.OPEN);
  }

  /// An item of a list.
  static Action read(Block.Item item, Prose lead) {
    boolean done = Boolean.TRUE.equals(item.checked()) || marked(lead);
    return action(item.span(), lead, done ? Action.Status.DONE : Action.Status.OPEN);
  }

  private static Action action(Span span, Prose prose, Action.Status status) {
    String text = prose.masked();
    return new Action(
        span,
        null,
        Passages.of(prose),
        owner(text),
        first(DUE, text).map(ActionReader::due).orElse(Action.Due.UNSTATED),
        status,
        ticket(prose),
        first(PRIORITY, text).orElse(null),
        null,
        null,
        List.of(),
        null,
        null,
        null);
  }

  /// The link of a prose, else an identifier in it.
  static @Nullable String ticket(Prose prose) {
    return prose
        .references()
        .filter(Inline.Link.class::isInstance)
        .map(reference -> ((Inline.Link) reference).target())
        .filter(target -> target.startsWith("http"))
        .findFirst()
        .or(() -> first(TICKET, prose.masked()))
        .orElse(null);
  }

  static boolean marked(Prose prose) {
    return DONE_MARK.matcher(prose.text()).find() || isStruck(prose);
  }

  private static boolean isStruck(Prose prose) {
    return prose.inlines().stream()
        .filter(inline -> !(inline instanceof Inline.Text text && text.text().isBlank()))
        .findFirst()
        .filter(
            inline ->
                inline instanceof Inline.Styled styled && styled.style() == Inline.Style.STRUCK)
        .isPresent();
  }

  private static @Nullable String owner(String text) {
    Matcher matcher = OWNER.matcher(text);
    if (!matcher.find()) {
      return null;
    }
    return matcher.group(1) != null ? matcher.group(1).strip() : matcher.group(2);
  }

  private static Optional<String> first(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find()
        ? Optional.of(matcher.groupCount() > 0 ? matcher.group(1) : matcher.group())
        : Optional.empty();
  }
}
