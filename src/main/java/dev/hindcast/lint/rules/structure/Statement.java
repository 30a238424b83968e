package dev.hindcast.lint.rules.structure;

import dev.hindcast.postmortem.Postmortem;
import dev.hindcast.postmortem.Section;
import dev.hindcast.postmortem.SectionKind;
import java.util.Optional;

/// What every postmortem is asked to tell, and where else than in its own section it may do so.
enum Statement {
  SUMMARY(SectionKind.SUMMARY),
  IMPACT(SectionKind.IMPACT),
  TIMELINE(SectionKind.TIMELINE),
  FACTORS(SectionKind.FACTORS),
  DETECTION(SectionKind.DETECTION),
  RESOLUTION(SectionKind.RESOLUTION),
  LESSONS(SectionKind.LESSONS),
  ACTIONS(SectionKind.ACTIONS);

  private final SectionKind kind;

  Statement(SectionKind kind) {
    this.kind = kind;
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
      case ACTIONS -> !postmortem.actions().isEmpty();
    };
  }

  private boolean covers(SectionKind other) {
    return switch (other) {
      case WENT_WELL, WENT_POORLY, LUCKY -> this == LESSONS;
      default -> other == kind;
    };
  }

  private static boolean isDetectionTold(Postmortem.Detection detection) {
    return detection.source() != null
        || detection.summary() != null
        || !detection.alerts().isEmpty();
  }
}
