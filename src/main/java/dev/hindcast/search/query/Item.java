package dev.hindcast.search.query;

import java.util.List;

/// One thing that a query asks for.
///
/// @param text as typed, without the signs that say its kind and the punctuation around it
/// @param forms its words, folded: in order for a phrase, else each once; never none
/// @param codes the codes in a word as typed, folded; each once
/// @param start where it stands in the query, its signs included: the first UTF-16 unit
/// @param end the unit after its last
public record Item(
    Kind kind, String text, List<String> forms, List<String> codes, int start, int end) {

  public enum Kind {
    /// All its words, in any form; or all its codes.
    WORD,
    /// Its words one after the other.
    PHRASE,
    /// What begins so.
    PREFIX,
    /// What is spelt nearly so.
    FUZZY
  }

  /// What it asks for, however it is written.
  List<Object> meaning() {
    return List.of(kind, forms, codes);
  }
}
