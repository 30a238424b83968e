package dev.hindcast.foreign;

/// A file of ours, made of another one.
///
/// @param name its path below the output folder, with `/` between names
/// @param text all of it
public record Converted(String name, String text) {}
