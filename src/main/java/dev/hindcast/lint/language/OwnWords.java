package dev.hindcast.lint.language;

import dev.hindcast.lint.language.Setting.Form;
import dev.hindcast.markdown.Block;
import dev.hindcast.markdown.Document;
import dev.hindcast.markdown.Prose;
import dev.hindcast.markdown.Value;
import dev.hindcast.postmortem.Postmortem;
import dev.hindcast.postmortem.Response;
import dev.hindcast.postmortem.Section;
import dev.hindcast.postmortem.SectionKind;
import dev.hindcast.postmortem.SentenceEnds;
import dev.hindcast.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The sentences that the author of a postmortem answers for: its prose and what the front matter
/// tells in words, without code, quotations, and sections that only list words, people or sources.
final class OwnWords {
  private static final Pattern LISTS_ONLY =
      Pattern.compile("(?i)\\b(?:glossary|participants|attendees|terminology|chat log)\\b");

  /// Keys whose values are sentences rather than names and codes.
  private static final Set<String> TOLD =
      Set.of(
          "title",
          "summary",
          "description",
          "root_cause",
          "root_causes",
          "cause",
          "factors",
          "undetected_because",
          "why",
          "impact",
          "trigger",
          "mitigation",
          "resolution",
          "actions",
          "action_items",
          "reason");

  /// Longer ones are dumps; looking left and right in them for grammar is vain and slow.
  private static final int LONGEST_SENTENCE = 2_000;

  private static final Pattern SEPARATOR = Pattern.compile("[\\s.@_-]+");

  private final Document document;
  private final List<Span> skipped;
  private final NavigableMap<Integer, Section> sections = new TreeMap<>();
  private final NavigableMap<Integer, Span> actions = new TreeMap<>();
  private final Terms terms;

  private OwnWords(Document document, Postmortem postmortem, Terms terms) {
    this.document = document;
    postmortem.sections().forEach(section -> sections.put(section.body().start(), section));
    postmortem.actions().forEach(action -> actions.put(action.span().start(), action.span()));
    this.skipped = skipped(postmortem);
    this.terms = terms.withPeople(names(postmortem));
  }

  /// The sentences, those of the front matter first, then in the order of the text.
  static Stream<Sentence> of(Document document, Postmortem postmortem, Terms terms) {
    OwnWords own = new OwnWords(document, postmortem, terms);
    return Stream.concat(
        own.told(document.frontMatter().values(), false),
        document.blocks().flatMap(block -> own.sentences(block, Form.PARAGRAPH)));
  }

  private Stream<Sentence> told(Value value, boolean isTold) {
    return switch (value) {
      case Value.Scalar scalar -> isTold ? sentences(scalar) : Stream.empty();
      case Value.Sequence sequence -> sequence.items().stream().flatMap(item -> told(item, isTold));
      case Value.Mapping mapping ->
          mapping.entries().stream()
              .flatMap(entry -> told(entry.value(), TOLD.contains(entry.key().text())));
    };
  }

  /// A value that is folded over several lines has no simple places within it.
  private Stream<Sentence> sentences(Value.Scalar scalar) {
    int at = document.file().text(scalar.span()).indexOf(scalar.text());
    int start = scalar.span().start() + at;
    return sentences(
        scalar.text(),
        setting(scalar.span(), Form.FIELD),
        (from, to) -> at < 0 ? scalar.span() : new Span(start + from, start + to));
  }

  private Stream<Sentence> sentences(Block block, Form around) {
    if (block instanceof Block.Quote || skipped.stream().anyMatch(span -> contains(span, block))) {
      return Stream.empty();
    }
    Form form = form(block, around);
    return Stream.concat(
        block.ownProse().flatMap(prose -> sentences(prose, form)),
        block.children().stream().flatMap(child -> sentences(child, form)));
  }

  private static Form form(Block block, Form around) {
    return switch (block) {
      case Block.Heading _ -> Form.HEADING;
      case Block.Item _ -> Form.ITEM;
      case Block.Table _, Block.Row _ -> Form.CELL;
      default -> around;
    };
  }

  private Stream<Sentence> sentences(Prose prose, Form form) {
    return sentences(prose.masked(), setting(prose.span(), form), prose::span);
  }

  private Stream<Sentence> sentences(String text, Setting setting, Sentence.Place place) {
    List<Sentence> sentences = new ArrayList<>();
    String masked = Quotations.mask(text);
    int start = 0;
    for (int end : SentenceEnds.of(masked)) {
      int from = start;
      if (end - from <= LONGEST_SENTENCE) {
        sentences.add(
            new Sentence(
                masked.substring(from, end),
                terms,
                setting,
                (first, last) -> place.span(from + first, from + last)));
      }
      start = end;
    }
    return sentences.stream();
  }

  private Setting setting(Span span, Form form) {
    Map.Entry<Integer, Section> section = sections.floorEntry(span.start());
    SectionKind kind =
        section != null && section.getValue().body().contains(span.start())
            ? section.getValue().kind()
            : SectionKind.OTHER;
    return new Setting(form, kind, form != Form.HEADING && isAction(span));
  }

  private boolean isAction(Span span) {
    Map.Entry<Integer, Span> before = actions.floorEntry(span.start());
    Integer within = actions.ceilingKey(span.start());
    return (before != null && before.getValue().contains(span.start()))
        || (within != null && within < span.end());
  }

  private static boolean contains(Span span, Block block) {
    return span.contains(block.span().start());
  }

  private static List<Span> skipped(Postmortem postmortem) {
    return postmortem.sections().stream()
        .filter(
            section ->
                section.kind() == SectionKind.SUPPORTING
                    || LISTS_ONLY.matcher(section.heading()).find())
        .map(Section::body)
        .toList();
  }

  /// Authors and those who held a role are people, whatever their names look like.
  private static Set<String> names(Postmortem postmortem) {
    return Stream.concat(
            postmortem.authors().stream(),
            postmortem.response().roles().stream().map(Response.Role::holder))
        .flatMap(SEPARATOR::splitAsStream)
        .filter(name -> name.length() > 1)
        .map(name -> name.toLowerCase(Locale.ROOT))
        .collect(Collectors.toUnmodifiableSet());
  }
}
