package dev.hindcast.extract;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A day as a text writes it.
///
/// @param year null where none is written
/// @param isAmbiguous whether day and month could be the other way round
/// @param end where the writing ends
record DayText(@Nullable Integer year, MonthDay monthDay, boolean isAmbiguous, int end) {

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private static final String MONTH =
      "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?";
  private static final String WEEKDAY =
      "(?i)(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?\\s+(?:the\\s+)?)?";
  private static final String ORDINAL = "(?:st|nd|rd|th)?";
  private static final String WEEKDAY_BEHIND = "(?:\\s?[(（](?:\\p{L}{1,9})[)）])?";

  private static final Pattern YEAR_FIRST =
      Pattern.compile(
          WEEKDAY
              + "(?:(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)"
              + "|(\\d{4})\\s?[年년]\\s?(\\d{1,2})\\s?[月월]\\s?(\\d{1,2})\\s?[日일])"
              + WEEKDAY_BEHIND);
  private static final Pattern DAY_THEN_MONTH =
      Pattern.compile(
          WEEKDAY
              + "(\\d{1,2})"
              + ORDINAL
              + "(?:\\s+(?:of\\s+)?|[-.]\\s?)"
              + MONTH
              + "(?:,?[\\s-]+(\\d{4})(?![\\d:]))?");
  private static final Pattern MONTH_THEN_DAY =
      Pattern.compile(
          WEEKDAY
              + MONTH
              + "\\s+(\\d{1,2})(?![\\d:])"
              + ORDINAL
              + "(?:\\s?(?:&|and|-|–|to)\\s?\\d{1,2}"
              + ORDINAL
              + "(?=,?\\s+\\d{4}))?(?:,?\\s+(\\d{4})(?![\\d:]))?");
  private static final Pattern NUMBERS =
      Pattern.compile(
          WEEKDAY + "(\\d{1,2})([./-])(\\d{1,2})\\2(\\d{4}|\\d{2})(?![\\d.:/])" + WEEKDAY_BEHIND);
  private static final Pattern NUMBERS_WITHOUT_YEAR =
      Pattern.compile(
          WEEKDAY
              + "(?:(\\d{1,2})/(\\d{1,2})(?![\\d/.%])|(\\d{1,2})\\s?[月월]\\s?(\\d{1,2})\\s?[日일])"
              + WEEKDAY_BEHIND);

  /// In which order a document writes day and month as numbers.
  enum Order {
    DAY_FIRST,
    MONTH_FIRST,
    /// `03/04/2021` is read as the United States write it, `03.04.2021` and `03-04-2021` as Europe
    /// does.
    UNKNOWN
  }

  /// The day written at an offset, if one is.
  static Optional<DayText> at(String text, int from, Order order) {
    if (from >= text.length() || !Character.isLetterOrDigit(text.charAt(from))) {
      return Optional.empty();
    }
    return yearFirst(text, from)
        .or(() -> named(text, from, DAY_THEN_MONTH, 2, 1))
        .or(() -> named(text, from, MONTH_THEN_DAY, 1, 2))
        .or(() -> numbers(text, from, order))
        .or(() -> withoutYear(text, from, order));
  }

  /// The first day in a text that is written with its year.
  static Optional<LocalDate> firstIn(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1))) {
        Optional<DayText> day = at(text, at, Order.UNKNOWN).filter(found -> found.year() != null);
        if (day.isPresent()) {
          return day.map(DayText::date);
        }
      }
    }
    return Optional.empty();
  }

  /// The date, where the year is written.
  @Nullable LocalDate date() {
    return year == null ? null : monthDay.atYear(year);
  }

  /// The date in the year that brings it nearest to another one, where no year is written; of day
  /// and month that could be the other way round, the nearer reading.
  LocalDate dateNear(LocalDate other) {
    if (year != null) {
      LocalDate written = monthDay.atYear(year);
      LocalDate turned =
          isAmbiguous
              ? LocalDate.of(year, monthDay.getDayOfMonth(), monthDay.getMonthValue())
              : written;
      return distance(turned, other) < distance(written, other) ? turned : written;
    }
    LocalDate same = monthDay.atYear(other.getYear());
    long apart = same.toEpochDay() - other.toEpochDay();
    return apart > 183
        ? monthDay.atYear(other.getYear() - 1)
        : apart < -183 ? monthDay.atYear(other.getYear() + 1) : same;
  }

  private static long distance(LocalDate one, LocalDate other) {
    return Math.abs(one.toEpochDay() - other.toEpochDay());
  }

  private static Optional<DayText> yearFirst(String text, int from) {
    Matcher found = matcher(YEAR_FIRST, text, from);
    if (!found.lookingAt()) {
      return Optional.empty();
    }
    int first = found.group(1) != null ? 1 : 4;
    return day(
        Integer.valueOf(found.group(first)),
        Integer.parseInt(found.group(first + 1)),
        Integer.parseInt(found.group(first + 2)),
        false,
        found.end());
  }

  private static Optional<DayText> named(
      String text, int from, Pattern pattern, int month, int day) {
    Matcher found = matcher(pattern, text, from);
    return found.lookingAt()
        ? day(
            found.group(3) == null ? null : Integer.valueOf(found.group(3)),
            MONTHS.indexOf(found.group(month).substring(0, 3).toLowerCase(Locale.ROOT)) + 1,
            Integer.parseInt(found.group(day)),
            false,
            found.end())
        : Optional.empty();
  }

  private static Optional<DayText> numbers(String text, int from, Order order) {
    Matcher found = matcher(NUMBERS, text, from);
    if (!found.lookingAt()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(found.group(4));
    return ordered(
        year < 100 ? 2000 + year : year,
        Integer.parseInt(found.group(1)),
        Integer.parseInt(found.group(3)),
        order == Order.UNKNOWN
            ? found.group(2).equals("/") ? Order.MONTH_FIRST : Order.DAY_FIRST
            : order,
        order == Order.UNKNOWN,
        found.end());
  }

  private static Optional<DayText> withoutYear(String text, int from, Order order) {
    Matcher found = matcher(NUMBERS_WITHOUT_YEAR, text, from);
    if (!found.lookingAt()) {
      return Optional.empty();
    }
    return found.group(3) != null
        ? day(
            null,
            Integer.parseInt(found.group(3)),
            Integer.parseInt(found.group(4)),
            false,
            found.end())
        : ordered(
            null,
            Integer.parseInt(found.group(1)),
            Integer.parseInt(found.group(2)),
            order == Order.UNKNOWN ? Order.MONTH_FIRST : order,
            order == Order.UNKNOWN,
            found.end());
  }

  /// A number beyond twelve is the day, whatever the order.
  private static Optional<DayText> ordered(
      @Nullable Integer year, int first, int second, Order order, boolean isGuess, int end) {
    boolean dayFirst = first > 12 || (second <= 12 && order == Order.DAY_FIRST);
    boolean ambiguous = isGuess && first <= 12 && second <= 12 && first != second;
    return dayFirst
        ? day(year, second, first, ambiguous, end)
        : day(year, first, second, ambiguous, end);
  }

  private static Optional<DayText> day(
      @Nullable Integer year, int month, int day, boolean ambiguous, int end) {
    try {
      MonthDay monthDay = MonthDay.of(month, day);
      return year != null && !monthDay.isValidYear(year)
          ? Optional.empty()
          : Optional.of(new DayText(year, monthDay, ambiguous, end));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  private static Matcher matcher(Pattern pattern, String text, int from) {
    return pattern.matcher(text).region(from, text.length()).useTransparentBounds(true);
  }
}
