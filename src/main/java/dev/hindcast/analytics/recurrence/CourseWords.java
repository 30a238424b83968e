package dev.hindcast.analytics.recurrence;

import dev.hindcast.analytics.Wording;
import dev.hindcast.recurrence.Course;
import dev.hindcast.recurrence.QuietTime;
import dev.hindcast.recurrence.RecurrenceGroup;
import dev.hindcast.statistics.KaplanMeier;
import dev.hindcast.statistics.KaplanMeier.Median;
import dev.hindcast.statistics.Laplace;
import java.util.ArrayList;
import java.util.List;

/// What the course of a group says in words.
final class CourseWords {
  private static final double SURE = 0.05;

  /// For fewer incidents no chance is given, as for no other test.
  private static final int FEWEST_FOR_A_CHANCE = 6;

  private CourseWords() {}

  /// The rate, the trend, the usual gap and the time since the last one, each in a sentence.
  static List<String> of(RecurrenceGroup group, Course course) {
    List<String> says = new ArrayList<>();
    says.add(rate(group, course));
    says.addAll(trend(group, course));
    if (group.isRecurrent()) {
      says.add(gap(group, course));
    }
    course.quiet().ifPresent(quiet -> says.add(quiet(quiet)));
    if (!group.nearMisses().isEmpty()) {
      says.add(
          Wording.count(group.nearMisses().size(), "near miss", "near misses")
              + " of the same mechanism, counted apart.");
    }
    return List.copyOf(says);
  }

  private static String rate(RecurrenceGroup group, Course course) {
    return Wording.count(group.size(), "recorded incident")
        + " in "
        + Wording.count(Math.round(course.rate().days()), "day")
        + " since "
        + course.since()
        + ": "
        + Wording.number(course.rate().perYear())
        + " a year; with 95% confidence "
        + Wording.interval(course.rate().perYearInterval())
        + ".";
  }

  private static List<String> trend(RecurrenceGroup group, Course course) {
    List<String> says = new ArrayList<>();
    course
        .trend()
        .ifPresentOrElse(
            trend -> says.add(trend(trend, group.size())),
            () ->
                says.add(
                    Wording.count(group.size(), "incident says", "incidents say")
                        + " nothing of a trend: "
                        + Laplace.FEWEST
                        + " are needed."));
    if (course.trend().isPresent() && course.isClustered()) {
      says.add("They came in bursts, in which this test sees a trend too easily.");
    }
    return says;
  }

  private static String trend(Laplace trend, int size) {
    String chance =
        "a steady rate gives as much of a trend in " + Wording.chance(trend.pValue()) + " cases.";
    if (trend.pValue() > SURE) {
      return "No trend can be told from chance"
          + (size < FEWEST_FOR_A_CHANCE ? "." : ": " + chance);
    }
    String direction = "They come " + (trend.u() > 0 ? "more" : "less") + " often than at first";
    return direction
        + (size < FEWEST_FOR_A_CHANCE ? ", as far as so few can tell." : ": " + chance);
  }

  private static String gap(RecurrenceGroup group, Course course) {
    return course
        .gaps()
        .flatMap(KaplanMeier::median)
        .map(CourseWords::median)
        .orElseGet(
            () ->
                course.gaps().isPresent()
                    ? "Of the time between two, no median can be given: too few gaps have ended."
                    : Wording.count(group.size() - 1L, "gap has", "gaps have")
                        + " ended, which gives no usual time between two: "
                        + Course.FEWEST_GAPS
                        + " are needed.");
  }

  private static String median(Median median) {
    return "Half came within "
        + Wording.number(median.time())
        + " days of the one before; with 95% confidence "
        + Wording.interval(median.interval())
        + " days. The time since the last one counts as not ended.";
  }

  private static String quiet(QuietTime quiet) {
    return "None for "
        + Wording.count(quiet.days(), "day")
        + ", since "
        + quiet.since()
        + ". If the earlier rate held ("
        + quiet.before()
        + " in the "
        + Wording.count(quiet.daysBefore(), "day")
        + " before), the chance of so long a quiet time would be "
        + Wording.chance(quiet.chance())
        + "; as that rate itself is uncertain, from "
        + Wording.chance(quiet.range().low())
        + " to "
        + Wording.chance(quiet.range().high())
        + ".";
  }
}
