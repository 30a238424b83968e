package dev.hindcast.export;

import dev.hindcast.export.ReviewResult.Answer;
import dev.hindcast.export.ReviewResult.Reviewed;
import dev.hindcast.postmortem.Action;
import dev.hindcast.postmortem.Factor;
import dev.hindcast.source.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A review as a comment on a pull request, in the Markdown that GitHub and GitLab read. Empty
/// where there is nothing to say.
///
/// Its first line is [#MARK], unseen, by which the comment is found again and written anew in
/// place.
///
/// @param similar writes what may have happened before
public record ReviewMarkdown(SimilarMarkdown similar) {
  /// The first line of every comment.
  public static final String MARK = "<!-- hindcast review -->";

  /// Both services refuse comments that are much longer than this would be.
  private static final int MOST_FINDINGS = 50;

  /// Blocks with a blank line between them, or nothing at all.
  public String write(ReviewResult result) {
    if (result.isSilent()) {
      return "";
    }
    List<String> blocks = new ArrayList<>();
    blocks.add(MARK + "\n### " + headline(result));
    result.reviewed().stream().flatMap(this::reviewed).forEach(blocks::add);
    findings(result.findings()).forEach(blocks::add);
    blocks.add("Hindcast looked at " + result.summary() + ".");
    return String.join("\n\n", blocks) + "\n";
  }

  private static String headline(ReviewResult result) {
    List<String> parts = new ArrayList<>();
    long before = result.reviewed().stream().filter(Reviewed::isSeenBefore).count();
    if (before > 0) {
      parts.add("this may have happened before");
    }
    int unanswered = result.reviewed().stream().mapToInt(one -> one.unanswered().size()).sum();
    if (unanswered > 0) {
      parts.add(unanswered + (unanswered == 1 ? " factor has" : " factors have") + " no action");
    }
    String count = FindingsText.count(result.findings());
    if (!count.isEmpty()) {
      parts.add(count);
    }
    String headline = String.join("; ", parts);
    return headline.substring(0, 1).toUpperCase(Locale.ROOT) + headline.substring(1);
  }

  private Stream<String> reviewed(Reviewed reviewed) {
    if (reviewed.isSilent()) {
      return Stream.empty();
    }
    List<String> blocks = new ArrayList<>();
    blocks.add("#### " + similar.whereabouts().incident(reviewed.postmortem()));
    if (reviewed.isSeenBefore()) {
      blocks.add("**Has this happened before?**");
      blocks.add(seenBefore(reviewed.seenBefore()));
      related(reviewed.seenBefore()).ifPresent(blocks::add);
    }
    if (!reviewed.unanswered().isEmpty()) {
      blocks.add("**What becomes of each factor?**");
      blocks.add(answers(reviewed));
    }
    return blocks.stream();
  }

  private String seenBefore(SimilarIncidents seenBefore) {
    return seenBefore.neighbours().stream()
        .map(neighbour -> similar.entry(neighbour, seenBefore))
        .collect(Collectors.joining())
        .stripTrailing();
  }

  /// How to say what a candidate has to do with the incident.
  private static Optional<String> related(SimilarIncidents seenBefore) {
    return seenBefore.neighbours().stream()
        .filter(neighbour -> neighbour.stated() == null)
        .findFirst()
        .map(
            candidate ->
                "Somebody who knows both can say what they have to do with each other, or "
                    + MarkdownText.code("unrelated")
                    + ": "
                    + MarkdownText.code(
                        "related: [{id: "
                            + candidate.postmortem().id()
                            + ", relation: same-mechanism, confirmed: true}]"));
  }

  private String answers(Reviewed reviewed) {
    return "| factor | taken up by |\n| --- | --- |\n"
        + reviewed.answers().stream()
            .map(answer -> answer(answer, reviewed.unanswered()))
            .collect(Collectors.joining("\n"));
  }

  private String answer(Answer answer, List<Factor> unanswered) {
    Factor factor = answer.factor();
    String name = factor.id() == null ? "" : factor.id() + ": ";
    String actions =
        answer.actions().stream().map(this::action).collect(Collectors.joining("<br>"));
    String nothing = factor.acceptedRisk() == null ? "" : "accepted: " + factor.acceptedRisk();
    return "| "
        + text(name + factor.summary().text())
        + " | "
        + (unanswered.contains(factor)
            ? "**nothing yet**"
            : actions.isEmpty() ? text(nothing) : actions)
        + " |";
  }

  private String action(Action action) {
    String name = action.id() == null ? "" : action.id() + ": ";
    return text(name + action.summary().text());
  }

  private Stream<String> findings(List<Diagnostic> findings) {
    if (findings.isEmpty()) {
      return Stream.empty();
    }
    String list =
        findings.stream().limit(MOST_FINDINGS).map(this::finding).collect(Collectors.joining("\n"));
    int more = findings.size() - MOST_FINDINGS;
    return Stream.of(
        "#### What to look at",
        more > 0 ? list + "\n- and " + more + " more, which `hindcast lint` shows" : list);
  }

  private String finding(Diagnostic finding) {
    String help = finding.help().isEmpty() ? "" : "<br>" + MarkdownText.text(finding.help());
    return "- "
        + similar.whereabouts().line(finding.file().path(), finding.start().line())
        + " "
        + finding.severity().word()
        + ": "
        + MarkdownText.text(finding.message())
        + " ("
        + MarkdownText.code(finding.rule())
        + ")"
        + help;
  }

  private String text(String written) {
    return MarkdownText.text(similar.shown().apply(written));
  }
}
