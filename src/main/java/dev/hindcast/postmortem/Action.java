package dev.hindcast.postmortem;

import dev.hindcast.source.Span;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Something the authors promised to do.
///
/// @param id such as `A1`
/// @param owner a person or a team, as written
/// @param due when it is to be done
/// @param type prevent, mitigate, detect, respond, investigate or process
/// @param strength eliminate, guard, automate, detect, procedure or training
/// @param addresses ids of the factors it is for
/// @param ticket a link or an identifier in a tracker
/// @param reason why it will not be done
/// @param verification how its effect will be known
public record Action(
    Span span,
    @Nullable String id,
    Passage summary,
    @Nullable String owner,
    Due due,
    Status status,
    @Nullable String ticket,
    @Nullable String priority,
    @Nullable String type,
    @Nullable String strength,
    List<String> addresses,
    @Nullable LocalDate completed,
    @Nullable String reason,
    @Nullable String verification) {

  public enum Status {
    OPEN,
    IN_PROGRESS,
    DONE,
    DELAYED,
    WONT_DO,
    SUPERSEDED;

    public String word() {
      return Words.hyphenated(this);
    }

    public static Optional<Status> of(String word) {
      return Arrays.stream(values()).filter(status -> status.word().equals(word)).findFirst();
    }

    /// Whether the promise still stands.
    public boolean isOpen() {
      return this == OPEN || this == IN_PROGRESS || this == DELAYED;
    }
  }

  /// When an action is due.
  ///
  /// @param raw as written; empty where nothing is
  /// @param date null where nothing is written, or it is no date
  public record Due(String raw, @Nullable LocalDate date) {
    public static final Due UNSTATED = new Due("", null);

    public boolean isStated() {
      return !raw.isEmpty();
    }
  }

  /// The same action with what was stated elsewhere.
  public Action stating(
      @Nullable String statedOwner,
      Due statedDue,
      Status statedStatus,
      @Nullable String statedTicket,
      @Nullable String statedPriority,
      @Nullable String statedType) {
    return new Action(
        span,
        id,
        summary,
        statedOwner,
        statedDue,
        statedStatus,
        statedTicket,
        statedPriority,
        statedType,
        strength,
        addresses,
        completed,
        reason,
        verification);
  }

  /// Whether it is open and its day has passed.
  ///
  /// @param today the day after which a due day has passed
  public boolean isOverdue(LocalDate today) {
    return status.isOpen() && due.date != null && due.date.isBefore(today);
  }
}
