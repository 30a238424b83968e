package dev.hindcast.extract;

import dev.hindcast.extract.DayText.Order;
import dev.hindcast.source.SourceFile;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// In which order a document writes the numbers of a day, as far as the document itself tells.
final class DayOrder {
  private static final Pattern NUMBERS =
      Pattern.compile("(?<![\\d./-])(\\d{1,2})([./-])(\\d{1,2})\\2(\\d{4})(?![\\d./-])");

  private DayOrder() {}

  /// The order that a day beyond the twelfth shows, else the one in which a day is one that the
  /// report is known to be about.
  ///
  /// @param known days that the report is known to be about; null for none
  static Order of(SourceFile file, Stream<LocalDate> known) {
    List<LocalDate> days = known.filter(day -> day != null).toList();
    int dayFirst = 0;
    int monthFirst = 0;
    int agreeing = 0;
    Matcher found = NUMBERS.matcher(file.text());
    while (found.find()) {
      int first = Integer.parseInt(found.group(1));
      int second = Integer.parseInt(found.group(3));
      int year = Integer.parseInt(found.group(4));
      dayFirst += first > 12 ? 1 : 0;
      monthFirst += second > 12 ? 1 : 0;
      agreeing += is(days, year, second, first) ? 1 : 0;
      agreeing -= is(days, year, first, second) ? 1 : 0;
    }
    int shown = dayFirst - monthFirst;
    int tendency = shown != 0 ? shown : agreeing;
    return tendency == 0 ? Order.UNKNOWN : tendency > 0 ? Order.DAY_FIRST : Order.MONTH_FIRST;
  }

  private static boolean is(List<LocalDate> days, int year, int month, int day) {
    return days.stream()
        .anyMatch(
            known ->
                known.getYear() == year
                    && known.getMonthValue() == month
                    && known.getDayOfMonth() == day);
  }
}
