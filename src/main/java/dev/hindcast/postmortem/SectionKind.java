package dev.hindcast.postmortem;

import java.util.Arrays;
import java.util.Optional;

/// What a section is for, whatever its heading says.
public enum SectionKind {
  SUMMARY("Summary"),
  BACKGROUND("Background"),
  IMPACT("Impact"),
  DETECTION("Detection"),
  TRIGGER("Trigger"),
  TIMELINE("Timeline"),
  FACTORS("Contributing factors"),
  RESPONSE("Response"),
  RESOLUTION("Mitigation and resolution"),
  WENT_WELL("What went well"),
  WENT_POORLY("What went poorly"),
  LUCKY("Where we got lucky"),
  LESSONS("Lessons learned"),
  ACTIONS("Action items"),
  RELATED("Related incidents"),
  SUPPORTING("Supporting information"),
  OTHER("Other");

  private final String title;

  SectionKind(String title) {
    this.title = title;
  }

  /// The canonical heading.
  public String title() {
    return title;
  }

  /// The word in exports and data files, such as `went-well`.
  public String word() {
    return Words.hyphenated(this);
  }

  public static Optional<SectionKind> of(String word) {
    return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
  }
}
