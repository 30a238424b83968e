package dev.hindcast.markdown;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.jspecify.annotations.Nullable;

/// Reads the boxed notes of other dialects. A note that is opened by a tag and never closed is no
/// box, so that it does not swallow the rest of the report.
final class NoteParser extends ContainerParser {
  private static final int CODE_INDENT = 4;

  /// Each open note looks at each line for its end.
  private static final int DEEPEST = 5;

  /// The kinds that MkDocs, MyST, Quarto, Docusaurus, GitBook, Hugo's themes and GitHub box.
  private static final Set<String> KINDS =
      Set.of(
          "abstract",
          "admonition",
          "attention",
          "bug",
          "callout",
          "caution",
          "danger",
          "error",
          "example",
          "failure",
          "hint",
          "important",
          "info",
          "internal",
          "note",
          "notice",
          "question",
          "quote",
          "seealso",
          "success",
          "tip",
          "todo",
          "warning");

  private static final Pattern QUOTED = Pattern.compile("(?:title|header)=\"([^\"]*)\"");
  private static final Pattern STYLE = Pattern.compile("(?:style|type)=\"([^\"]*)\"");
  private static final Pattern WORD = Pattern.compile("[a-z][a-z-]*");

  private final Note note;
  private final Form form;
  private final int indent;
  private int openInside;
  private boolean closed;

  private NoteParser(Note note, Form form, int indent) {
    this.note = note;
    this.form = form;
    this.indent = indent;
    this.closed = form.closing == null;
  }

  /// How a dialect opens and closes a note. The first group of an opening is its kind, the second
  /// the rest of the line. A form that nothing closes ends where the text is indented no more.
  private enum Form {
    MKDOCS("(?:!!!|\\?\\?\\?\\+?)[ \\t]+([\\w-]+)(.*)", null),
    SPHINX("\\.\\.[ \\t]+([\\w-]+)::(.*)", null),
    COLONS(":::+[ \\t]*\\{?[ .]*([\\w-]+)(.*)", ":::+"),
    MYST("(?:```+|~~~+)\\{([\\w-]+)\\}(.*)", "```+|~~~+"),
    LIQUID("\\{%-?[ \\t]*(hint)\\b(.*?)-?%\\}", "\\{%-?[ \\t]*endhint[ \\t]*-?%\\}"),
    HUGO(
        "\\{\\{[<%][ \\t]*([\\w-]+)\\b(.*?)[%>]\\}\\}",
        "\\{\\{[<%][ \\t]*/[ \\t]*[\\w-]+[ \\t]*[%>]\\}\\}");

    private final Pattern opening;
    private final @Nullable Pattern closing;

    Form(String opening, @Nullable String closing) {
      this.opening = Pattern.compile(opening);
      this.closing = closing == null ? null : Pattern.compile(closing);
    }

    boolean isOpening(String line) {
      Matcher matcher = opening.matcher(line);
      return matcher.matches() && KINDS.contains(matcher.group(1).toLowerCase(Locale.ROOT));
    }

    /// The note that a line opens.
    Optional<Note> note(String line) {
      Matcher matcher = opening.matcher(line);
      if (!matcher.matches()) {
        return Optional.empty();
      }
      String kind = matcher.group(1).toLowerCase(Locale.ROOT).replaceFirst("^callout-", "");
      boolean known = KINDS.contains(kind) || this == LIQUID;
      return known || this == MKDOCS
          ? Optional.of(NoteParser.note(kind, matcher.group(2).strip()))
          : Optional.empty();
    }

    boolean isClosing(String line) {
      return closing != null && closing.matcher(line).matches();
    }
  }

  /// A note whose kind and title may stand in its attributes.
  private static Note note(String kind, String rest) {
    Matcher style = STYLE.matcher(rest);
    Matcher word = WORD.matcher(rest);
    String first = word.lookingAt() && kind.equals("notice") ? word.group() : "";
    String named = style.find() ? style.group(1).toLowerCase(Locale.ROOT) : kind;
    return new Note(first.isEmpty() ? named : first, title(rest.substring(first.length())));
  }

  private static String title(String rest) {
    Matcher quoted = QUOTED.matcher(rest);
    if (quoted.find()) {
      return quoted.group(1);
    }
    String title = rest.strip().replaceFirst("^\\}", "").strip();
    boolean inQuotes = title.length() > 1 && title.startsWith("\"") && title.endsWith("\"");
    if (inQuotes || (title.startsWith("[") && title.endsWith("]"))) {
      return title.substring(1, title.length() - 1);
    }
    return title.contains("=\"") || title.endsWith("}") ? "" : title;
  }

  @Override
  public Block getBlock() {
    return note;
  }

  @Override
  public @Nullable BlockContinue tryContinue(ParserState state) {
    if (form.closing == null) {
      return continueIndented(state, indent);
    }
    if (state.getIndent() < CODE_INDENT
        && !(state.getActiveBlockParser().getBlock() instanceof FencedCodeBlock)) {
      String line = Lines.rest(state.getLine().getContent(), state.getNextNonSpaceIndex());
      if (form.isClosing(line)) {
        closed = openInside == 0;
        openInside--;
      } else if (form.isOpening(line)) {
        openInside++;
      }
    }
    return openInside < 0 ? BlockContinue.finished() : BlockContinue.atIndex(state.getIndex());
  }

  /// Leaves the blocks of a note that nothing closed where they are.
  @Override
  public void closeBlock() {
    if (closed) {
      return;
    }
    Node place = note;
    for (Node child = note.getFirstChild(); child != null; child = note.getFirstChild()) {
      place.insertAfter(child);
      place = child;
    }
  }

  private static int notesAround(@Nullable Node block) {
    int notes = 0;
    for (Node around = block; around != null; around = around.getParent()) {
      notes += around instanceof Note ? 1 : 0;
    }
    return notes;
  }

  /// Starts a note at the line that opens it.
  static final class Factory implements BlockParserFactory {
    @Override
    public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      CharSequence line = state.getLine().getContent();
      int at = state.getNextNonSpaceIndex();
      if (state.getIndent() >= CODE_INDENT
          || "!?.:`~{".indexOf(line.charAt(at)) < 0
          || notesAround(matched.getMatchedBlockParser().getBlock()) >= DEEPEST) {
        return BlockStart.none();
      }
      String rest = Lines.rest(line, at);
      for (Form form : Form.values()) {
        Optional<Note> note = form.note(rest);
        if (note.isPresent()) {
          int indent = form == Form.SPHINX ? 2 : CODE_INDENT;
          return BlockStart.of(new NoteParser(note.get(), form, indent)).atIndex(line.length());
        }
      }
      return BlockStart.none();
    }
  }
}
