package dev.hindcast.lint.rules.structure;

import dev.hindcast.postmortem.Moment;
import dev.hindcast.postmortem.Moment.Precision;
import dev.hindcast.postmortem.TimelineEntry;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;

/// Which of two entries of a timeline came first, as far as their times tell.
final class EntryOrder {

  /// An entry that says itself that it looks back.
  private static final Pattern LOOKS_BACK =
      Pattern.compile(
          "(?i)\\b(?:found|learned|learnt|discovered|noticed|known|added|seen) (?:out )?(?:only"
              + " )?(?:later|afterwards)\\b|\\bretrospective|\\bretroactive|\\b(?:in"
              + " (?:retrospect|hindsight)|meanwhile|in the meantime|at the same time|earlier)\\b");

  private EntryOrder() {}

  /// Nought where nobody can tell: a clock without a zone may be a day off one with a zone.
  static int compare(TimelineEntry before, TimelineEntry entry) {
    Moment left = Strands.time(before);
    Moment right = Strands.time(entry);
    if (isSameMinute(left, right)) {
      return 0;
    }
    boolean isComparable = (left.offset() == null) == (right.offset() == null);
    int days = left.date().compareTo(right.date());
    return isComparable || days == 0 || Math.abs(days) > 1
        ? Moment.CHRONOLOGICAL.compare(left, right)
        : 0;
  }

  /// Whether one is not told to the second and no difference is left without the seconds.
  private static boolean isSameMinute(Moment left, Moment right) {
    return (left.precision() == Precision.MINUTE || right.precision() == Precision.MINUTE)
        && left.time() != null
        && right.time() != null
        && Math.abs(ChronoUnit.SECONDS.between(left.time(), right.time())) < 60
        && left.date().equals(right.date());
  }

  /// Whether the entry says that it looks back, or one of the two is only said to be about then.
  static boolean isExplained(TimelineEntry before, TimelineEntry entry) {
    Moment left = Strands.time(before);
    Moment right = Strands.time(entry);
    boolean isAbout =
        left.precision() == Precision.ESTIMATED || right.precision() == Precision.ESTIMATED;
    Moment until = entry.until();
    boolean isOngoing = until != null && Moment.CHRONOLOGICAL.compare(until, left) >= 0;
    return (isAbout && left.date().equals(right.date()))
        || isOngoing
        || LOOKS_BACK.matcher(entry.event().text()).find();
  }
}
