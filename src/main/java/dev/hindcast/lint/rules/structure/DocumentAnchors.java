package dev.hindcast.lint.rules.structure;

import dev.hindcast.lint.NearestWord;
import dev.hindcast.markdown.Block;
import dev.hindcast.markdown.Document;
import dev.hindcast.source.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// The places of a document that a link can lead to.
///
/// @param headings the ids of its headings, in their order
/// @param given these, and the ids that tags of the author's bear
record DocumentAnchors(List<String> headings, Set<String> given) {
  private static final Pattern ID =
      Pattern.compile("\\b(?:id|name)\\s{0,3}=\\s{0,3}[\"']([^\"'<>]{1,200})[\"']");

  static DocumentAnchors of(Document document) {
    List<String> headings =
        document
            .allBlocks()
            .filter(Block.Heading.class::isInstance)
            .map(heading -> ((Block.Heading) heading).anchor())
            .toList();
    Set<String> given = new HashSet<>();
    document
        .blocks()
        .filter(block -> !(block instanceof Block.Code))
        .map(Block::span)
        .forEach(span -> addGiven(document, span, given));
    given.addAll(headings);
    return new DocumentAnchors(headings, Set.copyOf(given));
  }

  /// Whether something bears an id; every document has its beginning.
  boolean has(String anchor) {
    return anchor.isEmpty() || given.contains(anchor);
  }

  /// The question that ends a message where a heading's id is near, or nothing.
  String question(String anchor) {
    return NearestWord.question(anchor, headings);
  }

  private static void addGiven(Document document, Span span, Set<String> given) {
    ID.matcher(document.file().text(span)).results().map(id -> id.group(1)).forEach(given::add);
  }
}
