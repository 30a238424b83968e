package dev.hindcast.markdown;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;
import org.jspecify.annotations.Nullable;

/// Reads the tags of site generators within running text, and the roles of MyST and Sphinx.
final class TagParser implements InlineContentParser {
  private static final Pattern ROLE =
      Pattern.compile("(?:\\{[a-z][a-z:+-]*\\}|:[a-z][a-z:+-]*:)(?=`)");

  /// Roles whose text is a link's, `{ref}`text <target>``; that of others is code or a key.
  private static final Pattern LINKING =
      Pattern.compile("[{:](?:any|doc|download|external|numref|ref|term|abbr|eq|guilabel)[}:]");

  /// What a reader sees of such a text: without its target, its tilde or its slash.
  private static final Pattern LABEL = Pattern.compile("`[~/!]?([^`]*?)(?:\\s*<[^<>`]*>)?`");

  /// Where words begin, as opposed to an expression of a program.
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*(?=[\\p{L}\\p{N}\\[\"'*])");

  private final Components components;

  /// How many placeholders `{{ … }}` are open.
  private int open;

  private TagParser(Components components) {
    this.components = components;
  }

  @Override
  public @Nullable ParsedInline tryParse(InlineParserState state) {
    Scanner scanner = state.scanner();
    return switch (scanner.peek()) {
      case '}' -> closing(scanner);
      case ':' -> role(scanner);
      default -> opening(scanner);
    };
  }

  private @Nullable ParsedInline opening(Scanner scanner) {
    Position start = scanner.position();
    boolean afterDollar = scanner.peekPreviousCodePoint() == '$';
    if (!mayOpen(scanner)) {
      return ParsedInline.none();
    }
    scanner.setPosition(start);
    String ahead = ahead(scanner);
    scanner.setPosition(start);
    if (afterDollar) {
      return ParsedInline.none();
    }
    Optional<GeneratorTag> tag = GeneratorTag.at(ahead, components);
    if (tag.isPresent()) {
      advance(scanner, tag.get().length());
      return ParsedInline.of(node(tag.get().visible()), scanner.position());
    }
    Matcher placeholder = PLACEHOLDER.matcher(ahead);
    if (placeholder.lookingAt() && ahead.indexOf("}}", placeholder.end()) > 0) {
      open++;
      return unseen(scanner, placeholder.end());
    }
    return role(scanner);
  }

  private boolean mayOpen(Scanner scanner) {
    boolean tag = scanner.peek() == '<';
    scanner.next();
    char next = scanner.peek();
    return tag
        ? next == '%' || (!components.names().isEmpty() && (next == '/' || isCapital(next)))
        : next == '%' || next == '{' || next == ':' || next == '/' || (next >= 'a' && next <= 'z');
  }

  private static boolean isCapital(char letter) {
    return letter >= 'A' && letter <= 'Z';
  }

  private @Nullable ParsedInline closing(Scanner scanner) {
    if (open == 0 || !scanner.next("}}")) {
      return ParsedInline.none();
    }
    open--;
    return ParsedInline.of(new Unseen.Mark(), scanner.position());
  }

  private static @Nullable ParsedInline role(Scanner scanner) {
    Position start = scanner.position();
    String ahead = ahead(scanner);
    scanner.setPosition(start);
    Matcher role = ROLE.matcher(ahead);
    if (!role.lookingAt()) {
      return ParsedInline.none();
    }
    Matcher label = LABEL.matcher(ahead).region(role.end(), ahead.length());
    if (!LINKING.matcher(role.group()).matches() || !label.lookingAt()) {
      return unseen(scanner, role.end());
    }
    advance(scanner, label.end());
    Position end = scanner.position();
    scanner.setPosition(start);
    advance(scanner, label.start(1));
    Position from = scanner.position();
    advance(scanner, label.group(1).length());
    Text text = new Text(label.group(1));
    text.setSourceSpans(scanner.getSource(from, scanner.position()).getSourceSpans());
    return ParsedInline.of(text, end);
  }

  private static ParsedInline unseen(Scanner scanner, int length) {
    advance(scanner, length);
    return ParsedInline.of(new Unseen.Mark(), scanner.position());
  }

  /// What stands on the page for a tag.
  static Node node(String visible) {
    if (visible.startsWith("https://") || visible.startsWith("http://")) {
      Link link = new Link(visible, null);
      link.appendChild(new Text(visible));
      return link;
    }
    return visible.isBlank() ? new Unseen.Mark() : new Text(visible);
  }

  /// The text from here on, as far as a tag may reach.
  private static String ahead(Scanner scanner) {
    StringBuilder ahead = new StringBuilder();
    while (scanner.hasNext() && ahead.length() < GeneratorTag.LONGEST) {
      ahead.append(scanner.peek());
      scanner.next();
    }
    return ahead.toString();
  }

  private static void advance(Scanner scanner, int length) {
    for (int passed = 0; passed < length; passed++) {
      scanner.next();
    }
  }

  /// Makes one for each block.
  record Factory(Components components) implements InlineContentParserFactory {
    @Override
    public Set<Character> getTriggerCharacters() {
      return Set.of('{', '}', '<', ':');
    }

    @Override
    public InlineContentParser create() {
      return new TagParser(components);
    }
  }
}
