package dev.hindcast.lint.rules.structure;

import dev.hindcast.lint.Example;
import dev.hindcast.lint.Family;
import dev.hindcast.lint.Finding;
import dev.hindcast.lint.Rule;
import dev.hindcast.lint.Subject;
import dev.hindcast.lint.language.Sentence;
import dev.hindcast.postmortem.TimelineEntry;
import dev.hindcast.source.Severity;
import dev.hindcast.source.Span;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds improvements that stand among what happened.
final class FixInTimeline implements Rule {
  private static final String TO_DO =
      "(?:add|create|improve|implement|introduce|write|document|automate|build|extend|set up"
          + "|refactor|replace|migrate|monitor|alert|review)";

  private static final Pattern FIX =
      Pattern.compile(
          "(?i)\\b(?:action items?|follow[- ]ups?|to-?dos?|next steps?)\\s?[:：]"
              + "|\\bwe (?:should|need to|must|have to|ought to|plan to|want to|will) (?:also )?"
              + TO_DO
              + "\\b|\\b(?:should|needs? to|must|has to|have to) be "
              + "(?:added|created|improved|implemented|introduced|documented|automated|extended)\\b"
              + "|\\bin (?:the )?future\\b");

  @Override
  public String id() {
    return "fix-in-timeline";
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
  public boolean isOptIn() {
    return true;
  }

  @Override
  public String what() {
    return "proposes an improvement within the timeline";
  }

  @Override
  public String why() {
    return """
    The timeline tells what people knew and did, in their order. An improvement among it tells
    what the author knows now, and turns the account into an argument. It is also lost there:
    lists of actions are made from the section that is for them.
    """;
  }

  @Override
  public String fix() {
    return "what happened at that moment? tell that here, and move the improvement to 'Action"
        + " items'";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.bad(
            """
            # Checkout answered 504

            ## Timeline (UTC)

            - 2026-02-03 08:12 Errors begin. ⟦We should add⟧ an alert for the pool.
            """),
        Example.good(
            """
            # Checkout answered 504

            ## Timeline (UTC)

            - 2026-02-03 08:12 Errors begin. No alert watches the pool.

            ## Action items

            - Add an alert for the pool (owner: @ana).
            """),
        Example.nearMiss(
            """
            # Checkout answered 504

            We should add an alert for the pool.

            ## Timeline (UTC)

            - 2026-02-03 08:12 We add a node; the status page says "we will write again at nine".
            """));
  }

  @Override
  public Stream<Finding> check(Subject subject) {
    NavigableMap<Integer, Span> entries = new TreeMap<>();
    for (TimelineEntry entry : subject.postmortem().timeline()) {
      entries.put(entry.span().start(), entry.span());
    }
    return subject.sentences().stream()
        .flatMap(FixInTimeline::fixes)
        .filter(span -> isWithin(entries, span))
        .map(Finding::at);
  }

  private static Stream<Span> fixes(Sentence sentence) {
    return sentence.find(FIX).map(fix -> sentence.span(fix.start(), fix.end()));
  }

  private static boolean isWithin(NavigableMap<Integer, Span> entries, Span span) {
    var entry = entries.floorEntry(span.start());
    return entry != null && entry.getValue().contains(span);
  }
}
