package dev.hindcast.extract;

import dev.hindcast.extract.DayText.Order;
import dev.hindcast.postmortem.Moment;
import dev.hindcast.postmortem.Moment.ZoneBasis;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads the times at which entries of a timeline begin, one after the other, and remembers what
/// one says for those that follow: the day, the zone, the clock.
///
/// A clock that falls far behind the one before it belongs to the next day.
final class StampReader {

  /// A clock that falls back by more has passed midnight; less is an entry out of order. The bound
  /// holds nearly always in the reports of 113 teams.
  private static final Duration ROLLOVER = Duration.ofHours(6);

  /// The longest lead of a moment whose time stands last: `First detected 13:14`.
  private static final int LONGEST_LABEL = 200;

  private static final Pattern BEFORE =
      Pattern.compile(
          "(?i)^[\\s\\[({*_【「]*(?:(?:(?:final |first |initial"
              + " )?(?:update|message)|updated?|posted|edit(?:ed)?)\\s{0,2}(?:at|on|[-–:@])?\\s{1,2})?(?:(?:between|from|at|by|on|since|um|ab|gegen|à|às|a"
              + " las)\\s{1,2}(?=[\\d~≈]))?");
  private static final Pattern JOINT =
      Pattern.compile("[\\s,(:–—-]+(?:(?:at|on|since|from|by|around|um|am)\\s+)?$");
  private static final Pattern RANGE =
      Pattern.compile(
          "\\s{0,3}(?:-|–|—|to\\b|until\\b|till\\b|and\\b|bis\\b|~|～|〜|->|=>|→)\\s{0,3}");
  private static final Pattern AFTER = Pattern.compile("[\\s\\])}*_:：\\-–—,.|】」→>]*");
  private static final Pattern WEEKDAY =
      Pattern.compile(
          "(?i)(mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\\.?,?\\s{1,2}(?=~?\\d{1,2}[:.h ])");
  private static final List<String> WEEKDAYS =
      List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

  /// A time of which the day is not written: a month, or digits left open.
  private static final Pattern VAGUE =
      Pattern.compile(
          "(?i)(?:\\d{4}[-/.](?:\\d{1,2}|mm|xx|\\?\\?)(?:[-/.](?:dd|xx|\\?\\?))?(?![\\d/.-])|\\?\\?:\\?\\?|[\\d?]{2}:\\?\\?|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6},?"
              + " \\d{4}\\b)");

  /// A clock left open behind a day.
  private static final Pattern OPEN_CLOCK =
      Pattern.compile("\\s{1,2}(?:--:--|\\?\\?:\\?\\?|xx:xx|XX:XX|[Xx](?=\\s?:|\\s))");

  private final Order order;
  private final @Nullable Moment started;
  private final @Nullable LocalDate firstDay;
  private @Nullable LocalDate day;
  private SpokenZone zone;
  private @Nullable LocalTime lastClock;
  private @Nullable LocalDate dayOfAll;

  /// Whether no time of day was read yet; the zone of the first holds for those that follow.
  private boolean isFirst = true;

  /// @param day the day of the first entry that names none
  /// @param started what `T+5` counts from
  /// @param zone what is meant by clocks before any zone is named
  StampReader(Order order, @Nullable LocalDate day, @Nullable Moment started, SpokenZone zone) {
    this.order = order;
    this.firstDay = day;
    this.day = day;
    this.started = started;
    this.zone = zone;
  }

  /// Begins again with the first day, as a section of its own does.
  void restart() {
    day = firstDay;
    lastClock = null;
  }

  /// Makes a day hold for the entries that follow.
  void setDay(LocalDate date) {
    day = date;
    lastClock = null;
  }

  /// Makes a day hold for all entries that name none, as a sentence above them says.
  void setDayOfAll(LocalDate date) {
    dayOfAll = date;
    setDay(date);
  }

  /// Makes the zone that a text names, if it names one, hold for the entries that follow.
  void setZoneNamedIn(String text) {
    ZoneWords.namedIn(text).ifPresent(name -> zone = SpokenZone.carried(name));
  }

  /// Makes the zone that a text names hold while some entries are read, and no longer.
  void withinZoneNamedIn(String text, Runnable reading) {
    SpokenZone before = zone;
    setZoneNamedIn(text);
    reading.run();
    zone = before;
  }

  /// The day that a text begins with, near the day that holds now where it has no year.
  Optional<LocalDate> dayAt(String text) {
    return TimeText.at(text, start(text), order)
        .map(TimeText::day)
        .map(found -> day == null ? found.date() : found.dateNear(day));
  }

  /// The time with which a text begins, if it begins with one.
  Optional<Stamp> read(String text) {
    int start = start(text);
    Optional<Stamp> stamp =
        elapsed(text, start)
            .or(() -> TimeText.at(text, start, order).map(read -> clock(text, start, read)))
            .or(() -> weekday(text, start))
            .or(() -> vague(text, start));
    stamp.ifPresent(this::remember);
    return stamp;
  }

  /// The time with which a short text ends, such as `First detected 2020-09-28 13:14`; the stamp's
  /// end is where the words end.
  Optional<Stamp> readLast(String text) {
    String label = text.stripTrailing();
    if (label.length() > LONGEST_LABEL) {
      return Optional.empty();
    }
    for (int at = 1; at < label.length(); at++) {
      boolean startsWord = !Character.isLetterOrDigit(label.charAt(at - 1));
      Optional<TimeText> read = startsWord ? TimeText.at(label, at, order) : Optional.empty();
      int start = at;
      if (read.filter(found -> closes(label, found.end())).isPresent()) {
        Optional<Stamp> stamp = read.map(found -> clock(label, start, found));
        stamp.ifPresent(this::remember);
        return stamp.map(
            found ->
                new Stamp(
                    found.from(),
                    found.until(),
                    found.raw(),
                    found.hasClock(),
                    wordsBefore(label, start),
                    found.assumptions()));
      }
    }
    return Optional.empty();
  }

  /// A reader that knows nothing of the text around.
  static StampReader alone() {
    return new StampReader(Order.UNKNOWN, null, null, SpokenZone.NONE);
  }

  /// Where the words before a time at the end of a text end, without the "at" that joins them.
  private static int wordsBefore(String text, int start) {
    Matcher joint = JOINT.matcher(text).region(0, start);
    return joint.find() ? joint.start() : start;
  }

  private static boolean closes(String text, int end) {
    return text.substring(end).chars().allMatch(character -> ").]".indexOf(character) >= 0);
  }

  private static int start(String text) {
    Matcher before = BEFORE.matcher(text);
    return before.lookingAt() ? before.end() : 0;
  }

  private void remember(Stamp stamp) {
    isFirst = isFirst && !stamp.hasClock();
    Moment from = stamp.from();
    if (from != null) {
      day = from.date();
      lastClock = from.time();
    }
  }

  private Stamp clock(String text, int start, TimeText read) {
    Optional<TimeText> end =
        read.hasClock() ? rangeEnd(text, read.end()).filter(TimeText::hasClock) : Optional.empty();
    if (read.zone() != null && !zone.isKnown() && isFirst) {
      zone = SpokenZone.carried(read.zone());
    }
    SpokenZone meant =
        end.map(TimeText::zone).map(name -> new SpokenZone(name, ZoneBasis.STATED)).orElse(zone);
    int stampEnd = end.map(TimeText::end).orElseGet(() -> afterOpenClock(text, read));
    String raw = text.substring(start, stampEnd).strip();
    LocalDate dayOf = dayOf(read);
    Moment from = Moments.resolve(read, raw, dayOf, meant).orElse(null);
    Moment until =
        from == null ? null : end.flatMap(found -> until(found, raw, from, meant)).orElse(null);
    return new Stamp(
        from,
        until,
        raw,
        read.hasClock(),
        wordsAfter(text, stampEnd),
        assumptions(read, from, dayOf));
  }

  private Set<Stamp.Assumption> assumptions(
      TimeText read, @Nullable Moment from, @Nullable LocalDate dayOf) {
    Set<Stamp.Assumption> assumptions = EnumSet.noneOf(Stamp.Assumption.class);
    if (dayOfAll == null && read.day() == null && dayOf != null && !dayOf.equals(day)) {
      assumptions.add(Stamp.Assumption.NEXT_DAY);
    }
    if (read.day() != null && read.day().isAmbiguous()) {
      assumptions.add(Stamp.Assumption.DAY_ORDER);
    }
    if (from != null && from.zoneBasis() == ZoneBasis.CONFIGURED) {
      assumptions.add(Stamp.Assumption.ZONE_SETTING);
    }
    if (from != null && from.zoneBasis() == ZoneBasis.ASSUMED) {
      assumptions.add(Stamp.Assumption.ZONE_OF_TEXT);
    }
    String name = read.zone() != null ? read.zone() : zone.name();
    if (from != null && from.offset() != null && name != null && ZoneWords.isAmbiguous(name)) {
      assumptions.add(Stamp.Assumption.ZONE_NAME);
    }
    return assumptions;
  }

  private static int afterOpenClock(String text, TimeText read) {
    Matcher open = OPEN_CLOCK.matcher(text).region(read.end(), text.length());
    return !read.hasClock() && open.lookingAt() ? open.end() : read.end();
  }

  private Optional<TimeText> rangeEnd(String text, int from) {
    Matcher range = RANGE.matcher(text).region(from, text.length());
    return range.lookingAt() ? TimeText.at(text, range.end(), order) : Optional.empty();
  }

  private static Optional<Moment> until(TimeText until, String raw, Moment from, SpokenZone zone) {
    LocalTime begin = from.time();
    LocalTime end = until.time();
    boolean pastMidnight =
        until.day() == null && begin != null && end != null && end.isBefore(begin);
    return Moments.resolve(until, raw, from.date().plusDays(pastMidnight ? 1 : 0), zone);
  }

  private @Nullable LocalDate dayOf(TimeText read) {
    LocalDate today = day;
    LocalTime last = lastClock;
    LocalTime clock = read.time();
    if (dayOfAll != null && read.day() == null) {
      return dayOfAll;
    }
    if (read.day() != null
        || today == null
        || last == null
        || clock == null
        || !clock.isBefore(last)) {
      return today;
    }
    return Duration.between(clock, last).compareTo(ROLLOVER) > 0 ? today.plusDays(1) : today;
  }

  /// `Wednesday 14:03`: the first such day from the one that holds now on.
  private Optional<Stamp> weekday(String text, int start) {
    Matcher matcher = WEEKDAY.matcher(text).region(start, text.length());
    LocalDate today = day;
    if (today == null || !matcher.lookingAt()) {
      return Optional.empty();
    }
    int index = WEEKDAYS.indexOf(matcher.group(1).toLowerCase(Locale.ROOT));
    LocalDate named = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.of(index + 1)));
    Optional<TimeText> read = TimeText.at(text, matcher.end(), order);
    if (read.isPresent() && !named.equals(today)) {
      setDay(named);
    }
    return read.map(found -> clock(text, start, found));
  }

  private static Optional<Stamp> vague(String text, int start) {
    Matcher matcher = VAGUE.matcher(text).region(start, text.length());
    return matcher.lookingAt()
        ? Optional.of(
            new Stamp(
                null, null, matcher.group(), false, wordsAfter(text, matcher.end()), Set.of()))
        : Optional.empty();
  }

  /// `+5m`, `T+00:05`: counted from when the impact began.
  private Optional<Stamp> elapsed(String text, int start) {
    return ElapsedText.at(text, start)
        .map(
            read -> {
              String raw = text.substring(start, read.end()).strip();
              Moment from = started == null ? null : read.after(started, raw).orElse(null);
              return new Stamp(from, null, raw, true, wordsAfter(text, read.end()), Set.of());
            });
  }

  private static int wordsAfter(String text, int from) {
    Matcher after = AFTER.matcher(text).region(from, text.length());
    return after.lookingAt() ? after.end() : from;
  }
}
