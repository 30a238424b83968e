package dev.hindcast.lint.rules.structure;

import dev.hindcast.lint.Example;
import dev.hindcast.lint.Family;
import dev.hindcast.lint.Finding;
import dev.hindcast.lint.NearestWord;
import dev.hindcast.lint.Rule;
import dev.hindcast.lint.Subject;
import dev.hindcast.lint.rules.Places;
import dev.hindcast.markdown.Block;
import dev.hindcast.markdown.FrontMatter;
import dev.hindcast.markdown.Value;
import dev.hindcast.source.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Asks for a title and a date, and for words that everything after depends on.
final class InvalidFrontMatter implements Rule {

  /// Fields whose values are closed lists, as the format states them.
  private static final Map<String, List<String>> WORDS =
      Map.of(
          "schema", List.of("1"),
          "kind", List.of("incident", "near-miss", "drill", "security"),
          "status", List.of("draft", "in-review", "reviewed", "published", "closed", "waived"),
          "visibility", List.of("public", "internal", "restricted"),
          "resolution",
              List.of("fixed", "workaround", "accepted-risk", "cause-unknown", "pending"));

  private static final List<String> LISTS =
      List.of("aliases", "services", "environments", "regions", "teams", "tags", "authors");

  @Override
  public String id() {
    return "invalid-front-matter";
  }

  @Override
  public Family family() {
    return Family.STRUCTURE;
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String what() {
    return "has front matter that cannot be used as it is";
  }

  @Override
  public String why() {
    return """
    A title and a day are all that the format demands: without them an incident is in no list
    and on no time line. Fields such as the status decide who may see a page and what is asked
    of it; a word that is not one of theirs decides nothing.
    """;
  }

  @Override
  public String fix() {
    return "give the title, the day or the word that is asked for";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.bad(
            """
            ---
            title: Checkout answered 504
            date: 2026-02-03
            status: ⟦publishd⟧
            visibility: ⟦secret⟧
            services: ⟦{name: checkout}⟧
            ---
            """),
        Example.good(
            """
            ---
            title: Checkout answered 504
            date: 2026-02-03
            status: published
            visibility: internal
            services: [checkout]
            ---
            """),
        Example.nearMiss(
            """
            ---
            timestamps: {started: 2026-02-03T08:12:00Z}
            status: In review
            service: checkout
            ---
            # Checkout answered 504
            """));
  }

  @Override
  public Stream<Finding> check(Subject subject) {
    FrontMatter head = subject.document().frontMatter();
    List<Finding> findings = new ArrayList<>();
    if (head.isWhole() && !hasTitle(subject)) {
      findings.add(
          Finding.at(subject.firstLine())
              .saying("no title")
              .advising("give it one line that says what happened to whom, as in 'title: …'"));
    }
    if (head.isWhole() && subject.postmortem().date() == null) {
      findings.add(
          Finding.at(Places.title(subject))
              .saying("no day on which it happened")
              .advising("state 'timestamps.started', or 'date' where only the day is known"));
    }
    head.values().entries().forEach(entry -> complaint(entry).ifPresent(findings::add));
    return findings.stream();
  }

  private static boolean hasTitle(Subject subject) {
    return Stream.of("title", "name")
            .anyMatch(key -> subject.document().frontMatter().find(key).isPresent())
        || subject.document().blocks().anyMatch(Block.Heading.class::isInstance);
  }

  private static Optional<Finding> complaint(Value.Entry entry) {
    String name = entry.key().text();
    if (entry.value() instanceof Value.Scalar scalar && scalar.isNull()) {
      return Optional.empty();
    }
    if (WORDS.containsKey(name)) {
      return unknownWord(name, entry.value());
    }
    return LISTS.contains(name) && entry.value() instanceof Value.Mapping
        ? Optional.of(
            Finding.at(entry.value().span())
                .saying("'" + name + "' has fields where a list of names is expected")
                .advising("write it as '" + name + ": [first, second]'"))
        : Optional.empty();
  }

  private static Optional<Finding> unknownWord(String name, Value value) {
    String word = value.display().strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", "-");
    List<String> words = WORDS.getOrDefault(name, List.of());
    return words.contains(word)
        ? Optional.empty()
        : Optional.of(
            Finding.at(value.span())
                .saying(
                    "no " + name + " '" + value.display() + "'" + NearestWord.question(word, words))
                .advising("use one of " + String.join(", ", words)));
  }
}
