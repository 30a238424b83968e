package dev.hindcast.lint.rules.structure;

import dev.hindcast.lint.Example;
import dev.hindcast.lint.Family;
import dev.hindcast.lint.Finding;
import dev.hindcast.lint.NearestWord;
import dev.hindcast.lint.Rule;
import dev.hindcast.lint.Subject;
import dev.hindcast.markdown.Value;
import dev.hindcast.postmortem.FrontMatterField;
import dev.hindcast.postmortem.Postmortem.Fact;
import dev.hindcast.source.Severity;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds fields of the front matter that have no meaning, most of all those that are misspelt.
final class UnknownField implements Rule {
  @Override
  public String id() {
    return "unknown-field";
  }

  @Override
  public Family family() {
    return Family.STRUCTURE;
  }

  @Override
  public Severity severity() {
    return Severity.SUGGESTION;
  }

  @Override
  public String what() {
    return "has a field that means nothing here";
  }

  @Override
  public String why() {
    return """
    A field that is not known is kept and shown as it stands, but nothing is searched, counted
    or drawn by it. That is fine for a field of your own. A slip of the keyboard looks the
    same, and loses what you wrote; where a known name is near, this is a warning.
    """;
  }

  @Override
  public String fix() {
    return "keep it if it is yours; it is shown on the page as it stands";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.bad(
            """
            ---
            title: Checkout answered 504
            date: 2026-02-03
            ⟦sevices⟧: [checkout]
            timestamps:
              started: 2026-02-03T08:12:00Z
              ⟦mitigted⟧: 2026-02-03T08:51:00Z
            ⟦cost_centre⟧: 4711
            ---
            """),
        Example.good(
            """
            ---
            title: Checkout answered 504
            date: 2026-02-03
            services: [checkout]
            ---
            """),
        Example.nearMiss(
            """
            ---
            title: Checkout answered 504
            incident_date: 2026-02-03
            service: checkout
            impact: {orders_lost: 12}
            timestamps: {started: 2026-02-03T08:12:00Z, precision: {started: estimated}}
            ---
            """));
  }

  @Override
  public Stream<Finding> check(Subject subject) {
    Set<String> notRead =
        subject.postmortem().unknownFields().stream()
            .map(Fact::name)
            .collect(Collectors.toUnmodifiableSet());
    return subject.document().frontMatter().values().entries().stream()
        .flatMap(
            entry ->
                notRead.contains(entry.key().text())
                    ? unknown("", entry).stream()
                    : within(entry.key().text(), entry.value()));
  }

  private static Stream<Finding> within(String path, Value value) {
    return switch (value) {
      case Value.Scalar _ -> Stream.empty();
      case Value.Sequence sequence -> sequence.items().stream().flatMap(item -> within(path, item));
      case Value.Mapping mapping ->
          mapping.entries().stream()
              .flatMap(
                  entry ->
                      Stream.concat(
                          unknown(path, entry).stream(),
                          within(path + "." + entry.key().text(), entry.value())));
    };
  }

  /// @param path of what the field stands in; empty for the head itself
  private static Optional<Finding> unknown(String path, Value.Entry entry) {
    String name = entry.key().text();
    List<FrontMatterField> siblings = FrontMatterField.in(path);
    boolean isOpen = !path.isEmpty() && siblings.isEmpty();
    if (isOpen || siblings.stream().anyMatch(field -> isNamed(field, name))) {
      return Optional.empty();
    }
    List<String> names = siblings.stream().map(FrontMatterField::name).toList();
    Finding finding =
        Finding.at(entry.key().span())
            .saying(
                "no field '"
                    + (path.isEmpty() ? "" : path + ".")
                    + name
                    + "'"
                    + NearestWord.question(name, names));
    return Optional.of(
        NearestWord.to(name, names)
            .map(near -> finding.weighing(Severity.WARNING).advising("write '" + near + "'"))
            .orElse(finding));
  }

  /// Whether a name is the field's, or in a field of fields one under which it is read.
  private static boolean isNamed(FrontMatterField field, String name) {
    return field.name().equals(name)
        || field.name().equals("*")
        || (!field.parent().isEmpty() && field.otherNames().contains(name));
  }
}
