package dev.hindcast.markdown;

import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.jspecify.annotations.Nullable;

/// Gives the parser's tree the form that the author meant where that is seen only afterwards: boxes
/// of tasks, notes in quotes, ids behind headings, and nothing where nothing is left to see.
final class Tidying {
  private static final Pattern BOX = Pattern.compile("\\[([ xX])\\][ \\t]+");

  /// `> [!NOTE] Title`, as GitHub and Obsidian have it.
  private static final Pattern ALERT = Pattern.compile("\\[!([A-Za-z][\\w-]*)\\][+-]?[ \\t]*(.*)");

  /// `{#id .class key=value}`, of which the id is in the first group.
  private static final Pattern ATTRIBUTES =
      Pattern.compile(
          "\\{\\s*(?:#([\\w:.-]+)|\\.[\\w-]+|[A-Za-z][\\w-]*=(?:\"[^\"{}]*\"|[^\\s\"{}]+))"
              + "(?:\\s+(?:\\.[\\w-]+|[A-Za-z][\\w-]*=(?:\"[^\"{}]*\"|[^\\s\"{}]+)))*\\s*\\}");

  private static final int LONGEST_ATTRIBUTES = 500;

  /// A line of MDX that loads a module or gives its page a value.
  private static final Pattern MODULE =
      Pattern.compile(
          "import\\s+(?:[\\w$*{},\\s]{1,200}?\\s+from\\s+)?(['\"])[^'\"]+\\1;?"
              + "|export\\s+(?:const|default|let)\\s.*");

  private final IdentityHashMap<Heading, String> ids = new IdentityHashMap<>();
  private final Map<Character, Integer> marks = new LinkedHashMap<>();
  private final boolean modules;
  private int deepest;

  /// @param modules whether lines that load modules are syntax, not text
  Tidying(boolean modules) {
    this.modules = modules;
  }

  /// Tidies a document.
  ///
  /// @return the ids that authors gave to headings
  IdentityHashMap<Heading, String> tidy(Node root) {
    blocks(root);
    levels(root);
    return ids;
  }

  private void blocks(Node parent) {
    DefinitionParser.join(parent);
    Node child = parent.getFirstChild();
    while (child != null) {
      Node next = child.getNext();
      inlines(child);
      switch (child) {
        case Heading heading -> heading(heading);
        case ListItem item -> task(item);
        default -> {}
      }
      boolean empty = (child instanceof Paragraph && isEmpty(child)) || isModules(child);
      if (empty) {
        child.unlink();
      } else {
        blocks(child instanceof BlockQuote quote ? noteOrQuote(quote) : child);
      }
      child = next;
    }
  }

  private static boolean isEmpty(Node paragraph) {
    for (Node child = paragraph.getFirstChild(); child != null; child = child.getNext()) {
      if (!(child instanceof Unseen.Mark)) {
        return false;
      }
    }
    return true;
  }

  private boolean isModules(Node block) {
    if (!modules || !(block instanceof Paragraph)) {
      return false;
    }
    return lines(block).lines().allMatch(line -> MODULE.matcher(line.strip()).matches());
  }

  private static String lines(Node paragraph) {
    StringBuilder lines = new StringBuilder();
    for (Node child = paragraph.getFirstChild(); child != null; child = child.getNext()) {
      lines.append(
          switch (child) {
            case Text text -> text.getLiteral();
            case SoftLineBreak _ -> "\n";
            default -> "?";
          });
    }
    return lines.toString();
  }

  private static void inlines(Node block) {
    for (Node child = block.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof OtherLinks.Wiki wiki) {
        child = wikiLink(wiki);
      } else if (child instanceof Text text && isAttributable(text.getPrevious())) {
        cutAttributes(text);
      } else if (child instanceof Unseen.Mark mark) {
        cutSecondBlank(mark);
      }
    }
    trimAroundMarks(block);
  }

  /// Of the blanks on both sides of a tag one is enough.
  private static void cutSecondBlank(Unseen.Mark mark) {
    if (mark.getPrevious() instanceof Text before
        && mark.getNext() instanceof Text after
        && before.getLiteral().endsWith(" ")
        && after.getLiteral().startsWith(" ")) {
      cutStart(after, 1);
    }
  }

  private static boolean isAttributable(@Nullable Node node) {
    return node instanceof Link || node instanceof Image || node instanceof Code;
  }

  private static void cutAttributes(Text text) {
    String literal = text.getLiteral();
    Matcher matcher = ATTRIBUTES.matcher(literal).region(0, bounded(literal.length()));
    if (matcher.lookingAt()) {
      cutStart(text, matcher.end());
    }
  }

  private static int bounded(int length) {
    return Math.min(length, LONGEST_ATTRIBUTES);
  }

  /// The text of a wiki's link, without the brackets that the texts beside it hold.
  private static Text wikiLink(OtherLinks.Wiki wiki) {
    Text words = new Text(wiki.words());
    int end = Places.whole(wiki).end() - 1;
    Places.set(words, end - wiki.words().length(), end);
    if (wiki.getPrevious() instanceof Text before) {
      cutEnd(before, before.getLiteral().length() - 1);
    }
    if (wiki.getNext() instanceof Text after) {
      cutStart(after, 1);
    }
    wiki.insertAfter(words);
    wiki.unlink();
    return words;
  }

  /// Takes away the blanks and line ends that a tag leaves at the start or the end of a block.
  private static void trimAroundMarks(Node block) {
    if (block.getLastChild() instanceof Unseen.Mark) {
      trimEnd(block.getLastChild());
    }
    if (block.getFirstChild() instanceof Unseen.Mark) {
      trimStart(block.getFirstChild());
    }
  }

  private static void trimEnd(Node mark) {
    for (Node before = mark.getPrevious(); before != null; before = mark.getPrevious()) {
      if (before instanceof Text text && !text.getLiteral().isBlank()) {
        cutEnd(text, text.getLiteral().stripTrailing().length());
        return;
      }
      if (!(before instanceof Unseen.Mark) && !isBlank(before)) {
        return;
      }
      before.unlink();
    }
  }

  private static void trimStart(Node mark) {
    for (Node after = mark.getNext(); after != null; after = mark.getNext()) {
      if (after instanceof Text text && !text.getLiteral().isBlank()) {
        String literal = text.getLiteral();
        cutStart(text, literal.length() - literal.stripLeading().length());
        return;
      }
      if (!(after instanceof Unseen.Mark) && !isBlank(after)) {
        return;
      }
      after.unlink();
    }
  }

  private static boolean isBlank(Node inline) {
    return inline instanceof SoftLineBreak
        || inline instanceof HardLineBreak
        || (inline instanceof Text text && text.getLiteral().isBlank());
  }

  private void heading(Heading heading) {
    if (heading instanceof UnderlinedHeading underlined) {
      marks.putIfAbsent(underlined.mark(), marks.size() + 1);
      cutOverline(underlined);
    } else {
      deepest = Math.max(deepest, heading.getLevel());
    }
    if (heading.getLastChild() instanceof Text text && text.getLiteral().endsWith("}")) {
      cutId(heading, text);
    }
  }

  private void cutId(Heading heading, Text text) {
    int brace = text.getLiteral().lastIndexOf('{');
    Matcher matcher = ATTRIBUTES.matcher(text.getLiteral());
    if (brace >= 0 && matcher.region(brace, text.getLiteral().length()).matches()) {
      if (matcher.group(1) != null) {
        ids.put(heading, matcher.group(1));
      }
      cutEnd(text, text.getLiteral().substring(0, brace).stripTrailing().length());
    }
  }

  /// A line of the same mark above the title was read as a rule or as a heading without text.
  private static void cutOverline(UnderlinedHeading heading) {
    @Nullable Node above = heading.getPrevious();
    boolean emptyHeading = above instanceof Heading && above.getFirstChild() == null;
    boolean rule = above instanceof ThematicBreak && heading.mark() == '*';
    if (above != null
        && ((emptyHeading && heading.mark() == '#') || rule)
        && Places.whole(above).end() + 1 == Places.whole(heading).start()) {
      above.unlink();
    }
  }

  /// Underlined headings lie below those of Markdown, in the order in which their marks appear.
  private void levels(Node parent) {
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof UnderlinedHeading heading) {
        heading.setLevel(Math.min(6, deepest + marks.getOrDefault(heading.mark(), 1)));
      } else if (child instanceof Block && !(child instanceof Table)) {
        levels(child);
      }
    }
  }

  private static void task(ListItem item) {
    if (!(item.getFirstChild() instanceof Paragraph paragraph
        && paragraph.getFirstChild() instanceof Text text)) {
      return;
    }
    Matcher box = BOX.matcher(text.getLiteral());
    if (box.lookingAt()) {
      item.prependChild(new TaskMark(!box.group(1).equals(" ")));
      cutStart(text, box.end());
    }
  }

  private static Node noteOrQuote(BlockQuote quote) {
    if (!(quote.getFirstChild() instanceof Paragraph paragraph
        && paragraph.getFirstChild() instanceof Text text)) {
      return quote;
    }
    Matcher alert = ALERT.matcher(text.getLiteral());
    return alert.matches() ? note(quote, paragraph, text, alert) : quote;
  }

  private static Note note(BlockQuote quote, Paragraph paragraph, Text text, Matcher alert) {
    boolean titled = text.getNext() == null || isBlank(text.getNext());
    Note note = new Note(alert.group(1).toLowerCase(Locale.ROOT), titled ? alert.group(2) : "");
    note.setSourceSpans(quote.getSourceSpans());
    cutStart(text, titled ? text.getLiteral().length() : alert.start(2));
    quote.insertAfter(note);
    for (Node child = quote.getFirstChild(); child != null; child = quote.getFirstChild()) {
      note.appendChild(child);
    }
    quote.unlink();
    if (paragraph.getFirstChild() != null && isBlank(paragraph.getFirstChild())) {
      paragraph.getFirstChild().unlink();
    }
    return note;
  }

  /// Cuts the first characters, which stand in the text as they are seen.
  private static void cutStart(Text text, int length) {
    if (length >= text.getLiteral().length()) {
      text.unlink();
      return;
    }
    int start = Places.whole(text).start();
    text.setLiteral(text.getLiteral().substring(length));
    Places.set(text, start + length, Math.max(start + length, Places.whole(text).end()));
  }

  private static void cutEnd(Text text, int length) {
    int removed = text.getLiteral().length() - length;
    if (length <= 0) {
      text.unlink();
      return;
    }
    int start = Places.whole(text).start();
    text.setLiteral(text.getLiteral().substring(0, length));
    Places.set(text, start, Math.max(start, Places.whole(text).end() - removed));
  }
}
