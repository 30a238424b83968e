package dev.hindcast.postmortem;

import dev.hindcast.source.Span;
import org.jspecify.annotations.Nullable;

/// Something that happened at a time.
///
/// @param span the row, item or paragraph that tells it
/// @param time null where the entry has a time that could not be read
/// @param until the end of a range, such as `14:32–14:40`
/// @param stamp the time as written
public record TimelineEntry(
    Span span, @Nullable Moment time, @Nullable Moment until, String stamp, Passage event) {}
