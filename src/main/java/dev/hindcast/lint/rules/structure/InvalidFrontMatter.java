package dev.hindcast.lint.rules.structure;

import dev.hindcast.lint.Example;
import dev.hindcast.lint.Family;
import dev.hindcast.lint.Finding;
import dev.hindcast.lint.Option;
import dev.hindcast.lint.Rule;
import dev.hindcast.lint.Subject;
import dev.hindcast.lint.rules.Places;
import dev.hindcast.markdown.Block;
import dev.hindcast.markdown.FrontMatter;
import dev.hindcast.postmortem.Postmortem;
import dev.hindcast.source.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Asks for a title and a date, and for words that everything after depends on.
final class InvalidFrontMatter implements Rule {
  private static final Option<List<String>> REQUIRED =
      Option.words(
          "required",
          List.of(),
          "fields that no file may lack besides title and day, as 'severity'");

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
  public List<Option<?>> options() {
    return List.of(REQUIRED);
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
    of it; a word that is not one of theirs decides nothing. Within other fields that is a
    warning. The names that older files use are looked at, too.
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
        Example.bad(
            """
            ---
            title: ⟦[Checkout, 504]⟧
            date: 2026-02-03
            status: ⟦waived⟧
            impact: {data_loss: ⟦some⟧, customers: {value: 3385, basis: ⟦guessed⟧}}
            related: [{id: INC-1, relation: ⟦same-mecanism⟧}]
            published: ⟦next week⟧
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
            timestamps: {started: 2026-02-03T08:12:00Z, precision: {started: Estimated}}
            Status: In review
            service: checkout
            published: true
            impact: {data_loss: None, customers: ~}
            severity_history: [{at: 2026-02-03T08:20:00Z, severity: SEV1}]
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
    unexplainedWaiver(subject).ifPresent(findings::add);
    missing(subject).forEach(findings::add);
    head.values().entries().forEach(entry -> FieldFaults.of(entry).forEach(findings::add));
    return findings.stream();
  }

  private static boolean hasTitle(Subject subject) {
    return Stream.of("title", "name")
            .anyMatch(key -> subject.document().frontMatter().find(key).isPresent())
        || subject.document().blocks().anyMatch(Block.Heading.class::isInstance);
  }

  private Stream<Finding> missing(Subject subject) {
    return subject.option(REQUIRED).stream()
        .filter(name -> HeadField.find(subject, names(name)).isEmpty())
        .filter(name -> !isInBody(subject.postmortem(), name))
        .map(
            name ->
                Finding.at(Places.title(subject))
                    .weighing(Draft.weight(subject, severity()))
                    .saying("no " + name)
                    .advising("state '" + name + "' in the front matter"));
  }

  /// Waived is a decision, and a decision has a reason.
  private static Optional<Finding> unexplainedWaiver(Subject subject) {
    boolean isWaived = "waived".equals(subject.postmortem().status());
    return HeadField.find(subject, "status", "state")
        .filter(_ -> isWaived && HeadField.find(subject, "waived_reason").isEmpty())
        .map(
            status ->
                Finding.at(status.span())
                    .saying("status is 'waived', and nothing says why")
                    .advising("what made a review not worth its time? say it in 'waived_reason'"));
  }

  /// The names under which a field is read.
  private static String[] names(String field) {
    return switch (field) {
      case "severity" -> new String[] {"severity", "sev", "priority"};
      case "status" -> new String[] {"status", "state"};
      case "services" -> new String[] {"services", "service", "component", "affected", "product"};
      case "id" -> new String[] {"id", "incident_id"};
      default -> new String[] {field, field.replaceFirst("s$", "")};
    };
  }

  /// What a labelled line of the body states.
  private static boolean isInBody(Postmortem postmortem, String field) {
    return switch (field) {
      case "severity" -> postmortem.severity() != null;
      case "status" -> postmortem.status() != null;
      case "services" -> !postmortem.services().isEmpty();
      case "authors" -> !postmortem.authors().isEmpty();
      default -> false;
    };
  }
}
