package dev.hindcast.analytics;

import dev.hindcast.postmortem.Postmortem;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One thing that a table says.
///
/// @param text as a reader sees it, rounded; empty where there is nothing to say
/// @param number the same, not rounded, in its column's unit
/// @param day the same as a day
/// @param incidents those that it counts or is worked out from, so that a reader can check it
/// @param term what it names, where that has a page
public record Cell(
    String text,
    @Nullable Double number,
    @Nullable LocalDate day,
    List<Postmortem> incidents,
    @Nullable Term term) {

  /// A term by which incidents are listed.
  ///
  /// @param field `services`, `mechanisms` or `trigger`
  public record Term(String field, String name) {}

  public static final Cell EMPTY = text("");

  public Cell {
    incidents = List.copyOf(incidents);
  }

  public static Cell text(String text) {
    return new Cell(text, null, null, List.of(), null);
  }

  /// How many incidents there are, and which.
  public static Cell count(List<Postmortem> incidents) {
    return number(incidents.size(), String.valueOf(incidents.size()), incidents);
  }

  public static Cell number(double number, String text) {
    return number(number, text, List.of());
  }

  /// A number and where it comes from.
  ///
  /// @param incidents from which it is worked out
  public static Cell number(double number, String text, List<Postmortem> incidents) {
    return new Cell(text, number, null, incidents, null);
  }

  public static Cell day(LocalDate day) {
    return new Cell(day.toString(), null, day, List.of(), null);
  }

  /// An incident, by its title.
  public static Cell incident(Postmortem incident) {
    return new Cell(incident.title(), null, null, List.of(incident), null);
  }

  /// A term by its name.
  ///
  /// @param text what a reader calls it
  public static Cell term(Term term, String text) {
    return new Cell(text, null, null, List.of(), term);
  }
}
