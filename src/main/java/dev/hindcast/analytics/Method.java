package dev.hindcast.analytics;

/// How numbers are worked out: the sections of the methods page.
public enum Method {
  QUANTILE,
  PROPORTION,
  RATE,
  CUMULATIVE,
  TREND,
  QUIET_SPELL,
  RECURRENCE,
  CHANCE,
  EFFECT,
  SURVIVAL,
  COUNT_CHART,
  TOGETHER,
  COMPARISON,
  LIKENESS,
  REPEATED_ACTIONS,
  REGULATORY,
  KINDS,
  REPORTING,
  DURATIONS,
  CALENDAR
}
