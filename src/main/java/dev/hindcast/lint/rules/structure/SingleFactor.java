package dev.hindcast.lint.rules.structure;

import dev.hindcast.lint.Example;
import dev.hindcast.lint.Family;
import dev.hindcast.lint.Finding;
import dev.hindcast.lint.Rule;
import dev.hindcast.lint.Subject;
import dev.hindcast.lint.rules.Places;
import dev.hindcast.postmortem.Factor;
import dev.hindcast.postmortem.Postmortem;
import dev.hindcast.postmortem.Postmortem.Kind;
import dev.hindcast.postmortem.SectionKind;
import dev.hindcast.source.Severity;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Asks for what else had to be so, where one cause stands alone.
final class SingleFactor implements Rule {

  /// A paragraph of more sentences tells more than one condition, whether or not it counts them.
  private static final Pattern FURTHER_SENTENCE =
      Pattern.compile("[.!?;]\\s+\\S|[。！？]\\s*\\S|\\n\\n");

  /// An author who gives a reason has looked further.
  private static final Pattern REASON =
      Pattern.compile(
          "(?i)\\b(?:because|since|as|due to|which|so that|that is why|only one|weil|da|parce"
              + " que|porque)\\b|[:：—→]");

  private static final Pattern OF_A_PERSON =
      Pattern.compile(
          "(?i)\\b(?:(?:human|operator|user|manual) (?:error|mistake|fault)|mistakes?|typo|typing"
              + " error|misclick\\w*|accident(?:al|ally)?|forgot(?:ten)?|mistaken(?:ly)?)\\b");

  /// A longer one says more than one thing.
  private static final int LONGEST_SINGLE = 240;

  @Override
  public String id() {
    return "single-factor";
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
    return "explains the incident by a single factor";
  }

  @Override
  public String why() {
    return """
    No large system fails of one thing: what set it off met what let it through, what hid it,
    and what made it last. One cause invites one repair, and the rest waits for the next
    trigger. A factor that says why it stood alone, why it was not noticed, or that its risk
    is accepted passes; so does a paragraph that tells more than it counts. Of outsiders
    nothing is asked.
    """;
  }

  @Override
  public String fix() {
    return "what else had to be so: what let it through, what hid it, what made it last?";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.bad(
            """
            # Checkout answered 504

            ## Contributing factors

            ⟦- The pool limit was lowered.⟧
            """),
        Example.bad(
            """
            ---
            title: Checkout answered 504
            date: 2026-02-03
            root_cause: ⟦A typo in the pool limit⟧
            ---
            """),
        Example.good(
            """
            # Checkout answered 504

            ## Contributing factors

            - The pool limit was lowered without knowing peak use.
            - Load tests ran with a tenth of the tenants.
            """),
        Example.nearMiss(
            """
            # Checkout answered 504

            ## Root cause

            The pool limit was lowered. Load tests ran with a tenth of the tenants, so they passed.
            """),
        Example.nearMiss(
            """
            # Checkout answered 504

            ## Root cause

            ### A smaller pool

            The pool limit was lowered. Load tests ran with a tenth of the tenants.
            """),
        Example.nearMiss(
            """
            ---
            title: Checkout answered 504
            date: 2026-02-03
            factors:
              - summary: The pool limit was lowered
                undetected_because: load tests ran with a tenth of the tenants
            ---
            """),
        Example.nearMiss(
            """
            ---
            title: Checkout answered 504
            date: 2026-02-03
            origin: public-sources
            factors: [{summary: The pool limit was lowered}]
            ---
            """));
  }

  @Override
  public Stream<Finding> check(Subject subject) {
    Postmortem postmortem = subject.postmortem();
    boolean isAsked =
        postmortem.factors().size() == 1
            && !postmortem.isFromPublicSources()
            && !postmortem.isDraft()
            && postmortem.kind() != Kind.DRILL;
    return isAsked ? finding(subject, postmortem.factors().getFirst()) : Stream.empty();
  }

  private static Stream<Finding> finding(Subject subject, Factor factor) {
    if (isExplained(factor) || isToldAtLength(subject, factor)) {
      return Stream.empty();
    }
    Finding finding = Finding.at(Places.words(subject, factor.span(), ""));
    return Stream.of(
        OF_A_PERSON.matcher(factor.summary().text()).find()
            ? finding
                .saying("the only factor is what somebody did")
                .advising("how could it have that effect: what let it through, what hid it?")
            : finding);
  }

  /// Whether the sections for it say more than what was understood as the factor.
  private static boolean isToldAtLength(Subject subject, Factor factor) {
    return subject.postmortem().sections().stream()
        .filter(section -> section.kind() == SectionKind.FACTORS)
        .map(section -> section.text().strip())
        .filter(text -> !text.equals(factor.summary().text().strip()))
        .anyMatch(text -> text.length() > LONGEST_SINGLE || FURTHER_SENTENCE.matcher(text).find());
  }

  private static boolean isExplained(Factor factor) {
    String text = factor.summary().text();
    return factor.undetectedBecause() != null
        || factor.acceptedRisk() != null
        || text.length() > LONGEST_SINGLE
        || FURTHER_SENTENCE.matcher(text).find()
        || REASON.matcher(text).find();
  }
}
