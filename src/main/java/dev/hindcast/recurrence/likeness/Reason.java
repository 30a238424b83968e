package dev.hindcast.recurrence.likeness;

import java.util.List;

/// What makes two postmortems alike, so that a reader can check it.
public sealed interface Reason {

  /// The authors of both name these mechanisms.
  record SharedMechanisms(List<String> mechanisms) implements Reason {}

  /// Both texts speak of a mechanism, in whichever words.
  ///
  /// @param here where the one speaks of it
  /// @param there where the other does
  record SharedMention(String mechanism, Quote here, Quote there) implements Reason {}

  /// The authors of one name a mechanism of which the text of the other speaks.
  ///
  /// @param quote where it does
  record TaggedAndMentioned(String mechanism, Quote quote) implements Reason {}

  /// Both had the same kind of trigger.
  record SharedTrigger(String trigger) implements Reason {}

  /// Both hit these services.
  record SharedServices(List<String> services) implements Reason {}

  /// Factors of both are of these categories.
  record SharedCategories(List<String> categories) implements Reason {}

  /// A responder saw the same strings.
  record SharedSignals(List<String> signals) implements Reason {}

  /// Both have these words, the most telling first.
  record SharedTerms(List<Term> terms) implements Reason {}

  /// A word of both.
  ///
  /// @param form as most postmortems of the library write it
  record Term(String form, Quote here, Quote there) {}

  /// How many days lie between the two, where both have a day; not negative.
  record DaysApart(long days) implements Reason {}
}
