package dev.hindcast.extract;

import dev.hindcast.postmortem.Action;
import dev.hindcast.postmortem.SectionHeadings;
import dev.hindcast.postmortem.SectionKind;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/// The words by which a house's reports are read: section headings, heads of table columns, words
/// for the state of an action, and labels of facts. They ship in eight languages and can be added
/// to.
public final class HouseWords {
  private final SectionHeadings headings;
  private final Synonyms<Column> columns;
  private final Synonyms<Action.Status> statuses;
  private final Synonyms<Fact> labels;

  private HouseWords(
      SectionHeadings headings,
      Synonyms<Column> columns,
      Synonyms<Action.Status> statuses,
      Synonyms<Fact> labels) {
    this.headings = headings;
    this.columns = columns;
    this.statuses = statuses;
    this.labels = labels;
  }

  /// What a column of a table can hold, of actions, a timeline or causes.
  enum Column {
    ID,
    ACTION,
    OWNER,
    DUE,
    STATUS,
    TICKET,
    PRIORITY,
    TYPE,
    STRENGTH,
    ADDRESSES,
    CRITERION,
    GROUP,
    DATE,
    TIME,
    EVENT,
    CAUSE
  }

  /// What a labelled fact in a body can state.
  enum Fact {
    DATE,
    SEVERITY,
    STARTED,
    DETECTED,
    REPORTED,
    MITIGATED,
    RESOLVED,
    FIXED,
    /// A time, or the span of a whole incident.
    SPAN,
    /// How long it took, which may name its beginning and end.
    DURATION,
    /// How long after the impact began it was noticed.
    TIME_TO_DETECT,
    /// How long after the impact began it ended.
    TIME_TO_MITIGATE,
    /// How long after the impact began all was over.
    TIME_TO_RESOLVE,
    STATUS,
    AUTHORS,
    SERVICES,
    ID,
    /// Something that heads of reports state and that has no field here.
    ASIDE
  }

  /// Which words can be added to, each with the meanings that it has.
  public enum Kind {
    SECTIONS,
    COLUMNS,
    STATUSES,
    LABELS;

    /// The name in configuration.
    public String word() {
      return HouseWords.word(this);
    }

    /// The meanings that words of this kind can have, as configuration writes them.
    public List<String> meanings() {
      Stream<String> words =
          switch (this) {
            case SECTIONS -> Arrays.stream(SectionKind.values()).map(SectionKind::word);
            case COLUMNS -> Arrays.stream(Column.values()).map(HouseWords::word);
            case STATUSES -> Arrays.stream(Action.Status.values()).map(Action.Status::word);
            case LABELS -> Arrays.stream(Fact.values()).map(HouseWords::word);
          };
      return List.copyOf(new TreeSet<>(words.toList()));
    }
  }

  /// The words that ship with the program.
  public static HouseWords builtIn() {
    return new HouseWords(
        SectionHeadings.builtIn(),
        Synonyms.shipped("columns.tsv", name -> constant(Column.class, name)),
        Synonyms.shipped("statuses.tsv", name -> Action.Status.of(name).orElseThrow()),
        Synonyms.shipped("labels.tsv", name -> constant(Fact.class, name)));
  }

  /// These words and more.
  ///
  /// @param own words by their meaning, which is one of [Kind#meanings()]
  public HouseWords with(Kind kind, Map<String, List<String>> own) {
    return switch (kind) {
      case SECTIONS ->
          new HouseWords(
              headings.with(keyed(own, name -> SectionKind.of(name).orElseThrow())),
              columns,
              statuses,
              labels);
      case COLUMNS ->
          new HouseWords(
              headings,
              columns.with(keyed(own, name -> constant(Column.class, name))),
              statuses,
              labels);
      case STATUSES ->
          new HouseWords(
              headings,
              columns,
              statuses.with(keyed(own, name -> Action.Status.of(name).orElseThrow())),
              labels);
      case LABELS ->
          new HouseWords(
              headings,
              columns,
              statuses,
              labels.with(keyed(own, name -> constant(Fact.class, name))));
    };
  }

  SectionHeadings headings() {
    return headings;
  }

  Synonyms<Column> columns() {
    return columns;
  }

  Synonyms<Fact> labels() {
    return labels;
  }

  /// The state that a word or a mark tells, also where words follow it: `done in v2`, `✅ merged`.
  Optional<Action.Status> status(String written) {
    String text = written.strip();
    return Action.Status.of(text.toLowerCase(Locale.ROOT))
        .or(() -> statuses.of(text.replace('_', ' ')));
  }

  private static <M> Map<M, List<String>> keyed(
      Map<String, List<String>> own, Function<String, M> meaning) {
    Map<M, List<String>> keyed = new LinkedHashMap<>();
    own.forEach((name, words) -> keyed.put(meaning.apply(name), words));
    return keyed;
  }

  private static <E extends Enum<E>> E constant(Class<E> type, String name) {
    return Enum.valueOf(type, name.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
