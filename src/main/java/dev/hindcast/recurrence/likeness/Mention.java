package dev.hindcast.recurrence.likeness;

import java.util.List;

/// A mechanism that a text names, without anybody having said that it was the cause.
///
/// @param mechanism as in front matter
/// @param weight how much of what the text says of mechanisms is about it, from 0 to 1
/// @param quotes where its names stand, a few; never empty
public record Mention(String mechanism, double weight, List<Quote> quotes) {}
