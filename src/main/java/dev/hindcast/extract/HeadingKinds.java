package dev.hindcast.extract;

import dev.hindcast.postmortem.SectionHeadings;
import dev.hindcast.postmortem.SectionHeadings.Certainty;
import dev.hindcast.postmortem.SectionHeadings.Meaning;
import dev.hindcast.postmortem.SectionKind;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// What a heading is for by its words and by the section it stands in.
final class HeadingKinds {

  /// Below one of these a heading names a group of its items, whatever the words are.
  private static final Set<SectionKind> OF_ITEMS =
      EnumSet.of(
          SectionKind.ACTIONS, SectionKind.WENT_WELL, SectionKind.WENT_POORLY, SectionKind.LUCKY);

  /// What a group of actions or of things that went well may be called.
  private static final Set<SectionKind> GROUPS =
      EnumSet.of(
          SectionKind.SUMMARY,
          SectionKind.BACKGROUND,
          SectionKind.IMPACT,
          SectionKind.DETECTION,
          SectionKind.TRIGGER,
          SectionKind.RESPONSE,
          SectionKind.RESOLUTION,
          SectionKind.SUPPORTING);

  /// What a stretch of a timeline may be called.
  private static final Set<SectionKind> PHASES =
      EnumSet.of(
          SectionKind.BACKGROUND,
          SectionKind.DETECTION,
          SectionKind.TRIGGER,
          SectionKind.RESPONSE,
          SectionKind.RESOLUTION);

  /// A number before a heading counts the items of the section above it.
  private static final Pattern NUMBERED = Pattern.compile("\\s*\\d{1,2}[.):].*");

  private final SectionHeadings headings;

  HeadingKinds(SectionHeadings headings) {
    this.headings = headings;
  }

  /// Whether a kind may name a stretch of a timeline.
  static boolean isPhase(SectionKind kind) {
    return PHASES.contains(kind);
  }

  /// @param meaning what the heading says by itself
  /// @param above what the section around is for
  SectionKind kind(String heading, Optional<Meaning> meaning, SectionKind above) {
    if (Stamp.isClock(heading)) {
      return SectionKind.TIMELINE;
    }
    if (above == SectionKind.OTHER) {
      return meaning.map(Meaning::kind).orElse(SectionKind.OTHER);
    }
    return meaning.filter(found -> decides(found, above, heading)).map(Meaning::kind).orElse(above);
  }

  private boolean decides(Meaning meaning, SectionKind above, String heading) {
    boolean isItem = NUMBERED.matcher(heading).matches() && headings.whole(heading).isEmpty();
    boolean yields =
        isItem
            || meaning.certainty() == Certainty.WEAK
            || meaning.kind() == SectionKind.OTHER
            || (meaning.certainty() == Certainty.BY_WORD && isLong(heading))
            || (OF_ITEMS.contains(above) && GROUPS.contains(meaning.kind()))
            || (above == SectionKind.TIMELINE && PHASES.contains(meaning.kind()));
    return !yields;
  }

  private boolean isLong(String heading) {
    return heading.strip().split("\\s+").length > 4;
  }
}
