package dev.hindcast.remedy;

import dev.hindcast.postmortem.Excerpt;
import dev.hindcast.postmortem.Postmortem;
import dev.hindcast.postmortem.Postmortem.Mitigation;
import dev.hindcast.postmortem.Section;
import dev.hindcast.postmortem.SectionKind;
import dev.hindcast.postmortem.SentenceEnds;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What ended the impact: as the front matter says it, else as the text begins to tell it, else the
/// kind of measure.
final class HowMitigated {
  private static final int LONGEST = 240;
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern LETTERS = Pattern.compile("\\p{L}{4}|\\p{IsIdeographic}{2}");

  private HowMitigated() {}

  static Optional<String> of(Postmortem postmortem) {
    Optional<Mitigation> stated = Optional.ofNullable(postmortem.mitigation());
    return stated
        .map(Mitigation::summary)
        .or(() -> told(postmortem))
        .or(() -> stated.map(Mitigation::type).map(type -> type.replace('-', ' ')))
        .map(text -> Excerpt.of(text, LONGEST))
        .filter(text -> !text.isEmpty());
  }

  /// The beginning of the section on mitigation, or on resolution where there is none.
  private static Optional<String> told(Postmortem postmortem) {
    return Stream.concat(
            sections(postmortem).filter(HowMitigated::saysMitigation), sections(postmortem))
        .findFirst()
        .map(section -> beginning(section.text()));
  }

  private static Stream<Section> sections(Postmortem postmortem) {
    return postmortem.sections().stream()
        .filter(section -> section.kind() == SectionKind.RESOLUTION)
        .filter(section -> LETTERS.matcher(section.text()).find());
  }

  private static boolean saysMitigation(Section section) {
    return section.heading().toLowerCase(Locale.ROOT).contains("mitigat");
  }

  /// As many whole sentences as there is room for; the first one is cut where it is too long.
  private static String beginning(String text) {
    String line = BLANKS.matcher(text).replaceAll(" ").strip();
    int end = 0;
    for (int next : SentenceEnds.of(line)) {
      if (end == 0 || next <= LONGEST) {
        end = next;
      }
    }
    return line.substring(0, end);
  }
}
