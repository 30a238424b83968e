package dev.hindcast.analytics;

import java.util.Locale;

/// How numbers are worked out: the sections of the methods page, in the order in which they are
/// read.
///
/// What each says is in `methods.tsv` beside this class ([MethodText]).
public enum Method {
  KINDS("What is counted"),
  REPORTING("Recorded incidents and exposure"),
  RATE("Rates"),
  PROPORTION("Shares"),
  QUANTILE("Medians and quantiles"),
  DURATIONS("Phases"),
  SURVIVAL("What has not ended yet"),
  CALENDAR("Weekdays and working hours"),
  COMPARISON("Two groups of durations, two shares"),
  COUNT_CHART("Charts of counts"),
  TOGETHER("What comes together"),
  CUMULATIVE("The mean cumulative function"),
  TREND("Trend and bursts"),
  QUIET_SPELL("Quiet spells"),
  RECURRENCE("How often it happens again"),
  CHANCE("What chance alone gives"),
  EFFECT("Before and after an action"),
  REPEATED_ACTIONS("Repeated promises"),
  REGULATORY("Repeated incidents by rule"),
  LIKENESS("Likeness");

  private final String title;

  Method(String title) {
    this.title = title;
  }

  /// Its anchor on the methods page, such as `quiet-spell`.
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// Its heading, such as `Quiet spells`.
  public String title() {
    return title;
  }
}
