/// Texts, places in them, and messages about them: the floor on which every stage stands.
///
/// Takes a path or a folder, gives [SourceFile], [Span] and [Diagnostic]. The only package that
/// knows how bytes become text and how a place is counted.
@NullMarked
package dev.hindcast.source;

import org.jspecify.annotations.NullMarked;
