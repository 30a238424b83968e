package dev.hindcast.lint.rules.language;

import dev.hindcast.lint.Example;
import dev.hindcast.lint.Family;
import dev.hindcast.lint.Finding;
import dev.hindcast.lint.Rule;
import dev.hindcast.lint.Subject;
import dev.hindcast.lint.language.Sentence;
import dev.hindcast.lint.language.WordList;
import dev.hindcast.postmortem.Postmortem;
import dev.hindcast.postmortem.Response;
import dev.hindcast.source.Severity;
import dev.hindcast.source.Span;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds the names of people where it is told what happened. Many houses name people, so this is
/// off.
final class PersonalName implements Rule {
  private static final Set<String> GIVEN_NAMES = WordList.words("given-names");

  private static final Set<String> ROLES =
      Stream.of("people", "teams", "customers")
          .flatMap(list -> WordList.words(list).stream())
          .collect(Collectors.toUnmodifiableSet());

  /// Two words at the most: "Ana Silva"; or a handle. "Jan 16" is a day.
  private static final Pattern NAME =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}@./_-])(?:\\p{Lu}\\p{Ll}{1,30}(?: \\p{Lu}\\p{Ll}{1,30})?"
              + "|@[A-Za-z][A-Za-z0-9_-]{0,38})(?![\\p{L}\\p{N}@/_-])(?!,? \\d)");

  /// What stands before those who are named as authors, owners and holders of roles.
  private static final Pattern LABEL =
      Pattern.compile(
          "(?i)\\W*(?:authors?|owners?|reviewers?|participants?|attendees?|commander|scribe"
              + "|(?:incident|operations|communications?) (?:commander|manager|lead)|lead|on-?call"
              + "|responders?|assignees?|facilitator|contributors|(?:written|reported|reviewed"
              + "|owned) by)\\W*:.*",
          Pattern.DOTALL);

  private static final Pattern FULL_NAME =
      Pattern.compile("\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\.)?(?: \\p{Lu}[\\p{L}'-]+){0,2}");

  private static final Pattern SEPARATOR = Pattern.compile("[\\s.,@_-]+");

  @Override
  public String id() {
    return "personal-name";
  }

  @Override
  public Family family() {
    return Family.LANGUAGE;
  }

  @Override
  public Severity severity() {
    return Severity.SUGGESTION;
  }

  @Override
  public boolean isOptIn() {
    return true;
  }

  @Override
  public String what() {
    return "names a person where it is told what happened";
  }

  @Override
  public String why() {
    return """
    Houses differ in this. A name is no blame by itself, and some write who did what so that
    readers know whom to ask. Others tell of roles: what somebody did that night is found under
    their name for years, and the next person in that place would have seen the same.

    Names as authors, owners and holders of roles are always fine. What sounds like a person
    and is a machine belongs into the house's terms.
    """;
  }

  @Override
  public String fix() {
    return "which role were they in? write 'the on-call engineer', 'a reviewer'";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.bad(
            """
            ---
            title: Checkout answered 504
            date: 2026-02-03
            authors: ["@ximo"]
            ---
            ## Timeline

            - 08:12 UTC ⟦Ana Silva⟧ was paged and called ⟦Boris⟧.
            - 08:19 UTC ⟦@ximo⟧ restarted the proxy.
            """),
        Example.good(
            """
            ## Timeline

            - 08:12 UTC The on-call engineer was paged and called a colleague from the network team.
            """),
        Example.nearMiss(
            """
            ---
            title: Checkout answered 504
            date: 2026-02-03
            authors: [Ana Silva]
            ---
            Incident commander: Ana Silva

            | role | who |
            | --- | --- |
            | scribe | Boris |

            ## Timeline

            - Jun 11, 08:12 UTC: Jenkins and `Ana` failed; the paging of @checkout-alerts did not.
            - 08:19 UTC The log said "paging Boris".

            ## Action items

            - [ ] Page on pool wait (owner: Boris, due 2026-03-15)
            """));
  }

  @Override
  public Stream<Finding> check(Subject subject) {
    Set<String> declared = declared(subject.postmortem());
    Set<String> systems = subject.context().terms().systems();
    return subject.sentences().stream()
        .filter(sentence -> !LABEL.matcher(sentence.text()).matches())
        .flatMap(sentence -> names(sentence, declared, systems))
        .filter(span -> !isOwner(subject, span))
        .map(Finding::at);
  }

  /// A name that is all there is, as in a cell, is a field's.
  private static Stream<Span> names(Sentence sentence, Set<String> declared, Set<String> systems) {
    return sentence
        .find(NAME)
        .filter(name -> isPerson(name.group(), declared, systems))
        .filter(name -> name.group().length() < sentence.text().strip().length())
        .map(name -> span(sentence, name));
  }

  private static Span span(Sentence sentence, MatchResult name) {
    return sentence.span(name.start(), name.end());
  }

  private static boolean isPerson(String name, Set<String> declared, Set<String> systems) {
    String lower = name.toLowerCase(Locale.ROOT);
    String first = lower.split(" ", 2)[0];
    boolean isKnown =
        first.startsWith("@")
            ? declared.contains(first.substring(1))
            : declared.contains(first) || GIVEN_NAMES.contains(first);
    return isKnown && !systems.contains(lower) && !systems.contains(first);
  }

  private static boolean isOwner(Subject subject, Span span) {
    String name = subject.file().text(span);
    return subject.postmortem().actions().stream()
        .anyMatch(
            action ->
                action.owner() != null
                    && action.owner().contains(name)
                    && action.span().contains(span));
  }

  /// The names of authors and holders of roles, in lower case; "Vendor A" and "Software Engineer"
  /// are none.
  private static Set<String> declared(Postmortem postmortem) {
    return Stream.concat(
            postmortem.authors().stream(),
            postmortem.response().roles().stream().map(Response.Role::holder))
        .filter(name -> name.startsWith("@") || FULL_NAME.matcher(name).matches())
        .map(name -> name.toLowerCase(Locale.ROOT))
        .map(name -> List.of(SEPARATOR.split(name.replaceFirst("^@", ""), -1)))
        .filter(words -> words.stream().noneMatch(ROLES::contains))
        .flatMap(List::stream)
        .filter(word -> word.length() > 1)
        .collect(Collectors.toUnmodifiableSet());
  }
}
