package dev.hindcast.extract;

import dev.hindcast.markdown.Block;
import dev.hindcast.markdown.Document;
import dev.hindcast.markdown.Prose;
import dev.hindcast.markdown.Value;
import dev.hindcast.postmortem.Factor;
import dev.hindcast.postmortem.Passage;
import dev.hindcast.postmortem.Section;
import dev.hindcast.postmortem.SectionKind;
import dev.hindcast.source.Span;
import java.util.ArrayList;
import java.util.List;

/// Reads why it happened: from the head if it says, else from the body's sections.
final class FactorReader {
  private FactorReader() {}

  static List<Factor> read(Document document, Fields head, List<Section> sections) {
    List<Factor> stated =
        head.items("factors", "root_causes", "root_cause", "contributing_factors").stream()
            .map(value -> stated(head, value))
            .toList();
    return stated.isEmpty() ? written(document, sections) : stated;
  }

  private static Factor stated(Fields head, Value value) {
    return head.within(value)
        .map(
            fields ->
                new Factor(
                    value.span(),
                    fields.textOrNull("id"),
                    Passages.of(fields.text("summary", "description", "title").orElse("")),
                    fields.term("category"),
                    fields.text("introduced").flatMap(Moments::of).orElse(null),
                    fields.textOrNull("undetected_because"),
                    fields.textOrNull("accepted_risk")))
        .orElseGet(() -> factor(value.span(), Passages.of(value.display().strip())));
  }

  private static List<Factor> written(Document document, List<Section> sections) {
    List<Factor> factors = new ArrayList<>();
    Section parent = null;
    for (Section section : sections) {
      if (section.kind() != SectionKind.FACTORS) {
        parent = null;
      } else if (parent != null && section.level() > parent.level()) {
        factors.add(factor(section.span(), Passages.of(section.heading())));
      } else {
        parent = section;
        Section current = section;
        document
            .blocks()
            .filter(block -> current.body().contains(block.span()))
            .forEach(block -> addBlock(block, factors));
      }
    }
    return factors;
  }

  private static void addBlock(Block block, List<Factor> factors) {
    switch (block) {
      case Block.Listing listing ->
          listing.items().stream()
              .filter(item -> item.lead() != null)
              .forEach(item -> addProse(item.span(), item.lead(), factors));
      case Block.Paragraph paragraph when !announcesList(paragraph.prose()) ->
          addProse(paragraph.span(), paragraph.prose(), factors);
      default -> {}
    }
  }

  /// "The causes were:" is no cause.
  private static boolean announcesList(Prose prose) {
    return prose.text().stripTrailing().endsWith(":");
  }

  private static void addProse(Span span, Prose prose, List<Factor> factors) {
    if (!prose.isBlank()) {
      factors.add(factor(span, Passages.of(prose)));
    }
  }

  private static Factor factor(Span span, Passage summary) {
    return new Factor(span, null, summary, null, null, null, null);
  }
}
