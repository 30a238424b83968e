package dev.hindcast.source;

/// A place in a text as people and editors count it.
///
/// @param line 1-based
/// @param column 1-based, in UTF-16 units, as SARIF and the language server protocol count
public record Position(int line, int column) {}
