package dev.hindcast.extract;

import dev.hindcast.extract.Draft.Form;
import dev.hindcast.markdown.Block;
import dev.hindcast.markdown.Document;
import dev.hindcast.markdown.Prose;
import dev.hindcast.markdown.Value;
import dev.hindcast.postmortem.SectionHeadings.Certainty;
import dev.hindcast.postmortem.SectionHeadings.Meaning;
import dev.hindcast.postmortem.SectionKind;
import dev.hindcast.source.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Divides a body at its headings, and at what plays the part of headings: lines in bold, and
/// labels in bold that announce a section's worth (`**Impact**: …`, `- **Impact**: …`). Tells what
/// each part is for.
final class OutlineReader {

  /// The name of a section is shorter than a sentence.
  private static final int LONGEST_NAME = 50;

  /// A label with less behind it in a list states a fact.
  private static final int SECTIONS_WORTH = 25;

  /// Labels inside these set off words of an item.
  private static final Set<SectionKind> WITHOUT_LABELS =
      EnumSet.of(
          SectionKind.TIMELINE,
          SectionKind.ACTIONS,
          SectionKind.WENT_WELL,
          SectionKind.WENT_POORLY,
          SectionKind.LUCKY,
          SectionKind.LESSONS);

  private static final Pattern NO_HEADING =
      Pattern.compile("(?s)^[!\\[].*|.*[.!。！;,]$|.*\\.{3}$|.*…$");

  private final HouseWords words;
  private final HeadingKinds kinds;

  OutlineReader(HouseWords words) {
    this.words = words;
    this.kinds = new HeadingKinds(words.headings());
  }

  /// The parts in the order of the text, the text before any heading first if there is some.
  List<Part> read(Document document) {
    boolean isTitled = document.frontMatter().isPresent();
    String title = document.frontMatter().find("title").map(Value::display).orElse("");
    return new Reading(document.blocks().toList(), isTitled, title).parts();
  }

  /// The division of one body.
  private final class Reading {
    private final List<Block> body;
    private final boolean isTitled;
    private final String title;
    private final boolean isPlain;
    private final boolean standsAbove;
    private final List<Draft> drafts = new ArrayList<>();
    private final List<Draft> open = new ArrayList<>();
    private int headingLevel;

    Reading(List<Block> body, boolean isTitled, String title) {
      this.body = body;
      this.isTitled = isTitled;
      this.title = title;
      this.isPlain = hasNoMarks(body);
      this.standsAbove = hasOneOfTheFirstLevel(body);
    }

    /// A text with a title at most, and no line in bold.
    private boolean hasNoMarks(List<Block> blocks) {
      return blocks.stream().filter(Block.Heading.class::isInstance).count() <= 1
          && blocks.stream()
              .filter(Block.Paragraph.class::isInstance)
              .noneMatch(block -> Label.bold(((Block.Paragraph) block).prose()).isPresent())
          && blocks.stream().noneMatch(Block.Listing.class::isInstance)
          && blocks.stream().noneMatch(Block.Table.class::isInstance);
    }

    private boolean hasOneOfTheFirstLevel(List<Block> blocks) {
      List<Integer> levels =
          blocks.stream()
              .filter(Block.Heading.class::isInstance)
              .map(block -> ((Block.Heading) block).level())
              .toList();
      return levels.size() > 1
          && levels.getFirst() == 1
          && levels.stream().filter(level -> level == 1).count() == 1;
    }

    List<Part> parts() {
      for (int index = 0; index < body.size(); index++) {
        add(body.get(index), index + 1 < body.size() ? body.get(index + 1) : null);
      }
      new KindsByContent(words, drafts).settle();
      List<Part> parts = new ArrayList<>();
      for (int index = 0; index < drafts.size(); index++) {
        parts.add(part(index));
      }
      return List.copyOf(parts);
    }

    private Part part(int index) {
      Draft draft = drafts.get(index);
      Draft next = index + 1 < drafts.size() ? drafts.get(index + 1) : null;
      boolean hasSubsections =
          next != null
              && draft.level() > 0
              && next.level() > draft.level()
              && next.form() == Form.HEADING;
      return draft.part(hasSubsections);
    }

    private void add(Block block, @Nullable Block next) {
      switch (block) {
        case Block.Heading heading -> {
          open.removeIf(draft -> draft.form() != Form.HEADING);
          headingLevel = heading.level();
          open(heading.span(), heading.level(), heading.title().text().strip(), Form.HEADING);
        }
        case Block.Paragraph paragraph -> addParagraph(paragraph, next);
        case Block.Listing listing -> addListing(listing);
        default -> current().blocks().add(block);
      }
    }

    private void addParagraph(Block.Paragraph paragraph, @Nullable Block next) {
      if (isPlain) {
        addLines(paragraph);
      } else {
        List<Block.Paragraph> labelled = labelled(paragraph);
        for (int index = 0; index < labelled.size(); index++) {
          addMarked(
              labelled.get(index), index + 1 < labelled.size() ? labelled.get(index + 1) : next);
        }
      }
    }

    /// The pieces of a paragraph in which several lines begin with a label in bold; the paragraph
    /// as it is where one of the labels states a fact, since such a block is the head of a report.
    private List<Block.Paragraph> labelled(Block.Paragraph paragraph) {
      List<List<Prose>> pieces = new ArrayList<>();
      boolean isHead = false;
      int labels = 0;
      for (Prose line : Lines.of(paragraph.prose())) {
        Optional<Label> label = Label.bold(line);
        isHead |= label.filter(this::isFact).isPresent();
        labels += label.isPresent() ? 1 : 0;
        if (pieces.isEmpty() || label.isPresent()) {
          pieces.add(new ArrayList<>());
        }
        pieces.getLast().add(line);
      }
      return isHead || labels < 2
          ? List.of(paragraph)
          : pieces.stream()
              .map(Passages::prose)
              .map(prose -> new Block.Paragraph(prose.span(), prose))
              .toList();
    }

    /// In a text without marks a line that is the name of a section is its heading.
    private void addLines(Block.Paragraph paragraph) {
      List<Prose> rest = new ArrayList<>();
      for (Prose line : Lines.of(paragraph.prose())) {
        String text = line.text().strip();
        if (drafts.isEmpty() && (!isTitled || text.equals(title)) && isName(text)) {
          open(line.span(), 1, text, Form.LINE);
        } else if (isSectionName(text)) {
          addRest(rest);
          rest.clear();
          open(line.span(), 2, text.replaceFirst("\\s*[:：]$", ""), Form.LINE);
        } else if (!line.isBlank()) {
          rest.add(line);
        }
      }
      addRest(rest);
    }

    /// Whether a line can be the title of a report.
    private boolean isName(String line) {
      return !line.isEmpty()
          && line.length() <= LONGEST_NAME
          && !NO_HEADING.matcher(line).matches()
          && !line.contains(":")
          && body.size() > 1;
    }

    private void addRest(List<Prose> lines) {
      if (!lines.isEmpty()) {
        Prose prose = Passages.prose(lines);
        current().blocks().add(new Block.Paragraph(prose.span(), prose));
      }
    }

    private boolean isSectionName(String line) {
      return line.length() <= LONGEST_NAME
          && words
              .headings()
              .whole(line)
              .or(() -> words.headings().meaning(line).filter(found -> !line.matches(".*[.!,;].*")))
              .filter(found -> found.kind() != SectionKind.OTHER)
              .filter(found -> found.certainty() != Certainty.WEAK)
              .isPresent();
    }

    private void addMarked(Block.Paragraph paragraph, @Nullable Block next) {
      Optional<Label> label =
          Label.bold(paragraph.prose()).filter(found -> opens(found, paragraph, next));
      if (label.isEmpty()) {
        current().blocks().add(paragraph);
        return;
      }
      Prose rest = paragraph.prose().tail(label.get().end());
      boolean isLine = rest.isBlank();
      open(
          isLine ? paragraph.span() : label.get().span(),
          headingLevel + 1,
          label.get().text(),
          isLine ? Form.LINE : Form.LABEL);
      if (!isLine) {
        current().blocks().add(new Block.Paragraph(rest.span(), rest));
      }
    }

    private boolean opens(Label label, Block.Paragraph paragraph, @Nullable Block next) {
      if (NO_HEADING.matcher(label.text()).matches()) {
        return false;
      }
      boolean isLine = paragraph.prose().text().length() <= label.end();
      boolean isStamp = Stamp.isStamp(label.text());
      if (isLine) {
        return next != null && (isStamp || !Stamp.begins(label.text())) && !isFact(label);
      }
      SectionKind around = enclosing();
      boolean free = !WITHOUT_LABELS.contains(around) && !isHead(paragraph);
      return free
          && !isStamp
          && !isFact(label)
          && (label.standsAlone() || announces(label, around));
    }

    /// Whether one of several labels in a paragraph states a fact.
    private boolean isHead(Block.Paragraph paragraph) {
      List<Prose> lines = Lines.of(paragraph.prose());
      return lines.size() > 1
          && lines.stream().anyMatch(line -> Label.bold(line).filter(this::isFact).isPresent());
    }

    /// Whether a label with text behind it names a kind of section.
    private boolean announces(Label label, SectionKind around) {
      Optional<Meaning> meaning = words.headings().listed(label.text());
      return meaning.isPresent()
          && meaning.get().kind() != SectionKind.OTHER
          && (around != SectionKind.FACTORS
              || meaning.get().kind() == SectionKind.FACTORS
              || meaning.get().kind() == SectionKind.TRIGGER)
          && meaning.get().kind() != around;
    }

    private boolean isFact(Label label) {
      Optional<Meaning> meaning = words.headings().listed(label.text());
      boolean isSection = meaning.isPresent() && meaning.get().kind() != SectionKind.OTHER;
      return !isSection && words.labels().of(label.text()).isPresent();
    }

    private void addListing(Block.Listing listing) {
      SectionKind around = enclosing();
      boolean free = !WITHOUT_LABELS.contains(around) && around != SectionKind.FACTORS;
      if (!free || !divides(listing, around)) {
        current().blocks().add(listing);
        return;
      }
      Draft base = current();
      for (Block.Item item : listing.items()) {
        if (dividing(item, around) || isLabelAlone(item, around)) {
          openItem(item);
        } else {
          base.blocks().add(new Block.Listing(item.span(), listing.ordered(), List.of(item)));
        }
      }
    }

    /// Two labels divide a report, and so does one that is all of its list.
    private boolean divides(Block.Listing listing, SectionKind around) {
      List<Block.Item> items = listing.items();
      return items.stream()
                  .filter(item -> dividing(item, around) || isLabelAlone(item, around))
                  .count()
              > 1
          || (items.size() == 1 && isLabelAlone(items.getFirst(), around));
    }

    private boolean isLabelAlone(Block.Item item, SectionKind around) {
      Prose lead = item.lead();
      return lead != null
          && Label.bold(lead)
              .filter(label -> lead.text().length() <= label.end() && announces(label, around))
              .isPresent();
    }

    private boolean dividing(Block.Item item, SectionKind around) {
      Prose lead = item.lead();
      return lead != null
          && Label.bold(lead)
              .filter(label -> announces(label, around) && worth(item, label) >= SECTIONS_WORTH)
              .filter(label -> !statesTime(label, lead))
              .isPresent();
    }

    private boolean statesTime(Label label, Prose lead) {
      return words.labels().of(label.text()).isPresent()
          && Stamp.begins(lead.text().substring(label.end()));
    }

    private int worth(Block.Item item, Label label) {
      Prose lead = item.lead();
      int behind = lead == null ? 0 : lead.text().length() - label.end();
      return item.blocks().size() > 1 ? behind + SECTIONS_WORTH : behind;
    }

    private void openItem(Block.Item item) {
      Prose lead = item.lead();
      if (lead == null) {
        return;
      }
      Label label = Label.bold(lead).orElseThrow();
      open(label.span(), headingLevel + 1, label.text(), Form.LABEL);
      Prose rest = lead.tail(label.end());
      if (!rest.isBlank()) {
        current().blocks().add(new Block.Paragraph(rest.span(), rest));
      }
      current().blocks().addAll(item.blocks().subList(1, item.blocks().size()));
    }

    private void open(Span span, int level, String heading, Form form) {
      while (!open.isEmpty() && open.getLast().level() >= level) {
        open.removeLast();
      }
      boolean isTitle =
          drafts.stream().noneMatch(draft -> draft.level() > 0)
              && (level == 1 || !isTitled)
              && !Stamp.isClock(heading)
              && namesReport(heading, level);
      Optional<Meaning> meaning =
          isTitle ? words.headings().whole(heading) : words.headings().meaning(heading);
      SectionKind above = around(form);
      SectionKind kind = isTitle ? SectionKind.OTHER : kinds.kind(heading, meaning, above);
      Draft draft = new Draft(span, level, heading, form, meaning, kind, isTitle);
      drafts.add(draft);
      open.add(draft);
    }

    /// What the section around a new heading is for; below a title, a label says it by itself.
    private SectionKind around(Form form) {
      if (open.isEmpty()) {
        return SectionKind.OTHER;
      }
      return form == Form.HEADING ? open.getLast().kindOfInside() : open.getLast().kind();
    }

    /// The first heading names the report, unless it is plainly one of a section. The only heading
    /// of its level above others always does.
    private boolean namesReport(String heading, int level) {
      return (level == 1 && standsAbove)
          || words
              .headings()
              .whole(heading)
              .filter(meaning -> meaning.kind() != SectionKind.OTHER)
              .isEmpty();
    }

    private SectionKind enclosing() {
      for (int index = open.size() - 1; index >= 0; index--) {
        if (open.get(index).form() != Form.LABEL) {
          return open.get(index).kind();
        }
      }
      return SectionKind.OTHER;
    }

    private Draft current() {
      if (drafts.isEmpty()) {
        int start = body.isEmpty() ? 0 : body.getFirst().span().start();
        drafts.add(Draft.preamble(start));
      }
      return drafts.getLast();
    }
  }
}
