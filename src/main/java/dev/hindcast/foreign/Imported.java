package dev.hindcast.foreign;

import dev.hindcast.source.Diagnostic;
import dev.hindcast.source.SourceFile;
import java.util.List;

/// What became of a foreign file.
///
/// @param form what it was read as
/// @param files what was made of it; none where nothing in it could be used
/// @param losses what was not understood or left out, in the order of its text
public record Imported(
    SourceFile source, Form form, List<Converted> files, List<Diagnostic> losses) {}
