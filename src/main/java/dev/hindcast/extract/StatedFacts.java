package dev.hindcast.extract;

import dev.hindcast.extract.BodyFacts.Stated;
import dev.hindcast.extract.HouseWords.Fact;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What a report states of its incident: in its head, else in labelled lines of its body.
final class StatedFacts {

  /// Where in a head each fact belongs.
  private static final Map<Fact, String> FIELDS =
      new EnumMap<>(
          Map.of(
              Fact.DATE, "date",
              Fact.SEVERITY, "severity",
              Fact.STATUS, "status",
              Fact.AUTHORS, "authors",
              Fact.SERVICES, "services",
              Fact.STARTED, "timestamps.started",
              Fact.DETECTED, "timestamps.detected",
              Fact.MITIGATED, "timestamps.mitigated",
              Fact.RESOLVED, "timestamps.resolved"));

  /// Words for how severe an incident is, as reports of 113 teams write them.
  private static final Pattern SEVERITY =
      Pattern.compile(
          "(?i)\\b(?:sev(?:erity)?[- ]?\\d|[sp]-?[0-5](?![\\d.]))\\b|^\\W*(?:level |tier"
              + " )?[0-5]\\b(?!\\s*[%:/.\\d])|\\b(?:critical|very"
              + " high|high|medium|moderate|low|major|minor|severe|trivial|blocker|down|disrupted|degraded|notice)\\b"
              + "|严重|重大|高|中|低|軽微");

  private static final Pattern ID = Pattern.compile("[A-Za-z]{2,12}[-_]?\\d[\\w.-]{0,30}");
  private static final Pattern PHRASE_END = Pattern.compile("\\s*[(（\\[,;.]|\\s[–—-]\\s");

  /// Longer ones are sentences.
  private static final int LONGEST_NAME = 60;

  private final Fields head;
  private final List<Stated> facts;

  StatedFacts(Fields head, List<Stated> facts) {
    this.head = head;
    this.facts = facts;
  }

  List<Stated> all() {
    return facts;
  }

  Optional<Stated> first(Fact fact) {
    return facts.stream().filter(stated -> stated.fact() == fact).findFirst();
  }

  /// The word for the severity, as written.
  @Nullable String severity() {
    return head.text("severity", "sev", "priority")
        .or(
            () ->
                facts.stream()
                    .filter(stated -> stated.fact() == Fact.SEVERITY)
                    .flatMap(stated -> severityWord(stated).stream())
                    .findFirst())
        .orElse(null);
  }

  private Optional<String> severityWord(Stated stated) {
    Matcher word = SEVERITY.matcher(stated.value());
    if (!word.find()) {
      return Optional.empty();
    }
    String written = word.group().strip();
    return Optional.of(written);
  }

  /// A term of the head, else the first phrase of a fact.
  @Nullable String term(String name, Fact fact, String... others) {
    return Optional.ofNullable(head.term(names(name, others)))
        .or(
            () ->
                first(fact)
                    .map(stated -> PHRASE_END.split(stated.value(), 2)[0].strip())
                    .filter(phrase -> !phrase.isEmpty() && phrase.split("\\s+").length <= 3)
                    .map(phrase -> phrase.replaceAll("^[^\\p{L}]+", ""))
                    .map(Fields::asTerm))
        .orElse(null);
  }

  /// The texts of the head, else the names in a fact.
  List<String> texts(String name, Fact fact, String... others) {
    List<String> stated = head.texts(names(name, others));
    return !stated.isEmpty()
        ? stated
        : first(fact)
            .map(
                found ->
                    Arrays.stream(found.value().split("\\s*[,;、]\\s*|\\s+and\\s+", -1))
                        .map(String::strip)
                        .filter(text -> !text.isEmpty() && text.length() <= LONGEST_NAME)
                        .filter(text -> !Placeholder.is(text))
                        .toList())
            .orElse(List.of());
  }

  /// An identifier that the body states.
  Optional<String> id() {
    return first(Fact.ID).map(Stated::value).filter(id -> ID.matcher(id).matches());
  }

  /// Says which facts were found in the body only, so that they can move to the front matter. Of a
  /// fact that stands twice the first is meant.
  void report() {
    Set<String> said = new HashSet<>();
    for (Stated stated : facts) {
      String field = FIELDS.get(stated.fact());
      if (field != null && head.value(field.split("\\.", 2)[0]).isEmpty() && said.add(field)) {
        head.suggest(
            stated.span(),
            "fact-in-body",
            "'" + stated.label() + "' in the body is read as '" + field + "'",
            "move it to the front matter, where every tool finds it");
      }
    }
  }

  private static String[] names(String name, String... others) {
    String[] names = new String[others.length + 1];
    names[0] = name;
    System.arraycopy(others, 0, names, 1, others.length);
    return names;
  }
}
