package dev.hindcast.markdown;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/// Writes what CommonMark does not know, and what a page of ours has otherwise: it must lose
/// nothing and ask no other host for anything. Tags that HTML does not know are text, pictures from
/// elsewhere are links, footnotes and notes stand where they were written.
final class PartHtml implements NodeRenderer {
  private static final Pattern ELSEWHERE = Pattern.compile("(?i)\\s*(?:[a-z][a-z0-9+.-]*:|//).*");

  private final HtmlNodeRendererContext context;
  private final HtmlWriter html;
  private final Anchors anchors;

  PartHtml(HtmlNodeRendererContext context, Anchors anchors) {
    this.context = context;
    this.html = context.getWriter();
    this.anchors = anchors;
  }

  @Override
  public Set<Class<? extends Node>> getNodeTypes() {
    return Set.of(
        Heading.class,
        UnderlinedHeading.class,
        HtmlBlock.class,
        HtmlInline.class,
        Image.class,
        FencedCodeBlock.class,
        ListItem.class,
        TaskMark.class,
        Footnotes.Mark.class,
        Footnotes.Definition.class,
        Note.class,
        Table.class,
        Definitions.class,
        Definitions.Term.class,
        Definitions.Meaning.class,
        Unseen.Line.class,
        Unseen.Mark.class,
        Unlinked.class);
  }

  @Override
  public void render(Node node) {
    switch (node) {
      case Heading heading ->
          block("h" + heading.getLevel(), Map.of("id", anchors.of(heading)), heading);
      case HtmlBlock raw -> {
        html.line();
        html.raw(RawHtml.passable(raw.getLiteral()));
        html.line();
      }
      case HtmlInline raw -> html.raw(RawHtml.passable(raw.getLiteral()));
      case Image image -> picture(image);
      case FencedCodeBlock code -> code(code);
      case ListItem item -> item(item);
      case TaskMark task -> html.text(task.isChecked() ? "☑ " : "☐ ");
      case Footnotes.Mark mark -> footnoteMark(mark.label());
      case Footnotes.Definition footnote -> footnote(footnote);
      case Note note -> note(note);
      case Table table -> table(table);
      case Definitions list -> block("dl", Map.of(), list);
      case Definitions.Term term -> block("dt", Map.of(), term);
      case Definitions.Meaning meaning -> meaning(meaning);
      case Unlinked unlinked -> children(unlinked);
      default -> {}
    }
  }

  private void children(Node parent) {
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      context.render(child);
    }
  }

  private void block(String element, Map<String, String> attributes, Node node) {
    html.line();
    html.tag(element, attributes);
    children(node);
    html.tag("/" + element);
    html.line();
  }

  private void code(FencedCodeBlock code) {
    String language = CodeLanguage.of(code.getInfo()).split("\\s", 2)[0];
    html.line();
    html.tag("pre");
    html.tag("code", language.isEmpty() ? Map.of() : Map.of("class", "language-" + language));
    html.text(code.getLiteral());
    html.tag("/code");
    html.tag("/pre");
    html.line();
  }

  private void item(ListItem item) {
    boolean task = item.getFirstChild() instanceof TaskMark;
    html.tag("li", task ? Map.of("class", "task-list-item") : Map.of());
    children(item);
    html.tag("/li");
    html.line();
  }

  /// A picture from another host would tell that host who reads what, so it is a link.
  private void picture(Image image) {
    String target = image.getDestination();
    String description = Words.of(image);
    Map<String, String> attributes = new LinkedHashMap<>();
    if (ELSEWHERE.matcher(target).matches()) {
      attributes.put("href", target);
      putTitle(image, attributes);
      html.tag("a", attributes);
      html.text(description.isBlank() ? target : description);
      html.tag("/a");
    } else {
      attributes.put("src", target);
      attributes.put("alt", description);
      putTitle(image, attributes);
      html.tag("img", attributes, true);
    }
  }

  private static void putTitle(Image image, Map<String, String> attributes) {
    if (image.getTitle() != null && !image.getTitle().isBlank()) {
      attributes.put("title", image.getTitle());
    }
  }

  private void footnoteMark(String label) {
    html.tag("sup");
    html.tag("a", Map.of("href", "#fn-" + label));
    html.text(label);
    html.tag("/a");
    html.tag("/sup");
  }

  private void footnote(Footnotes.Definition footnote) {
    Map<String, String> attributes = new LinkedHashMap<>();
    attributes.put("class", "footnote");
    attributes.put("id", "fn-" + footnote.label());
    html.line();
    html.tag("div", attributes);
    html.tag("sup");
    html.text(footnote.label());
    html.tag("/sup");
    children(footnote);
    html.tag("/div");
    html.line();
  }

  private void note(Note note) {
    html.line();
    html.tag("div", Map.of("class", "note"));
    html.line();
    html.tag("p", Map.of("class", "note-title"));
    html.text(note.heading());
    html.tag("/p");
    html.line();
    children(note);
    html.tag("/div");
    html.line();
  }

  private void table(Table table) {
    Node header = table.getFirstChild();
    html.line();
    html.tag("table");
    html.line();
    html.tag("thead");
    row(header);
    html.tag("/thead");
    if (header.getNext() != null) {
      html.tag("tbody");
      for (Node row = header.getNext(); row != null; row = row.getNext()) {
        row(row);
      }
      html.tag("/tbody");
    }
    html.tag("/table");
    html.line();
  }

  private void row(Node row) {
    html.tag("tr");
    for (Node node = row.getFirstChild(); node instanceof Table.Cell cell; node = cell.getNext()) {
      String alignment = cell.alignment();
      html.tag(cell.element(), alignment == null ? Map.of() : Map.of("align", alignment));
      children(cell);
      html.tag("/" + cell.element());
    }
    html.tag("/tr");
    html.line();
  }

  private void meaning(Definitions.Meaning meaning) {
    boolean onlyText =
        meaning.getFirstChild() instanceof Paragraph && meaning.getFirstChild().getNext() == null;
    html.line();
    html.tag("dd");
    children(onlyText ? meaning.getFirstChild() : meaning);
    html.tag("/dd");
    html.line();
  }
}
