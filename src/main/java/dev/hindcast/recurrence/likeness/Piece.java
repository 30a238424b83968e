package dev.hindcast.recurrence.likeness;

import dev.hindcast.source.Span;

/// Some text of a postmortem.
///
/// @param text what a reader sees
/// @param place where in the file it stands, or around it
record Piece(Part part, String text, Span place) {}
