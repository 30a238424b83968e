package dev.hindcast.site;

import java.util.List;

/// The phases and the timeline of an incident, drawn to scale.
///
/// Horizontal places are shares of the width, so that the drawing is as wide as its column and its
/// letters stay as they are; vertical ones are pixels.
///
/// @param description the drawing in words
/// @param zone the time zone of the axis
/// @param axisY where the axis lies
/// @param beyond how many entries lie too far off to be drawn
public record PhaseDrawing(
    String description,
    String zone,
    int height,
    int axisY,
    List<Band> bands,
    List<Tick> ticks,
    List<Dot> dots,
    int beyond) {

  /// A phase.
  ///
  /// @param kind `undetected`, `handling` or `recovery`
  /// @param labelX where the label is anchored
  /// @param labelAnchor which end of the label stands there, `start` or `end`
  public record Band(
      String kind,
      String label,
      String duration,
      String x,
      String width,
      int y,
      String labelX,
      String labelAnchor) {}

  /// A mark on the axis.
  public record Tick(String label, String x, String anchor) {}

  /// An entry of the timeline.
  ///
  /// @param text when and what, for the pointer
  public record Dot(String x, String text) {}
}
