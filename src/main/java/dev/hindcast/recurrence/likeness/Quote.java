package dev.hindcast.recurrence.likeness;

/// Where a postmortem says something.
///
/// @param path of its file
/// @param line 1-based; 0 where the place is not known
/// @param excerpt what a reader sees there, shortened
public record Quote(String path, int line, String excerpt) {}
