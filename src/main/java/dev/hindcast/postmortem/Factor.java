package dev.hindcast.postmortem;

import dev.hindcast.source.Span;
import org.jspecify.annotations.Nullable;

/// One of the several conditions without which the incident would have gone otherwise.
///
/// @param id such as `F1`, by which actions refer to it
/// @param category a term of the vocabulary field `contributing`
/// @param introduced when the condition entered
/// @param acceptedRisk why nothing will be done about it
public record Factor(
    Span span,
    @Nullable String id,
    Passage summary,
    @Nullable String category,
    @Nullable Moment introduced,
    @Nullable String undetectedBecause,
    @Nullable String acceptedRisk) {}
