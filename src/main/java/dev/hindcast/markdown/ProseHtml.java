package dev.hindcast.markdown;

import java.util.List;

/// HTML of inlines, safe by construction: text escaped, links only of a [SafeLink].
final class ProseHtml {
  private final StringBuilder html = new StringBuilder();

  private ProseHtml() {}

  static String of(List<Inline> inlines) {
    ProseHtml writer = new ProseHtml();
    inlines.forEach(writer::add);
    return writer.html.toString();
  }

  private void add(Inline inline) {
    switch (inline) {
      case Inline.Text run -> escape(run.text());
      case Inline.Code code -> {
        html.append("<code>");
        escape(code.text());
        html.append("</code>");
      }
      case Inline.Styled styled -> {
        html.append('<').append(styled.style().element()).append('>');
        styled.children().forEach(this::add);
        html.append("</").append(styled.style().element()).append('>');
      }
      case Inline.Link link -> addLink(link);
      case Inline.Image image -> escape(image.description());
      case Inline.FootnoteMark mark -> {
        html.append("<sup>");
        escape(mark.label());
        html.append("</sup>");
      }
      case Inline.LineBreak lineBreak -> html.append(lineBreak.hard() ? "<br>" : "\n");
    }
  }

  private void addLink(Inline.Link link) {
    boolean safe = SafeLink.isSafe(link.target());
    if (safe) {
      html.append("<a href=\"");
      escape(link.target());
      html.append("\">");
    }
    link.children().forEach(this::add);
    if (safe) {
      html.append("</a>");
    }
  }

  private void escape(String text) {
    html.append(SafeHtml.escape(text));
  }
}
