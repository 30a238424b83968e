package dev.hindcast.export;

import dev.hindcast.postmortem.Vocabulary;
import dev.hindcast.postmortem.Vocabulary.Mechanism;
import dev.hindcast.recurrence.likeness.Alike;
import dev.hindcast.recurrence.likeness.Axis;
import dev.hindcast.recurrence.likeness.Band;
import dev.hindcast.recurrence.likeness.Quote;
import dev.hindcast.recurrence.likeness.Reason;
import dev.hindcast.recurrence.likeness.Sameness;
import java.util.List;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Why two incidents are alike, as a reader is told, the same on pages, in a terminal and in JSON.
///
/// @param vocabulary has the titles of mechanisms
public record Likenesses(Vocabulary vocabulary) {

  /// How much it is worth and in which respect, such as `likely; alike in symptom and mechanism`.
  public static String degree(Alike alike) {
    String respect =
        alike.axes().isEmpty()
            ? "alike in their words"
            : "alike in "
                + alike.axes().stream().map(Axis::word).collect(Collectors.joining(" and "));
    return alike.band() == Band.NONE
        ? "hardly more alike than any two"
        : alike.band().word() + "; " + respect;
  }

  /// What may be one thing told twice; empty for two incidents.
  public static String sameness(Sameness sameness) {
    return switch (sameness) {
      case APART -> "";
      case SAME_INCIDENT -> "perhaps another text about the same incident";
      case SAME_EVENT -> "at the same time; perhaps both come of one event";
    };
  }

  /// A reason in words, such as `both say: CoreDNS, resolver`.
  public String words(Reason reason) {
    return switch (reason) {
      case Reason.SharedMechanisms(var mechanisms) ->
          "both are tagged: " + mechanisms.stream().map(this::title).collect(commas());
      case Reason.SharedMention(String mechanism, Quote _, Quote _) ->
          "both speak of: " + title(mechanism);
      case Reason.TaggedAndMentioned(String mechanism, Quote _) ->
          "one is tagged, and the other speaks of: " + title(mechanism);
      case Reason.SharedTrigger(String trigger) -> "same kind of trigger: " + trigger;
      case Reason.SharedServices(var services) ->
          "same service: " + services.stream().collect(commas());
      case Reason.SharedCategories(var categories) ->
          "factors of one kind: " + categories.stream().collect(commas());
      case Reason.SharedSignals(var signals) ->
          "same signal: " + signals.stream().collect(commas());
      case Reason.SharedTerms(var terms) ->
          "both say: " + terms.stream().map(Reason.Term::form).collect(commas());
      case Reason.DaysApart(long days) -> daysApart(days);
    };
  }

  private static String daysApart(long days) {
    return switch ((int) Math.min(days, Integer.MAX_VALUE)) {
      case 0 -> "on the same day";
      case 1 -> "1 day apart";
      default -> days + " days apart";
    };
  }

  private static Collector<CharSequence, ?, String> commas() {
    return Collectors.joining(", ");
  }

  /// A mechanism as a reader knows it.
  public String title(String mechanism) {
    return vocabulary.mechanism(mechanism).map(Mechanism::title).orElse(mechanism);
  }

  /// Where the two say it, each of the one before that of the other.
  public static List<Quote> quotes(Reason reason) {
    return switch (reason) {
      case Reason.SharedMention(String _, Quote here, Quote there) -> List.of(here, there);
      case Reason.TaggedAndMentioned(String _, Quote quote) -> List.of(quote);
      case Reason.SharedTerms(var terms) ->
          terms.stream().flatMap(term -> Stream.of(term.here(), term.there())).distinct().toList();
      case Reason.SharedMechanisms _,
          Reason.SharedTrigger _,
          Reason.SharedServices _,
          Reason.SharedCategories _,
          Reason.SharedSignals _,
          Reason.DaysApart _ ->
          List.of();
    };
  }

  /// The path and, where it is known, the line.
  public static String place(Quote quote) {
    return quote.line() == 0 ? quote.path() : quote.path() + ":" + quote.line();
  }
}
