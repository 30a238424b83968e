package dev.hindcast.lint.language;

import dev.hindcast.postmortem.SectionKind;

/// Where in a postmortem a sentence stands.
///
/// @param form what holds it
/// @param section what its section is for; [SectionKind#OTHER] in the front matter
/// @param isAction whether it is part of what an action item promises
public record Setting(Form form, SectionKind section, boolean isAction) {

  /// Running text outside any section.
  public static final Setting PROSE = new Setting(Form.PARAGRAPH, SectionKind.OTHER, false);

  /// What holds a sentence.
  public enum Form {
    /// A value of the front matter.
    FIELD,
    HEADING,
    PARAGRAPH,
    ITEM,
    CELL
  }
}
