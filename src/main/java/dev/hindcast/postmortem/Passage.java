package dev.hindcast.postmortem;

/// A piece of an author's prose, to search and to show.
///
/// @param text what a reader sees, without marks
/// @param html the same with its emphasis, code and links; safe to print
public record Passage(String text, String html) {}
