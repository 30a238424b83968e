package dev.hindcast.lint.rules.actions;

import dev.hindcast.lint.Option;
import dev.hindcast.lint.Subject;
import dev.hindcast.postmortem.SeverityRank;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/// How long after a grave incident its actions may take.
final class DuePolicy {
  private static final Option<Integer> SEV1_DAYS =
      Option.number(
          "sev1-days",
          15,
          "how many days after an incident of the gravest severity is too long; 0: none");

  private static final Option<Integer> SEV2_DAYS =
      Option.number("sev2-days", 30, "the same for the severity below it");

  static final List<Option<?>> OPTIONS = List.of(SEV1_DAYS, SEV2_DAYS);

  private DuePolicy() {}

  /// What is said of a day that lies further behind the incident than the house allows.
  static Optional<String> complaint(Subject subject, LocalDate due) {
    LocalDate date = subject.postmortem().date();
    int allowed = allowed(subject);
    long days = date == null ? 0 : ChronoUnit.DAYS.between(date, due);
    return allowed > 0 && days > allowed
        ? Optional.of(
            "is due "
                + days
                + " days after an incident of severity "
                + subject.postmortem().severity()
                + ", more than "
                + allowed)
        : Optional.empty();
  }

  private static int allowed(Subject subject) {
    return switch (SeverityRank.of(subject.postmortem().severity())) {
      case 1 -> subject.option(SEV1_DAYS);
      case 2 -> subject.option(SEV2_DAYS);
      default -> 0;
    };
  }
}
