package dev.hindcast.extract;

import dev.hindcast.markdown.Block;
import dev.hindcast.markdown.Prose;
import dev.hindcast.postmortem.Action;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Reads the items of a list of actions, and of the lists inside them: fields of the item
/// (`Owner: @ana`), actions of their own, or words that tell more of it.
final class ActionItems {

  /// Something to do that stands below an action is told in fewer words; more words tell why.
  private static final int LONGEST_DETAIL = 28;

  /// Boxes of a template about the report's own parts, and the invitation to say more.
  private static final Pattern PAPERWORK =
      Pattern.compile(
          "(?i)^\\W*(?:(?:this |the )?(?:incident|report|post-?mortem) (?:is|has been)"
              + " (?!fix)\\w+|.{0,40}\\b(?:sections?|title|report|post-?mortem|items)\\b.{0,40}\\b(?:filled"
              + " (?:out|in)|cleaned up|(?:have|has) (?:been )?(?:a )?link.*)|(?:any )?other"
              + " (?:ideas|suggestions|thoughts)\\??\\W*$)");

  /// A group's name is short: `Monitoring:`.
  private static final int WORDS_OF_A_GROUP = 6;

  /// `Analyze new logs for:`: what stands below are the things, not things to do.
  private static final Pattern ENUMERATES =
      Pattern.compile(
          "(?is).*\\b(?:for|including|include|includes|of|with|on|across|such as|like|e\\.g\\.|as"
              + " follows|the following[^.]{0,30})\\s*[:：]?\\s*");

  /// What no text begins with that says what to do: who it is, where to look, what is asked.
  private static final Pattern TELLS_MORE =
      Pattern.compile(
          "(?i)\\s*(?:@|-\\w\\b|https?:|\\(|e\\.g\\.|i\\.e\\.|(?:the|a|an|this|that|these|those|it|its|they|there|he|she|i|what|whether|why|how|when|where|which|who|because|since|as|so|but|and|or|if|after|before|during|any|some|no|not|see|note|example|for"
              + " example|for"
              + " instance|currently|previously|already|chain|other|also|once|while|although|however|due|in|on|at|with|without|by|from|to"
              + " date|today|yes|no)\\b).*",
          Pattern.DOTALL);

  private static final Pattern OUGHT =
      Pattern.compile(
          "(?i)\\s*(?:we|i|team|everyone|someone|somebody|it|this|there)\\b.{0,40}\\b(?:should|need|needs|must|will|could|have"
              + " to|has to|want to|plan)\\b.*",
          Pattern.DOTALL);

  private final ActionText text;
  private final ActionGroup group;
  private final List<Action> actions;

  ActionItems(ActionText text, ActionGroup group, List<Action> actions) {
    this.text = text;
    this.group = group;
    this.actions = actions;
  }

  /// Adds the actions of an item.
  void read(Block.Item item) {
    Prose lead = item.lead();
    List<Block.Listing> below = item.listings();
    if (lead == null) {
      below.forEach(listing -> listing.items().forEach(this::read));
    } else if (!below.isEmpty() && isGroup(lead, below)) {
      ActionGroup inner = group.with(ActionGroup.of(lead.text(), text.words()));
      ActionItems readers = new ActionItems(text, inner, actions);
      below.forEach(listing -> listing.items().forEach(readers::read));
    } else if (!isPlaceholder(lead.text())) {
      addWithDetails(item, lead, below);
    }
  }

  /// An item that only names what stands below it ("Monitoring:") is none itself.
  private static boolean isGroup(Prose lead, List<Block.Listing> below) {
    String name = lead.text().strip();
    boolean isShort =
        name.split("\\s+").length <= WORDS_OF_A_GROUP
            && !ENUMERATES.matcher(name).matches()
            && !DoneWords.begin(name);
    boolean isLabel =
        Label.bold(lead).filter(label -> label.end() >= lead.text().length()).isPresent();
    return isShort && (name.endsWith(":") || name.endsWith("：") || isLabel) && !hasFields(below);
  }

  private static boolean hasFields(List<Block.Listing> below) {
    return below.stream()
        .flatMap(listing -> listing.items().stream())
        .anyMatch(item -> item.lead() != null && ActionFields.isField(item.lead()));
  }

  private void addWithDetails(Block.Item item, Prose lead, List<Block.Listing> below) {
    ActionFields fields = new ActionFields(text.words());
    List<Block.Item> own = new ArrayList<>();
    boolean enumerates = ENUMERATES.matcher(lead.text()).matches();
    boolean tellsPast = DoneWords.begin(lead.text()) && lead.text().strip().endsWith(":");
    for (Block.Listing listing : below) {
      for (Block.Item inner : listing.items()) {
        Prose words = inner.lead();
        boolean isField = words != null && fields.take(words);
        boolean isPart = tellsPast && words != null && !DoneWords.begin(words.text());
        if (!isField && !enumerates && !isPart && isOwnAction(inner)) {
          own.add(inner);
        }
      }
    }
    Action action = text.read(item, lead);
    Action whole = group.complete(fields.complete(action, text));
    actions.add(whole);
    own.forEach(this::read);
  }

  private static boolean isOwnAction(Block.Item item) {
    Prose lead = item.lead();
    if (lead == null || isPlaceholder(lead.text())) {
      return false;
    }
    boolean hasBox = item.checked() != null;
    boolean isOnlyLink =
        lead.references().findAny().isPresent() && lead.text().strip().startsWith("http");
    boolean isTale = lead.text().strip().split("\\s+").length > LONGEST_DETAIL;
    return hasBox
        || (!isOnlyLink
            && !isTale
            && (OUGHT.matcher(lead.text()).matches()
                || !TELLS_MORE.matcher(lead.text()).matches()));
  }

  /// Whether there is nothing to do, or only the paperwork of the report itself.
  static boolean isPlaceholder(String text) {
    return Placeholder.is(text) || PAPERWORK.matcher(text).find();
  }
}
