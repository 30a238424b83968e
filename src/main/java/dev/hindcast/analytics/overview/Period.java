package dev.hindcast.analytics.overview;

import java.time.LocalDate;
import java.time.YearMonth;

/// The equal periods by which incidents are counted.
enum Period {
  MONTH("month", 1),
  QUARTER("quarter", 3),
  YEAR("year", 12);

  private final String word;
  private final int months;

  Period(String word, int months) {
    this.word = word;
    this.months = months;
  }

  String word() {
    return word;
  }

  /// The first day of the first period that begins on a day or after it.
  LocalDate firstFrom(LocalDate day) {
    LocalDate start = startOf(day);
    return start.isBefore(day) ? next(start) : start;
  }

  /// The first day of the period in which a day lies.
  LocalDate startOf(LocalDate day) {
    int month = ((day.getMonthValue() - 1) / months * months) + 1;
    return YearMonth.of(day.getYear(), month).atDay(1);
  }

  LocalDate next(LocalDate start) {
    return start.plusMonths(months);
  }
}
