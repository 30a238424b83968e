package dev.hindcast.extract;

import dev.hindcast.markdown.Document;
import dev.hindcast.postmortem.Postmortem;
import dev.hindcast.source.Diagnostic;
import java.util.List;

/// One file, understood as far as it could be.
///
/// @param diagnostics what could not be read or was read from another form, in the order of the
///   text; the document's own are among them
public record Reading(Document document, Postmortem postmortem, List<Diagnostic> diagnostics) {}
