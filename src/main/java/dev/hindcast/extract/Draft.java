package dev.hindcast.extract;

import dev.hindcast.markdown.Block;
import dev.hindcast.postmortem.Section;
import dev.hindcast.postmortem.SectionHeadings.Certainty;
import dev.hindcast.postmortem.SectionHeadings.Meaning;
import dev.hindcast.postmortem.SectionKind;
import dev.hindcast.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A part of a report while it is being divided: its heading is known, its blocks are collected,
/// and what it is for may still change by what stands in it.
final class Draft {
  private final Span span;
  private final int level;
  private final String heading;
  private final Form form;
  private final Optional<Meaning> meaning;
  private final boolean isTitle;
  private final List<Block> blocks = new ArrayList<>();
  private SectionKind kind;
  private boolean tellsTimes;

  /// @param meaning what the heading says by itself
  /// @param kind what it is for by its heading and its place
  /// @param isTitle whether the heading names the report
  Draft(
      Span span,
      int level,
      String heading,
      Form form,
      Optional<Meaning> meaning,
      SectionKind kind,
      boolean isTitle) {
    this.span = span;
    this.level = level;
    this.heading = heading;
    this.form = form;
    this.meaning = meaning;
    this.kind = kind;
    this.isTitle = isTitle;
  }

  /// How a heading is written.
  enum Form {
    HEADING,
    /// A line in bold.
    LINE,
    /// A label in bold before what it announces.
    LABEL
  }

  /// The text before any heading.
  static Draft preamble(int start) {
    return new Draft(
        new Span(start, start), 0, "", Form.HEADING, Optional.empty(), SectionKind.OTHER, false);
  }

  int level() {
    return level;
  }

  Form form() {
    return form;
  }

  boolean isTitle() {
    return isTitle;
  }

  SectionKind kind() {
    return kind;
  }

  void setKind(SectionKind settled) {
    kind = settled;
  }

  void setTellsTimes(boolean tells) {
    tellsTimes = tells;
  }

  /// What the heading is for by itself; other where its words tell nothing.
  SectionKind own() {
    return meaning.map(Meaning::kind).orElse(SectionKind.OTHER);
  }

  /// What a heading below it is for that does not tell: a title that names a kind of section stands
  /// for a report of that alone.
  SectionKind kindOfInside() {
    return isTitle ? own() : kind;
  }

  Certainty certainty() {
    return meaning.map(Meaning::certainty).orElse(Certainty.WEAK);
  }

  List<Block> blocks() {
    return blocks;
  }

  /// The part as it is now.
  Part part(boolean hasSubsections) {
    int end = blocks.stream().mapToInt(block -> block.span().end()).max().orElse(span.end());
    Span body = new Span(span.end(), Math.max(span.end(), end));
    return new Part(
        new Section(span, level, heading, kind, body, Passages.text(blocks)),
        List.copyOf(blocks),
        isTitle,
        hasSubsections,
        tellsTimes);
  }
}
