package dev.hindcast.lint.settings;

import dev.hindcast.lint.Example;
import dev.hindcast.lint.Family;
import dev.hindcast.lint.Finding;
import dev.hindcast.lint.Rule;
import dev.hindcast.lint.Subject;
import dev.hindcast.lint.language.Cues;
import dev.hindcast.lint.language.Sentence;
import dev.hindcast.postmortem.SectionKind;
import dev.hindcast.source.Severity;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// A rule of language that a house has written itself.
///
/// @param cues what it reports
/// @param sections where it looks; everywhere where empty
record OwnRule(
    String id,
    Severity severity,
    String what,
    String why,
    String fix,
    Cues cues,
    Set<SectionKind> sections,
    List<Example> examples)
    implements Rule {

  @Override
  public Family family() {
    return Family.LANGUAGE;
  }

  @Override
  public Stream<Finding> check(Subject subject) {
    return subject.sentences().stream()
        .filter(this::isLookedAt)
        .flatMap(sentence -> cues.in(sentence).stream())
        .map(found -> Finding.at(found.span()));
  }

  private boolean isLookedAt(Sentence sentence) {
    return sections.isEmpty() || sections.contains(sentence.setting().section());
  }

  /// The same rule with examples.
  OwnRule shownBy(List<Example> someExamples) {
    return new OwnRule(id, severity, what, why, fix, cues, sections, someExamples);
  }
}
