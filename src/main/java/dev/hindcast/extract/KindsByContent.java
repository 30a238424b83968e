package dev.hindcast.extract;

import dev.hindcast.postmortem.SectionHeadings.Certainty;
import dev.hindcast.postmortem.SectionKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Settles what parts are for whose headings leave it open, by what stands in them.
final class KindsByContent {

  /// What stands before the causes in a report.
  private static final Set<SectionKind> BEFORE_CAUSES =
      EnumSet.of(
          SectionKind.SUMMARY, SectionKind.DETECTION, SectionKind.RESPONSE, SectionKind.RESOLUTION);

  /// Where times at the start of most pieces make a timeline; actions have dates too.
  private static final Set<SectionKind> UNDECIDED =
      EnumSet.of(
          SectionKind.OTHER,
          SectionKind.SUMMARY,
          SectionKind.BACKGROUND,
          SectionKind.IMPACT,
          SectionKind.DETECTION,
          SectionKind.RESPONSE,
          SectionKind.RESOLUTION);

  /// How a text speaks of a cause.
  private static final Pattern SAYS_WHY =
      Pattern.compile(
          "(?i)\\b(?:(?:the|root|a) (?:root )?cause|caused by|(?:the|main) reason|(?:is|was) a"
              + " bug|due to a (?:bug|missing|wrong|mis)|source of the problem)\\b");

  private final HouseWords words;
  private final List<Draft> drafts;

  /// @param drafts all parts of a report, in the order of the text
  KindsByContent(HouseWords words, List<Draft> drafts) {
    this.words = words;
    this.drafts = drafts;
  }

  void settle() {
    settleVagueHeadings();
    settleTimelines();
  }

  /// "What happened" tells the cause where nothing else does and the summary came before.
  private void settleVagueHeadings() {
    if (drafts.stream().anyMatch(draft -> draft.kind() == SectionKind.FACTORS)) {
      return;
    }
    boolean isBehindSummary = false;
    @Nullable Draft teller = null;
    for (Draft draft : drafts) {
      boolean isVague =
          draft.certainty() == Certainty.VAGUE
              && draft.kind() == draft.own()
              && !draft.blocks().isEmpty();
      boolean tells = isVague && (isBehindSummary || saysWhy(draft));
      boolean isBetter = teller == null || teller.own() == SectionKind.SUPPORTING;
      if (tells && isBetter && (teller == null || draft.own() != SectionKind.SUPPORTING)) {
        teller = draft;
      }
      isBehindSummary |= BEFORE_CAUSES.contains(draft.kind());
    }
    if (teller != null) {
      teller.setKind(SectionKind.FACTORS);
    }
  }

  private boolean saysWhy(Draft draft) {
    return SAYS_WHY.matcher(Passages.text(draft.blocks())).find();
  }

  /// A phase of a timeline that has no times is a section of its own, and a part without a telling
  /// heading is a timeline where most of it begins with a time.
  private void settleTimelines() {
    for (Draft draft : drafts) {
      boolean isPhase = draft.kind() == SectionKind.TIMELINE && HeadingKinds.isPhase(draft.own());
      if (isPhase && !draft.blocks().isEmpty() && !Stamped.any(draft.blocks())) {
        draft.setKind(draft.own());
      }
      boolean tellsTimes =
          UNDECIDED.contains(draft.kind()) && Stamped.mostly(draft.blocks(), words);
      draft.setTellsTimes(tellsTimes);
      boolean isNamed = draft.level() > 0 && !draft.isTitle();
      boolean isOpen = draft.certainty() == Certainty.WEAK || draft.certainty() == Certainty.VAGUE;
      if (tellsTimes && isNamed && isOpen) {
        draft.setKind(SectionKind.TIMELINE);
      }
    }
  }
}
