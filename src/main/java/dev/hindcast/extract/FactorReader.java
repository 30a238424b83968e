package dev.hindcast.extract;

import dev.hindcast.extract.HouseWords.Column;
import dev.hindcast.markdown.Block;
import dev.hindcast.markdown.Inline;
import dev.hindcast.markdown.Prose;
import dev.hindcast.markdown.Value;
import dev.hindcast.postmortem.Factor;
import dev.hindcast.postmortem.SectionKind;
import dev.hindcast.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads why it happened: from the head if it says, else from the body's sections.
final class FactorReader {

  /// A heading with fewer words names a group of causes, with more it is one.
  private static final int WORDS_OF_A_CAUSE = 4;

  /// A label in bold with as many words names a cause, with fewer a group: `Technical`.
  private static final int WORDS_OF_A_NAMED_CAUSE = 3;

  /// A longer paragraph tells something before it leads in to what follows.
  private static final int WORDS_OF_A_LEAD_IN = 25;

  /// Fewer items are a part of what the paragraphs tell.
  private static final int FEWEST_LISTED = 3;

  /// What sums the causes up is none of them.
  private static final Pattern CLOSING =
      Pattern.compile(
          "(?i)(?:(?:the )?combination of (?:these|all)|(?:together|in"
              + " combination|combined),|(?:all|every one) of (?:these|the above)|these"
              + " (?:factors|causes|issues) )");

  /// `3. No canary`, `Cause 2: no canary`.
  private static final Pattern NUMBERED =
      Pattern.compile("(?i)\\s*(?:\\w+\\s)?#?\\d{1,2}\\s?[.):：].*");

  /// `→ Nobody looked`: one cause behind the other.
  private static final Pattern CHAINED = Pattern.compile("\\s*(?:→|⇒|->|=>|↳)\\s*");

  private static final Pattern QUESTION = Pattern.compile("(?i)(?:why|how|what)\\b.*|.*\\?\\s*");

  private final HouseWords words;
  private final List<Factor> factors = new ArrayList<>();

  /// Whether headings ask one question after the other; each is a cause then.
  private boolean isChain;

  private FactorReader(HouseWords words) {
    this.words = words;
  }

  static List<Factor> read(Fields head, List<Part> parts, HouseWords words) {
    List<Factor> stated =
        head.items("factors", "root_causes", "root_cause", "contributing_factors").stream()
            .map(value -> stated(head, value))
            .toList();
    return stated.isEmpty() ? new FactorReader(words).written(parts) : stated;
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
        .orElseGet(() -> factor(value.span(), Passages.plain(value.display().strip())));
  }

  private List<Factor> written(List<Part> parts) {
    isChain =
        parts.stream()
                .filter(part -> part.is(SectionKind.FACTORS) && !part.hasSubsections())
                .filter(part -> QUESTION.matcher(part.heading()).matches())
                .count()
            > 1;
    int above = 0;
    int told = 0;
    for (Part part : parts) {
      int level = part.section().level();
      if (told > 0 && level > told) {
        continue;
      }
      told = 0;
      if (above > 0 && level <= above) {
        above = 0;
      }
      boolean isCause = part.is(SectionKind.FACTORS);
      if (isCause || (above > 0 && part.is(SectionKind.TRIGGER))) {
        told = readPart(part, above > 0) ? level : 0;
        above = above == 0 ? level : above;
      }
    }
    return List.copyOf(factors);
  }

  /// A heading below that of the causes is one, where it says as much; what stands below it tells
  /// more of it. The heading of a chain of questions is none.
  ///
  /// @return whether the heading is a cause
  private boolean readPart(Part part, boolean isBelow) {
    boolean isCause = isBelow && !part.hasSubsections() && saysCause(part);
    if (isCause) {
      addText(part.section().span(), Passages.plain(part.heading()));
    } else if (!part.hasSubsections() || !isBelow) {
      readBlocks(part.blocks());
    }
    return isCause;
  }

  private boolean saysCause(Part part) {
    String heading = part.heading();
    boolean isNumbered = NUMBERED.matcher(heading).matches();
    boolean isKnown =
        isNumbered
            ? words.headings().whole(heading).isPresent()
            : words.headings().listed(heading).isPresent();
    return !isKnown
        && (part.blocks().stream().noneMatch(FactorReader::isList)
            || isNumbered
            || ((isChain || !QUESTION.matcher(heading).matches())
                && heading.strip().split("\\s+").length >= WORDS_OF_A_CAUSE));
  }

  /// What stands behind a list of causes sums them up.
  private void readBlocks(List<Block> blocks) {
    boolean isListed = false;
    for (Block block : blocks) {
      if (!(isListed && block instanceof Block.Paragraph)) {
        readBlock(block);
      }
      isListed |= block instanceof Block.Listing listing && listing.items().size() >= FEWEST_LISTED;
    }
  }

  private static boolean isList(Block block) {
    return block instanceof Block.Listing listing && listing.items().size() > 1;
  }

  private void readBlock(Block block) {
    switch (block) {
      case Block.Listing listing -> listing.items().forEach(this::readItem);
      case Block.Paragraph paragraph -> readParagraph(paragraph);
      case Block.Table table -> readTable(table);
      default -> {}
    }
  }

  private void readParagraph(Block.Paragraph paragraph) {
    Prose prose = paragraph.prose();
    List<Prose> lines = Lines.of(prose);
    long chained = lines.stream().filter(line -> CHAINED.matcher(line.text()).lookingAt()).count();
    if (chained > 1) {
      links(lines).forEach(link -> addText(link.span(), unchained(link)));
    } else if (!isPicture(prose)
        && !announces(prose)
        && !CLOSING.matcher(prose.text()).lookingAt()) {
      addText(paragraph.span(), prose);
    }
  }

  private static boolean isPicture(Prose prose) {
    return prose.inlines().stream()
        .allMatch(
            inline ->
                inline instanceof Inline.Image
                    || inline instanceof Inline.LineBreak
                    || (inline instanceof Inline.Text run && run.text().isBlank()));
  }

  /// A line without an arrow goes on with the one before it.
  private static List<Prose> links(List<Prose> lines) {
    List<List<Prose>> links = new ArrayList<>();
    for (Prose line : lines) {
      if (links.isEmpty() || CHAINED.matcher(line.text()).lookingAt()) {
        links.add(new ArrayList<>());
      }
      links.getLast().add(line);
    }
    return links.stream().map(Passages::prose).toList();
  }

  private static Prose unchained(Prose line) {
    Matcher arrow = CHAINED.matcher(line.text());
    return arrow.lookingAt() ? line.tail(arrow.end()) : line;
  }

  /// What stands below an item tells more of it, unless the item only names a group.
  private void readItem(Block.Item item) {
    Prose lead = item.lead();
    List<Block.Listing> below = item.listings();
    if (lead != null && !(isGroup(lead) && !below.isEmpty())) {
      addText(item.span(), lead);
    } else {
      below.forEach(this::readBlock);
    }
  }

  private static boolean isGroup(Prose lead) {
    return Label.bold(lead)
            .filter(label -> label.end() >= lead.text().length())
            .filter(label -> label.text().split("\\s+").length < WORDS_OF_A_NAMED_CAUSE)
            .isPresent()
        || (announces(lead) && lead.text().strip().split("\\s+").length <= WORDS_OF_A_CAUSE);
  }

  /// "The causes were:" is no cause.
  private static boolean announces(Prose prose) {
    String text = prose.text().strip();
    return text.matches("(?s).*[:：]") && text.split("\\s+").length <= WORDS_OF_A_LEAD_IN;
  }

  /// Rows of causes: the cell under the head that says so, else the first with words.
  private void readTable(Block.Table table) {
    int column = 0;
    for (int index = table.header().size() - 1; index >= 0; index--) {
      if (words.columns().within(table.header().get(index).text()).contains(Column.CAUSE)) {
        column = index;
      }
    }
    for (Block.Row row : table.rows()) {
      int named = Math.min(column, row.cells().size() - 1);
      int first = named > 0 || isNumber(row, 0) ? Math.max(named, isNumber(row, 0) ? 1 : 0) : named;
      if (first >= 0 && first < row.cells().size()) {
        addText(row.span(), row.cells().get(first));
      }
    }
  }

  private static boolean isNumber(Block.Row row, int index) {
    return row.cells().size() > index + 1
        && row.cells()
            .get(index)
            .text()
            .strip()
            .toLowerCase(Locale.ROOT)
            .matches("\\W?\\w?\\d{1,3}\\.?");
  }

  private void addText(Span span, Prose told) {
    if (!Placeholder.is(told.text())) {
      factors.add(factor(span, told));
    }
  }

  private static Factor factor(Span span, Prose told) {
    Optional<BodyIds.Mark> id = BodyIds.ofFactor(told);
    return new Factor(
        span,
        id.map(BodyIds.Mark::id).orElse(null),
        Passages.of(id.map(mark -> told.tail(mark.end())).orElse(told)),
        null,
        null,
        null,
        AcceptedRisk.in(told.text()));
  }
}
