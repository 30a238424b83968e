package dev.hindcast.extract;

import dev.hindcast.extract.HouseWords.Fact;
import dev.hindcast.markdown.Block;
import dev.hindcast.markdown.Inline;
import dev.hindcast.markdown.Prose;
import dev.hindcast.postmortem.SectionKind;
import dev.hindcast.source.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds what a body states of its incident in labelled lines, items, rows and headings, as reports
/// without a head do: `**Severity:** SEV-2`, `- Detected: 14:03`, `| Date | 2026-02-03 |`.
final class BodyFacts {

  /// In sections of these, a label belongs to what is told there.
  private static final Set<SectionKind> OF_OTHER_THINGS =
      EnumSet.of(
          SectionKind.TIMELINE,
          SectionKind.ACTIONS,
          SectionKind.FACTORS,
          SectionKind.RELATED,
          SectionKind.SUPPORTING,
          SectionKind.WENT_WELL,
          SectionKind.WENT_POORLY,
          SectionKind.LUCKY,
          SectionKind.LESSONS,
          SectionKind.BACKGROUND);

  private static final Set<Fact> MOMENTS =
      EnumSet.of(
          Fact.STARTED,
          Fact.DETECTED,
          Fact.REPORTED,
          Fact.MITIGATED,
          Fact.RESOLVED,
          Fact.FIXED,
          Fact.SPAN,
          Fact.DURATION,
          Fact.TIME_TO_DETECT,
          Fact.TIME_TO_MITIGATE,
          Fact.TIME_TO_RESOLVE);

  private final HouseWords words;
  private final List<Stated> facts = new ArrayList<>();

  private BodyFacts(HouseWords words) {
    this.words = words;
  }

  /// A fact as it is written.
  ///
  /// @param label its name as written
  /// @param value without marks; may say more than the fact
  /// @param isBold whether the label is set off
  record Stated(Fact fact, String label, String value, Span span, boolean isBold) {}

  /// The facts in the order of the text, each label's own.
  static List<Stated> read(List<Part> parts, HouseWords words) {
    BodyFacts reader = new BodyFacts(words);
    for (Part part : parts) {
      reader.readPart(part);
    }
    return List.copyOf(reader.facts);
  }

  private void readPart(Part part) {
    if (OF_OTHER_THINGS.contains(part.kind()) || part.tellsTimes()) {
      return;
    }
    boolean isHead = part.kind() == SectionKind.OTHER;
    readHeading(part);
    List<Stated> found = new ArrayList<>();
    part.blocks().forEach(block -> readBlock(block, found));
    found.stream()
        .filter(
            fact -> isHead || fact.isBold() || MOMENTS.contains(fact.fact()) || found.size() > 1)
        .forEach(facts::add);
  }

  /// A heading that is a label has its value behind a colon or in what stands below it.
  private void readHeading(Part part) {
    if (part.isTitle() || part.section().isPreamble()) {
      return;
    }
    String heading = part.heading();
    int colon = heading.indexOf(':');
    Span span = part.section().span();
    if (colon > 0) {
      add(heading.substring(0, colon), heading.substring(colon + 1), span, false, facts);
    } else if (!part.blocks().isEmpty()
        && part.blocks().getFirst() instanceof Block.Paragraph first) {
      add(heading, Lines.of(first.prose()).getFirst().text(), span, false, facts);
    }
  }

  private void readBlock(Block block, List<Stated> found) {
    switch (block) {
      case Block.Table table -> readTable(table, found);
      case Block.Listing listing ->
          listing.items().stream()
              .map(Block.Item::lead)
              .filter(lead -> lead != null)
              .forEach(lead -> readLine(lead, found));
      case Block.Paragraph paragraph ->
          Lines.of(paragraph.prose()).forEach(line -> readLine(line, found));
      case Block.Quote quote -> quote.blocks().forEach(inner -> readBlock(inner, found));
      case Block.Admonition note -> note.blocks().forEach(inner -> readBlock(inner, found));
      default -> {}
    }
  }

  /// A line may state several facts, each behind a label in bold: `**Date:** … | **Severity:** …`.
  private void readLine(Prose line, List<Stated> found) {
    List<Prose> pieces = new ArrayList<>();
    List<Inline> piece = new ArrayList<>();
    for (Inline inline : line.inlines()) {
      boolean isBold =
          inline instanceof Inline.Styled styled && styled.style() == Inline.Style.STRONG;
      if (isBold && !piece.isEmpty()) {
        pieces.add(prose(piece));
        piece = new ArrayList<>();
      }
      piece.add(inline);
    }
    if (!piece.isEmpty()) {
      pieces.add(prose(piece));
    }
    for (Prose part : pieces) {
      Label.any(part)
          .ifPresent(
              label ->
                  add(
                      label.text(),
                      part.text().substring(label.end()),
                      part.span(),
                      label.isBold(),
                      found));
    }
  }

  private static Prose prose(List<Inline> inlines) {
    return new Prose(
        new Span(inlines.getFirst().span().start(), inlines.getLast().span().end()), inlines);
  }

  /// A table with a label and its value in each row, or with labels for heads and one row.
  private void readTable(Block.Table table, List<Stated> found) {
    List<Block.Row> rows = new ArrayList<>();
    rows.add(new Block.Row(table.span(), table.header()));
    rows.addAll(table.rows());
    boolean isAcross =
        table.rows().size() == 1
            && table.header().stream().filter(head -> fact(head.text()).isPresent()).count() > 1;
    if (isAcross) {
      List<Prose> values = table.rows().getFirst().cells();
      for (int index = 0; index < Math.min(values.size(), table.header().size()); index++) {
        Prose value = values.get(index);
        add(table.header().get(index).text(), value.text(), value.span(), false, found);
      }
      return;
    }
    rows.stream()
        .filter(row -> row.cells().size() >= 2)
        .forEach(
            row ->
                add(
                    row.cells().get(0).text(),
                    row.cells().get(1).text(),
                    row.span(),
                    false,
                    found));
  }

  private Optional<Fact> fact(String label) {
    return words.labels().of(label);
  }

  private void add(String label, String value, Span span, boolean isBold, List<Stated> found) {
    String said = value.strip().replaceAll("^[|·•–—-]\\s+|\\s*[|·•]$", "").strip();
    Optional<Fact> fact = fact(label);
    if (fact.isPresent() && !Placeholder.is(said)) {
      found.add(new Stated(fact.get(), label.strip(), said, span, isBold));
    }
  }
}
