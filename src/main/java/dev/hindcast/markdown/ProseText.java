package dev.hindcast.markdown;

import dev.hindcast.source.Span;
import java.util.Arrays;
import java.util.List;

/// The characters that a reader sees of some inlines, with the place of each in the file.
final class ProseText {
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder masked = new StringBuilder();
  private int[] starts = new int[64];
  private int[] ends = new int[64];

  ProseText(List<Inline> inlines) {
    inlines.forEach(this::add);
  }

  String text() {
    return text.toString();
  }

  String masked() {
    return masked.toString();
  }

  /// The file offset at which each character begins, and one more for the place after the last.
  int[] starts(int end) {
    int[] places = Arrays.copyOf(starts, text.length() + 1);
    places[text.length()] = end;
    return places;
  }

  /// The file offset at which each character ends.
  int[] ends() {
    return Arrays.copyOf(ends, text.length());
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

  /// Characters that stand in the file as they are seen lie in a row, those of code behind its
  /// opening marks; an escape or an entity lies where it is written, whatever it stands for.
  private void append(String characters, Span span, boolean hidden) {
    boolean written = !hidden && span.length() != characters.length();
    int lead = hidden ? Math.max(0, (span.length() - characters.length()) / 2) : 0;
    for (int index = 0; index < characters.length(); index++) {
      int start = written ? span.start() : Math.min(span.start() + lead + index, span.end());
      int end = written ? span.end() : Math.min(start + 1, span.end());
      place(start, end);
      text.append(characters.charAt(index));
      masked.append(hidden ? Prose.MASK : characters.charAt(index));
    }
  }

  private void place(int start, int end) {
    int length = text.length();
    if (length == starts.length) {
      starts = Arrays.copyOf(starts, length * 2);
      ends = Arrays.copyOf(ends, length * 2);
    }
    starts[length] = start;
    ends[length] = end;
  }
}
