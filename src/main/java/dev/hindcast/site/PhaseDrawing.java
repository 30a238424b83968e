package dev.hindcast.site;

import java.util.List;

/// The phases and the timeline of an incident, drawn to scale.
///
/// Horizontal places are shares of the width, so that the drawing is as wide as its column and its
/// letters stay as they are.
///
/// @param description what stands on the axis, in words; the phases are written beside their bars
/// @param zone the time zone of the axis
/// @param entries how many the timeline has, drawn or not
/// @param untimed how many of them are not known to the minute
/// @param beyond how many lie too far off to be drawn
public record PhaseDrawing(
    String description,
    String zone,
    List<Band> bands,
    List<Tick> ticks,
    List<Dot> dots,
    int entries,
    int untimed,
    int beyond) {

  /// A phase.
  ///
  /// @param kind `undetected`, `handling` or `recovery`
  public record Band(String kind, String label, String duration, String x, String width) {}

  /// A mark on the axis.
  public record Tick(String label, String x) {}

  /// An entry of the timeline.
  ///
  /// @param text when and what, for the pointer
  public record Dot(String x, String text) {}
}
