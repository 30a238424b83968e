package dev.hindcast.recurrence;

import dev.hindcast.postmortem.Postmortem;
import dev.hindcast.recurrence.Closing.Closed;
import dev.hindcast.recurrence.Closing.Open;
import dev.hindcast.recurrence.Closing.Unknown;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// How many incidents another followed while their actions were open, and how many after all were
/// closed.
///
/// An incident whose actions are closed counts on both sides: until that day as open, from then on
/// as closed.
///
/// @param unknown those of which it is not known; they count nowhere
public record ClosedAndOpen(RecurrenceKey key, Side open, Side closed, List<Postmortem> unknown) {

  /// The time while actions were open, or the time after they were closed.
  ///
  /// @param incidents those with such a time
  /// @param followed those of them that another followed within it
  /// @param days how many they were watched for, together
  public record Side(List<Postmortem> incidents, List<Postmortem> followed, long days) {}

  static ClosedAndOpen of(RecurrenceKey key, Followers followers, LocalDate until) {
    Tally open = new Tally();
    Tally closed = new Tally();
    List<Postmortem> unknown = new ArrayList<>();
    for (Occurrence incident : followers.keyed()) {
      switch (Closing.of(incident.postmortem())) {
        case Open() ->
            open.add(incident, followers.next(incident).isPresent(), incident.daysUntil(until));
        case Unknown() -> unknown.add(incident.postmortem());
        case Closed(LocalDate day) -> {
          boolean isWhileOpen =
              followers.next(incident).filter(next -> !next.day().isAfter(day)).isPresent();
          open.add(incident, isWhileOpen, Math.max(0, incident.daysUntil(day)));
          closed.add(
              incident,
              followers.nextAfter(incident, day).isPresent(),
              Math.max(0, incident.daysUntil(until) - Math.max(0, incident.daysUntil(day))));
        }
      }
    }
    return new ClosedAndOpen(key, open.side(), closed.side(), List.copyOf(unknown));
  }

  /// A side as it is counted.
  private static final class Tally {
    private final List<Postmortem> incidents = new ArrayList<>();
    private final List<Postmortem> followed = new ArrayList<>();
    private long days;

    void add(Occurrence incident, boolean isFollowed, long watched) {
      incidents.add(incident.postmortem());
      days += watched;
      if (isFollowed) {
        followed.add(incident.postmortem());
      }
    }

    Side side() {
      return new Side(List.copyOf(incidents), List.copyOf(followed), days);
    }
  }
}
