package dev.hindcast.lint.rules.structure;

import dev.hindcast.lint.Example;
import dev.hindcast.lint.Family;
import dev.hindcast.lint.Finding;
import dev.hindcast.lint.Rule;
import dev.hindcast.lint.Subject;
import dev.hindcast.lint.rules.Places;
import dev.hindcast.postmortem.Postmortem;
import dev.hindcast.source.Severity;
import dev.hindcast.source.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds ids and aliases that another file claimed first.
final class DuplicateId implements Rule {
  private static final String OTHER_PATH = "postmortems/2026-01-30-login.md";
  private static final String OTHER =
      """
      ---
      id: INC-2026-014
      title: Nobody could log in
      date: 2026-01-30
      ---
      """;

  @Override
  public String id() {
    return "duplicate-id";
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
    return "has an id that another file has, too";
  }

  @Override
  public String why() {
    return """
    Links, relations and the address of the page go by the id. Where two files claim one, only
    the first in the order of paths can be reached by it. A file without an id goes by its
    file name, so two folders with a file of one name collide as well.
    """;
  }

  @Override
  public String fix() {
    return "give this incident an id of its own";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.bad(
                """
                ---
                id: ⟦inc-2026-014⟧
                title: Checkout answered 504
                date: 2026-02-03
                ---
                """)
            .beside(OTHER_PATH, OTHER),
        Example.good(
                """
                ---
                id: INC-2026-015
                title: Checkout answered 504
                date: 2026-02-03
                ---
                """)
            .beside(OTHER_PATH, OTHER),
        Example.nearMiss(
            """
            ---
            id: INC-2026-014
            aliases: [INC-2026-014]
            title: Checkout answered 504
            date: 2026-02-03
            ---
            """));
  }

  @Override
  public Stream<Finding> check(Subject subject) {
    Postmortem postmortem = subject.postmortem();
    return Stream.concat(Stream.of(postmortem.id()), postmortem.aliases().stream())
        .flatMap(name -> claimedBefore(subject, name).stream());
  }

  private static Optional<Finding> claimedBefore(Subject subject, String name) {
    return subject
        .library()
        .find(name)
        .map(first -> first.file().path())
        .filter(path -> !path.equals(subject.file().path()))
        .map(path -> finding(subject, name, path));
  }

  private static Finding finding(Subject subject, String name, String path) {
    Span place = Places.written(subject, name);
    boolean isStated = subject.document().frontMatter().find("id").isPresent();
    return isStated
        ? Finding.at(place).saying("'" + name + "' is already the name of " + path)
        : Finding.at(place)
            .saying("states no id and has the file name of " + path)
            .advising("state an id of its own, as in 'id: INC-2026-014'");
  }
}
