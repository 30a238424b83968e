package dev.hindcast.search;

import dev.hindcast.postmortem.Postmortem;
import dev.hindcast.postmortem.Section;
import dev.hindcast.postmortem.SectionKind;
import dev.hindcast.search.query.Facet;
import dev.hindcast.source.Span;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The parts of a postmortem that prose search looks at, and how much a word in each of them
/// counts.
///
/// The weights are those of BM25F: a word in a title counts as if it stood five times in the body.
/// They are whole numbers, so that sums of them are exact in the browser too, and modest: a body of
/// a thousand words has room for a word to prove what it is about. A part is indexed once; what is
/// told in a section and drawn from it as a record counts with the section.
public enum ProseField {
  /// Its name, and the names under which it is known.
  TITLE(5),
  /// What the authors would have it found under.
  LABELS(3),
  /// Its gist, where every word is chosen.
  SUMMARY(3),
  /// What a responder sees, and pastes.
  SIGNALS(3),
  /// Why it could happen, which is what a reader hopes to learn.
  FACTORS(2),
  /// The names of its sections; most are the same everywhere.
  HEADINGS(1),
  /// What was promised: it names much that was not there when it happened.
  ACTIONS(1),
  /// All else.
  BODY(1);

  private static final Set<SectionKind> PARTS_OF_THEIR_OWN =
      EnumSet.of(SectionKind.SUMMARY, SectionKind.FACTORS, SectionKind.ACTIONS);

  private final int weight;

  ProseField(int weight) {
    this.weight = weight;
  }

  /// How often a word in this part counts.
  public int weight() {
    return weight;
  }

  /// The Lucene field.
  String field() {
    return "prose-" + name().toLowerCase(Locale.ROOT);
  }

  /// A postmortem's text in this part, a blank line between its pieces; may be empty.
  String text(Postmortem postmortem) {
    return texts(postmortem).filter(text -> !text.isBlank()).collect(Collectors.joining("\n\n"));
  }

  private Stream<String> texts(Postmortem postmortem) {
    return switch (this) {
      case TITLE -> title(postmortem);
      case LABELS -> labels(postmortem);
      case SUMMARY -> summary(postmortem);
      case SIGNALS -> signals(postmortem);
      case FACTORS -> factors(postmortem);
      case HEADINGS -> told(postmortem).map(Section::heading);
      case ACTIONS -> actions(postmortem);
      case BODY -> body(postmortem);
    };
  }

  private static Stream<String> title(Postmortem postmortem) {
    return Stream.concat(
        Stream.of(postmortem.title(), postmortem.id()), postmortem.aliases().stream());
  }

  private static Stream<String> labels(Postmortem postmortem) {
    return Stream.of(
            postmortem.services(),
            postmortem.mechanisms(),
            postmortem.tags(),
            postmortem.teams(),
            postmortem.environments(),
            postmortem.regions(),
            Facet.TRIGGER.values(postmortem),
            Stream.ofNullable(postmortem.organisation()).toList())
        .flatMap(names -> names.stream());
  }

  private static Stream<String> summary(Postmortem postmortem) {
    return Stream.concat(
        sections(postmortem, kind -> kind == SectionKind.SUMMARY),
        Stream.ofNullable(postmortem.impact().summary()));
  }

  private static Stream<String> signals(Postmortem postmortem) {
    Postmortem.Detection detection = postmortem.detection();
    return Stream.of(detection.signals(), detection.alerts(), detection.missedBy())
        .flatMap(names -> names.stream());
  }

  private static Stream<String> factors(Postmortem postmortem) {
    Stream<String> stated =
        postmortem.factors().stream()
            .filter(factor -> isOutsideSections(postmortem, factor.span()))
            .map(factor -> factor.summary().text());
    return Stream.concat(stated, sections(postmortem, kind -> kind == SectionKind.FACTORS));
  }

  private static Stream<String> actions(Postmortem postmortem) {
    Stream<String> stated =
        postmortem.actions().stream()
            .filter(action -> isOutsideSections(postmortem, action.span()))
            .map(action -> action.summary().text());
    return Stream.concat(stated, sections(postmortem, kind -> kind == SectionKind.ACTIONS));
  }

  private static Stream<String> body(Postmortem postmortem) {
    return Stream.concat(
        statements(postmortem), sections(postmortem, kind -> !PARTS_OF_THEIR_OWN.contains(kind)));
  }

  /// Sentences of the front matter that no section repeats.
  private static Stream<String> statements(Postmortem postmortem) {
    Stream<@Nullable String> summaries =
        Stream.of(
            postmortem.detection().summary(),
            postmortem.trigger() == null ? null : postmortem.trigger().summary(),
            postmortem.mitigation() == null ? null : postmortem.mitigation().summary());
    Stream<@Nullable String> factors =
        postmortem.factors().stream()
            .flatMap(factor -> Stream.of(factor.undetectedBecause(), factor.acceptedRisk()));
    return Stream.concat(summaries, factors).flatMap(Stream::ofNullable);
  }

  private static Stream<String> sections(Postmortem postmortem, Predicate<SectionKind> wanted) {
    return told(postmortem).filter(section -> wanted.test(section.kind())).map(Section::text);
  }

  private static boolean isOutsideSections(Postmortem postmortem, Span span) {
    return told(postmortem).map(Section::body).noneMatch(body -> body.contains(span));
  }

  /// The sections about the incident itself: a link to another, with its title, tells of the other.
  private static Stream<Section> told(Postmortem postmortem) {
    return postmortem.sections().stream().filter(section -> section.kind() != SectionKind.RELATED);
  }
}
