package dev.hindcast.lint.rules.structure;

import dev.hindcast.lint.Subject;
import dev.hindcast.postmortem.Section;
import dev.hindcast.postmortem.SectionKind;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a postmortem says of its impact, in its head and in the sections that are for it.
final class ToldImpact {

  /// "None", "no customer was affected", "not known": an answer without a number.
  private static final Pattern SET_ASIDE =
      Pattern.compile(
          "(?i)^\\W*(?:none|nil|n/?a|no|keine?|aucune?|ningun[oa]|nenhuma?|なし|无|無|없음)(?![\\p{L}])|\\b(?:no|without|zero)"
              + " (?:[\\p{L}-]+"
              + " ){0,3}(?:impact|effects?|disruptions?|downtime|loss|users?|customers?|consequences?)\\b|\\bnot"
              + " (?:yet )?(?:known|given|published|disclosed|measured|counted|quantified"
              + "|affected|impacted|affect|impact|recorded|available|clear|stated)\\b|n't"
              + " (?:affect|impact|know)\\b"
              + "|\\b(?:unknown|unaffected|undisclosed|unclear|tbd)\\b|\\bcannot"
              + " (?:be|say|tell)\\b|\\bhard to (?:say|tell|know)\\b|不明|未知|なし|无影响|影響なし");

  /// What was seen or what was hit is told by its name, not by a number.
  private static final Pattern OF_WHAT =
      Pattern.compile(
          "(?i)symptom|observ|behavi|component|feature|system|strateg|environment|症状|증상");

  private final Subject subject;
  private final String text;

  ToldImpact(Subject subject) {
    this.subject = subject;
    String summary = Objects.requireNonNullElse(subject.postmortem().impact().summary(), "");
    this.text =
        Stream.concat(
                Stream.of(summary),
                sections(subject).map(section -> section.heading() + "\n" + section.text()))
            .collect(Collectors.joining("\n"));
  }

  /// The sections that are for it and say something.
  static Stream<Section> sections(Subject subject) {
    return subject.postmortem().sections().stream()
        .filter(section -> section.kind() == SectionKind.IMPACT && Unwritten.isNot(section))
        .filter(section -> !OF_WHAT.matcher(section.heading()).find());
  }

  /// Whether anything is said of it.
  boolean isTold() {
    return sections(subject).findAny().isPresent()
        || subject.postmortem().impact().summary() != null;
  }

  /// Whether it says how much, in words, in a field or in a picture.
  boolean isQuantified() {
    return Quantities.in(text) || hasFigure() || Pictures.areIn(subject, sections(subject));
  }

  /// Whether it says that there was none, or that nobody can know.
  boolean isSetAside() {
    return sections(subject).anyMatch(section -> SET_ASIDE.matcher(section.text()).find())
        || SET_ASIDE.matcher(text).find();
  }

  private boolean hasFigure() {
    return subject.postmortem().impact().figures().stream()
        .anyMatch(figure -> figure.value().chars().anyMatch(Character::isDigit));
  }
}
