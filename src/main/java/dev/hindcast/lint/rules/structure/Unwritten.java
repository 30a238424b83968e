package dev.hindcast.lint.rules.structure;

import dev.hindcast.postmortem.Section;
import java.util.regex.Pattern;

/// A section that is empty or a template's; other rules report that.
final class Unwritten {
  private static final Pattern PROMPT = Pattern.compile("^\\W{0,20}(?:TODO|TBD|FIXME|XXX)\\b");

  private Unwritten() {}

  /// Whether somebody has begun to write it.
  static boolean isNot(Section section) {
    return !section.text().isBlank() && !PROMPT.matcher(section.text()).find();
  }
}
