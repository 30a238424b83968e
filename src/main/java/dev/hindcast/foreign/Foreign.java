package dev.hindcast.foreign;

import dev.hindcast.source.SourceFile;

/// A file to import.
///
/// @param path from the folder that is imported; the file's name where it is imported alone
public record Foreign(SourceFile file, String path) {}
