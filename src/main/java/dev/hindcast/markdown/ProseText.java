package dev.hindcast.markdown;

import dev.hindcast.source.Span;
import java.util.Arrays;
import java.util.List;

/// The characters that a reader sees of some inlines, with the place of each in the file.
final class ProseText {
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder masked = new StringBuilder();
  private int[] offsets = new int[64];

  ProseText(List<Inline> inlines) {
    inlines.forEach(this::add);
  }

  String text() {
    return text.toString();
  }

  String masked() {
    return masked.toString();
  }

  /// The file offset of each character, and one more for the place after the last.
  int[] offsets(int end) {
    int[] places = Arrays.copyOf(offsets, text.length() + 1);
    places[text.length()] = end;
    return places;
  }

  private void add(Inline inline) {
    switch (inline) {
      case Inline.Text run -> append(run.text(), run.span(), false);
      case Inline.Code code -> append(code.text(), code.span(), true);
      case Inline.Image image -> append(image.description(), image.span(), true);
      case Inline.LineBreak lineBreak -> append(" ", lineBreak.span(), false);
      case Inline.Styled styled -> styled.children().forEach(this::add);
      case Inline.Link link -> link.children().forEach(this::add);
      case Inline.FootnoteMark _ -> {}
    }
  }

  /// A run that is longer in the file than on the page has its characters in a row: code behind its
  /// opening marks, text with an escape or entity from the start, so that places behind one stand a
  /// little early.
  private void append(String characters, Span span, boolean hidden) {
    int lead = span.length() > characters.length() && hidden ? leadIn(characters, span) : 0;
    for (int index = 0; index < characters.length(); index++) {
      int length = text.length();
      if (length + 1 >= offsets.length) {
        offsets = Arrays.copyOf(offsets, offsets.length * 2);
      }
      offsets[length] =
          Math.min(span.start() + lead + index, Math.max(span.end() - 1, span.start()));
      text.append(characters.charAt(index));
      masked.append(hidden ? Prose.MASK : characters.charAt(index));
    }
  }

  private static int leadIn(String characters, Span span) {
    return (span.length() - characters.length()) / 2;
  }
}
