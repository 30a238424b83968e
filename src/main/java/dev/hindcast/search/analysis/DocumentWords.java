package dev.hindcast.search.analysis;

import java.util.Collection;
import java.util.TreeSet;

/// What is learnt of a document's words while its parts are indexed one after the other: which
/// forms it has, and how many words stand before.
///
/// The parts of a document count their words on, so that a place in the document is one number
/// whatever the part.
public final class DocumentWords {
  /// How far the parts of a document stand apart: no phrase reaches from one into the next.
  private static final int GAP = 100;

  private static final char SEPARATOR = '\u0001';

  private final Collection<String> forms = new TreeSet<>();
  private int words;
  private int before;

  /// Forgets the last document.
  public void begin() {
    forms.clear();
    words = 0;
    before = 0;
  }

  /// The forms so far, each with its stem, as [#form] and [#stem] read them; in order.
  public Collection<String> forms() {
    return forms;
  }

  /// The form of an entry of [#forms].
  public static String form(String entry) {
    return entry.substring(0, entry.indexOf(SEPARATOR));
  }

  /// The stem of an entry of [#forms].
  public static String stem(String entry) {
    return entry.substring(entry.indexOf(SEPARATOR) + 1);
  }

  void beginPart() {
    before = words == 0 ? 0 : words + GAP;
    words = before;
  }

  /// Notes the next word of the part.
  ///
  /// @return how many places the word stands after the one before it in its part
  int add(String form, String stem) {
    forms.add(form + SEPARATOR + stem);
    int step = 1 + before;
    before = 0;
    words++;
    return step;
  }
}
