package dev.hindcast.history;

import dev.hindcast.source.SourceFile;
import java.nio.file.Path;

/// A text and where it was read.
public record FileOnDisk(Path path, SourceFile text) {}
