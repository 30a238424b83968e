package dev.hindcast.markdown;

import dev.hindcast.source.Span;
import java.util.ArrayList;
import java.util.List;

/// Inlines without their first visible characters; marks that stand around nothing go too.
final class ProseTail {
  private int left;

  private ProseTail(int left) {
    this.left = left;
  }

  static List<Inline> of(List<Inline> inlines, int from) {
    return new ProseTail(from).cut(inlines);
  }

  private List<Inline> cut(List<Inline> inlines) {
    List<Inline> tail = new ArrayList<>();
    for (Inline inline : inlines) {
      if (left == 0) {
        tail.add(inline);
      } else {
        cut(inline, tail);
      }
    }
    return tail;
  }

  private void cut(Inline inline, List<Inline> tail) {
    switch (inline) {
      case Inline.Text run -> {
        int skipped = skip(run.text().length());
        if (skipped < run.text().length()) {
          tail.add(new Inline.Text(from(run.span(), skipped), run.text().substring(skipped)));
        }
      }
      case Inline.Code code -> {
        int skipped = skip(code.text().length());
        if (skipped < code.text().length()) {
          tail.add(new Inline.Code(code.span(), code.text().substring(skipped)));
        }
      }
      case Inline.Image image -> {
        if (skip(image.description().length()) < image.description().length()) {
          tail.add(image);
        }
      }
      case Inline.LineBreak _ -> skip(1);
      case Inline.FootnoteMark mark -> tail.add(mark);
      case Inline.Styled styled -> {
        List<Inline> children = cut(styled.children());
        if (!children.isEmpty()) {
          tail.add(new Inline.Styled(styled.span(), styled.style(), children));
        }
      }
      case Inline.Link link -> {
        List<Inline> children = cut(link.children());
        if (!children.isEmpty()) {
          tail.add(new Inline.Link(link.span(), link.target(), children));
        }
      }
    }
  }

  private int skip(int available) {
    int skipped = Math.min(left, available);
    left -= skipped;
    return skipped;
  }

  private static Span from(Span span, int skipped) {
    return new Span(Math.min(span.start() + skipped, span.end()), span.end());
  }
}
