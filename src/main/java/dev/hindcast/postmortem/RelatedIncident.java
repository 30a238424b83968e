package dev.hindcast.postmortem;

import dev.hindcast.source.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Another incident that the authors set beside this one.
///
/// @param id as written
/// @param relation one of [#RELATIONS], or as written
/// @param confirmed whether somebody who knows both says so
/// @param why what the two share
public record RelatedIncident(
    Span span, String id, String relation, boolean confirmed, @Nullable String why) {

  /// The relations that have a meaning, the closest first.
  public static final List<String> RELATIONS =
      List.of(
          "duplicate-of",
          "recurrence-of",
          "caused-by",
          "same-mechanism",
          "same-symptom",
          "same-trigger",
          "rehearsed-by",
          "supersedes",
          "unrelated");
}
