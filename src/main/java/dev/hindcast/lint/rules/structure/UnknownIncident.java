package dev.hindcast.lint.rules.structure;

import dev.hindcast.lint.Example;
import dev.hindcast.lint.Family;
import dev.hindcast.lint.Finding;
import dev.hindcast.lint.NearestWord;
import dev.hindcast.lint.Rule;
import dev.hindcast.lint.Subject;
import dev.hindcast.lint.rules.Places;
import dev.hindcast.postmortem.Postmortem;
import dev.hindcast.postmortem.RelatedIncident;
import dev.hindcast.source.Severity;
import java.util.List;
import java.util.stream.Stream;

/// Finds ids of related incidents that the library does not have.
final class UnknownIncident implements Rule {
  private static final String OTHER_PATH = "postmortems/2025-06-01-pool.md";
  private static final String OTHER =
      """
      ---
      id: INC-2025-091
      aliases: [POOL-EXHAUSTED]
      title: The pool ran out of connections
      date: 2025-06-01
      ---
      """;

  @Override
  public String id() {
    return "unknown-incident";
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
    return "relates to an incident that the library does not have";
  }

  @Override
  public String why() {
    return """
    Relations are how a reader comes from one incident to those like it, and how recurrence
    is counted. One that leads nowhere loses both in silence, most often after a file was
    renamed: its old name belongs among the `aliases` of the new one.
    """;
  }

  @Override
  public String fix() {
    return "correct the id, or add the old name to the aliases of the other file";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.bad(
                """
                ---
                title: Checkout answered 504
                date: 2026-02-03
                related:
                  - {id: ⟦INC-2025-019⟧, relation: same-mechanism}
                ---
                """)
            .beside(OTHER_PATH, OTHER),
        Example.good(
                """
                ---
                title: Checkout answered 504
                date: 2026-02-03
                related:
                  - {id: INC-2025-091, relation: same-mechanism}
                ---
                """)
            .beside(OTHER_PATH, OTHER),
        Example.nearMiss(
                """
                ---
                title: Checkout answered 504
                date: 2026-02-03
                related:
                  - {id: pool-exhausted, relation: same-mechanism}
                ---
                """)
            .beside(OTHER_PATH, OTHER));
  }

  @Override
  public Stream<Finding> check(Subject subject) {
    return subject.postmortem().related().stream()
        .filter(related -> subject.library().find(related.id()).isEmpty())
        .map(related -> finding(subject, related));
  }

  private static Finding finding(Subject subject, RelatedIncident related) {
    List<String> ids =
        subject.library().postmortems().stream().map(Postmortem::id).sorted().toList();
    return Finding.at(Places.words(subject, related.span(), related.id()))
        .saying(
            "no incident '"
                + related.id()
                + "' in the library"
                + NearestWord.question(related.id(), ids));
  }
}
