package dev.hindcast.lint.rules.structure;

import dev.hindcast.postmortem.Postmortem;
import dev.hindcast.postmortem.Postmortem.Kind;
import dev.hindcast.postmortem.Section;
import dev.hindcast.postmortem.SectionKind;
import java.util.Optional;

/// What every postmortem is asked to tell, and where else than in its own section it may do so.
enum Statement {
  SUMMARY(SectionKind.SUMMARY, "what happened, to whom, and how did it end?"),
  IMPACT(SectionKind.IMPACT, "who could not do what, how many of them, and for how long?"),
  TIMELINE(
      SectionKind.TIMELINE,
      "what was seen and done at what time, from before the first alert, in which zone?"),
  FACTORS(SectionKind.FACTORS, "what made it possible, and what made it look right at the time?"),
  DETECTION(SectionKind.DETECTION, "who or what noticed it, and how long after it began?"),
  RESOLUTION(SectionKind.RESOLUTION, "what ended it, and how was that found?"),
  LESSONS(SectionKind.LESSONS, "what went well, what was hard, and where was luck?"),
  ACTIONS(SectionKind.ACTIONS, "what will be done, by whom and by when?");

  private final SectionKind kind;
  private final String question;

  Statement(SectionKind kind, String question) {
    this.kind = kind;
    this.question = question;
  }

  SectionKind kind() {
    return kind;
  }

  /// What the section answers.
  String question() {
    return question;
  }

  static Optional<Statement> of(SectionKind kind) {
    for (Statement statement : values()) {
      if (statement.covers(kind)) {
        return Optional.of(statement);
      }
    }
    return Optional.empty();
  }

  /// The canonical heading.
  String title() {
    return kind.title();
  }

  /// The word in options, such as `impact`.
  String word() {
    return kind.word();
  }

  /// Whether there is something to tell: what nearly happened had no impact, and what was only
  /// practised need not be mended.
  boolean isAskedOf(Kind incident) {
    return switch (incident) {
      case INCIDENT, SECURITY -> true;
      case NEAR_MISS -> this != IMPACT;
      case DRILL -> this != IMPACT && this != DETECTION && this != RESOLUTION;
    };
  }

  /// Whether a section of some kind, empty or not, is for this.
  boolean hasSection(Postmortem postmortem) {
    return postmortem.sections().stream().map(Section::kind).anyMatch(this::covers);
  }

  /// Whether the front matter, or a section of another kind, tells it.
  boolean isToldElsewhere(Postmortem postmortem) {
    return switch (this) {
      case SUMMARY, IMPACT, LESSONS -> false;
      case TIMELINE -> !postmortem.timeline().isEmpty();
      case FACTORS -> !postmortem.factors().isEmpty();
      case DETECTION -> isDetectionTold(postmortem.detection());
      case RESOLUTION -> postmortem.mitigation() != null;
      case ACTIONS -> !postmortem.actions().isEmpty() || saysWhyNone(postmortem);
    };
  }

  private boolean covers(SectionKind other) {
    return switch (other) {
      case WENT_WELL, WENT_POORLY, LUCKY -> this == LESSONS;
      default -> other == kind;
    };
  }

  /// The front matter may say `no_actions: …` and why.
  private static boolean saysWhyNone(Postmortem postmortem) {
    return postmortem.unknownFields().stream().anyMatch(fact -> fact.name().equals("no_actions"));
  }

  private static boolean isDetectionTold(Postmortem.Detection detection) {
    return detection.source() != null
        || detection.summary() != null
        || !detection.alerts().isEmpty();
  }
}
