package dev.hindcast.lint.rules.actions;

import dev.hindcast.lint.Example;
import dev.hindcast.lint.Family;
import dev.hindcast.lint.Finding;
import dev.hindcast.lint.Rule;
import dev.hindcast.lint.Subject;
import dev.hindcast.lint.rules.Places;
import dev.hindcast.markdown.Value;
import dev.hindcast.postmortem.Postmortem;
import dev.hindcast.postmortem.Postmortem.Kind;
import dev.hindcast.postmortem.Section;
import dev.hindcast.postmortem.SectionKind;
import dev.hindcast.source.Severity;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Asks why nothing is to be done, where nothing is.
final class NoActions implements Rule {

  /// What says that there is nothing, and no more.
  private static final Pattern BARE =
      Pattern.compile(
          "(?i)\\W*(?:none|nothing|n/?a|not applicable|tb[ad]|todo|no|no (?:action|follow-?up)s?(?:"
              + " items?)?|keine|aucune|ninguna|nenhuma|なし|无|없음)(?: (?:are |is )?(?:yet|needed"
              + "|required|necessary|planned|identified|at this time|so far|to do))?\\W*");

  private static final Pattern YES = Pattern.compile("(?i)true|yes|y|1");

  @Override
  public String id() {
    return "no-actions";
  }

  @Override
  public Family family() {
    return Family.ACTIONS;
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String what() {
    return "promises nothing, and does not say why nothing is needed";
  }

  @Override
  public String why() {
    return """
    Not every incident needs an action: a rushed one can do more harm than none. But a reader
    cannot tell a decision from an omission. One sentence makes the difference: what was
    weighed, and why it is left as it is. Near misses and drills need not say it, nor does who
    writes from public sources.
    """;
  }

  @Override
  public String fix() {
    return "how was it decided? write 'None, because …' under Action items, or 'no_actions: …' in"
        + " the front matter";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.bad(
            """
            ---
            title: ⟦Checkout answered 504⟧
            date: 2026-02-03
            ---
            ## Summary

            Checkout failed for 39 minutes.
            """),
        Example.bad(
            """
            # Checkout answered 504

            ⟦## Action items⟧

            None.
            """),
        Example.good(
            """
            # Checkout answered 504

            ## Action items

            None, because the pool is gone since the move to the new database on 20 February.
            """),
        Example.nearMiss(
            """
            ---
            title: Checkout answered 504
            date: 2026-02-03
            no_actions: the pool is gone since the move to the new database
            ---
            """),
        Example.nearMiss(
            """
            ---
            title: The failover was rehearsed
            kind: drill
            date: 2026-02-03
            ---
            """));
  }

  @Override
  public Stream<Finding> check(Subject subject) {
    return isAsked(subject.postmortem()) && !isReasoned(subject)
        ? Stream.of(OpenActions.weighed(subject, finding(subject), severity()))
        : Stream.empty();
  }

  private static boolean isAsked(Postmortem postmortem) {
    return postmortem.actions().isEmpty()
        && !postmortem.isFromPublicSources()
        && !"waived".equals(postmortem.status())
        && (postmortem.kind() == Kind.INCIDENT || postmortem.kind() == Kind.SECURITY)
        && isReport(postmortem);
  }

  /// Of a text without any section that a report has, `missing-section` says all there is to say.
  private static boolean isReport(Postmortem postmortem) {
    return postmortem.sections().stream().anyMatch(section -> section.kind() != SectionKind.OTHER);
  }

  private static boolean isReasoned(Subject subject) {
    Optional<String> stated =
        subject.document().frontMatter().find("no_actions").map(Value::display);
    return stated.filter(reason -> says(reason) && !YES.matcher(reason).matches()).isPresent()
        || sections(subject).anyMatch(section -> says(section.text()));
  }

  private static boolean says(String text) {
    return !text.isBlank() && !BARE.matcher(text).matches();
  }

  private static Finding finding(Subject subject) {
    return Finding.at(
        sections(subject).map(Section::span).findFirst().orElseGet(() -> Places.title(subject)));
  }

  private static Stream<Section> sections(Subject subject) {
    return subject.postmortem().sections().stream()
        .filter(section -> section.kind() == SectionKind.ACTIONS);
  }
}
