package dev.hindcast.postmortem;

import dev.hindcast.source.Span;
import org.jspecify.annotations.Nullable;

/// Another incident that the authors set beside this one.
///
/// @param id as written
/// @param relation a word that [FrontMatterField] has for it, or as written
/// @param confirmed whether somebody who knows both says so
/// @param why what the two share
public record RelatedIncident(
    Span span, String id, String relation, boolean confirmed, @Nullable String why) {}
