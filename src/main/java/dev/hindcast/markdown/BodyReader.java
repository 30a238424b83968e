package dev.hindcast.markdown;

import dev.hindcast.source.Diagnostic;
import dev.hindcast.source.SourceFile;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/// Reads the Markdown below a head: GitHub's dialect with footnotes, definition lists and notes.
/// What other dialects and site generators write beyond that is understood or not shown.
final class BodyReader {

  /// Deeper than any text a person writes. What lies deeper is text.
  static final int DEEPEST = 100;

  private static final Pattern IMPORT =
      Pattern.compile("(?m)^import\\s[^\\n]{0,300}\\sfrom\\s+['\"]");

  private BodyReader() {}

  /// The blocks from an offset on.
  ///
  /// @param comments takes the comments
  static List<Document.RenderedBlock> read(
      SourceFile file, int start, List<Comment> comments, List<Diagnostic> diagnostics) {
    String text = file.text();
    Node root = parser(text).parse(blanked(text, start));
    comments.addAll(BodyComments.in(root, text));
    Anchors anchors = new Anchors(root, new Tidying(isMdx(file)).tidy(root));
    new BareLinks(new TextPlaces(text)).link(root);
    Troubles.in(root).forEach(trouble -> diagnostics.add(trouble.diagnostic(file)));
    BlockReader blocks = new BlockReader(text, anchors);
    Iterator<String> rendered = new BodyHtml(anchors).blocks(root).iterator();
    List<Document.RenderedBlock> body = new ArrayList<>();
    for (Node node = root.getFirstChild(); node != null; node = node.getNext()) {
      String html = rendered.next();
      blocks.read(node).ifPresent(block -> body.add(new Document.RenderedBlock(block, html)));
    }
    return List.copyOf(body);
  }

  private static Parser parser(String text) {
    Components components = Components.of(text);
    return Parser.builder()
        .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
        .maxOpenBlockParsers(DEEPEST)
        .extensions(List.of(StrikethroughExtension.builder().requireTwoTildes(true).build()))
        .customBlockParserFactory(new LongParagraph.Factory())
        .customBlockParserFactory(new OtherHeadings.Underlined())
        .customBlockParserFactory(new OtherHeadings.Glued(text))
        .customBlockParserFactory(new TableParser.Factory())
        .customBlockParserFactory(new Footnotes.Factory())
        .customBlockParserFactory(new HighlightParser.Factory())
        .customBlockParserFactory(new NoteParser.Factory())
        .customBlockParserFactory(new UnseenLine.Factory(components))
        .customBlockParserFactory(new DefinitionParser.Factory())
        .customInlineContentParserFactory(new TagParser.Factory(components))
        .customInlineContentParserFactory(new Bounds.Factory())
        .linkProcessor(new Footnotes.Marks())
        .linkProcessor(new OtherLinks.WikiLinks())
        .linkProcessor(new OtherLinks.MacroLinks())
        .build();
  }

  private static boolean isMdx(SourceFile file) {
    return file.name().endsWith(".mdx") || IMPORT.matcher(file.text()).find();
  }

  /// The text with blanks for all before an offset, so that every place stays what it is.
  private static String blanked(String text, int start) {
    StringBuilder blanked = new StringBuilder(text.length());
    for (int index = 0; index < start; index++) {
      blanked.append(text.charAt(index) == '\n' ? '\n' : ' ');
    }
    return blanked.append(text, start, text.length()).toString();
  }
}
