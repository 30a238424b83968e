package dev.hindcast.lint.rules.structure;

import dev.hindcast.lint.Example;
import dev.hindcast.lint.Family;
import dev.hindcast.lint.Finding;
import dev.hindcast.lint.Option;
import dev.hindcast.lint.Rule;
import dev.hindcast.lint.Subject;
import dev.hindcast.lint.rules.Places;
import dev.hindcast.markdown.Value;
import dev.hindcast.postmortem.Postmortem;
import dev.hindcast.source.Severity;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Asks who answers for the text.
final class UnownedDocument implements Rule {
  private static final Option<Integer> MOST =
      Option.number("owners", 1, "how many may own a file together");

  private static final Pattern HEADING =
      Pattern.compile(
          "(?i)(?:document |report |postmortem |incident )?(?:owners?|authors?|authored by|written"
              + " by|prepared by|lead)");

  /// Somebody who led or wrote, in a labelled line of the body.
  private static final Pattern LABEL =
      Pattern.compile(
          "(?im)^[^\\p{L}\\n]{0,20}(?:(?:incident|document|report|postmortem|technical)"
              + " )?(?:commander|lead|manager|owner|facilitator|author)s?\\s?[:：|]"
              + "|^[^\\p{L}\\n]{0,20}(?:prepared|written|reported|compiled) by\\b");

  @Override
  public String id() {
    return "unowned-document";
  }

  @Override
  public Family family() {
    return Family.STRUCTURE;
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public List<Option<?>> options() {
    return List.of(MOST);
  }

  @Override
  public String what() {
    return "does not say who answers for it";
  }

  @Override
  public String why() {
    return """
    Somebody brings the text to its end, answers questions a year later and sees that the
    actions are looked at. With nobody named it is nobody, with five it is each of the other
    four; that is a suggestion only, as it is in a note that states neither status nor
    severity. `owner` names the one, `authors` and `collaborators` all who wrote. An owner is whom to ask, never who is at fault. One team may own it, too.
    """;
  }

  @Override
  public String fix() {
    return "whom can a reader ask? name one person or team, as in 'owner: \"@ana\"'";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.bad(
            """
            ---
            title: ⟦Checkout answered 504⟧
            date: 2026-02-03
            severity: SEV2
            ---
            """),
        Example.bad(
            """
            ---
            title: Checkout answered 504
            date: 2026-02-03
            authors: ⟦["@ana", "@bo", "@cy", "@di"]⟧
            ---
            """),
        Example.good(
            """
            ---
            title: Checkout answered 504
            date: 2026-02-03
            owner: "@ana"
            authors: ["@ana", "@bo", "@cy", "@di"]
            ---
            """),
        Example.nearMiss(
            """
            ---
            title: Checkout answered 504
            date: 2026-02-03
            teams: [payments]
            ---
            """),
        Example.nearMiss(
            """
            # Checkout answered 504

            - Date: 2026-02-03
            - Author: Ana
            """),
        Example.nearMiss(
            """
            ---
            title: Checkout answered 504
            date: 2026-02-03
            origin: public-sources
            ---
            """));
  }

  @Override
  public Stream<Finding> check(Subject subject) {
    Postmortem postmortem = subject.postmortem();
    if (postmortem.isFromPublicSources()) {
      return Stream.empty();
    }
    Optional<Value> owners = HeadField.find(subject, "owner", "owners", "document_owner", "lead");
    int authors = postmortem.authors().size();
    if (owners.isPresent()) {
      return several(subject, owners.get(), HeadField.size(owners.get()), "owners");
    }
    if (authors == 0) {
      return hasOther(subject) ? Stream.empty() : Stream.of(none(subject));
    }
    return HeadField.find(subject, "authors", "author").stream()
        .flatMap(value -> several(subject, value, authors, "authors"));
  }

  private Finding none(Subject subject) {
    Postmortem postmortem = subject.postmortem();
    boolean isOnRecord = postmortem.status() != null || postmortem.severity() != null;
    return Finding.at(Places.title(subject))
        .weighing(isOnRecord ? Draft.weight(subject, severity()) : Severity.SUGGESTION);
  }

  private static Stream<Finding> several(Subject subject, Value value, int count, String role) {
    return count <= subject.option(MOST) || subject.postmortem().teams().size() == 1
        ? Stream.empty()
        : Stream.of(
            Finding.at(value.span())
                .weighing(Severity.SUGGESTION)
                .saying(count + " " + role + ", and none of them is the one to ask")
                .advising("who sees it through? name them, as in 'owner: \"@ana\"'"));
  }

  /// Whether a team, a role of the response or a heading names somebody.
  private static boolean hasOther(Subject subject) {
    Postmortem postmortem = subject.postmortem();
    return postmortem.teams().size() == 1
        || !postmortem.response().roles().isEmpty()
        || postmortem.sections().stream()
            .anyMatch(
                section ->
                    !section.text().isBlank()
                        && (HEADING.matcher(section.heading()).lookingAt()
                            || LABEL.matcher(section.text()).find()));
  }
}
