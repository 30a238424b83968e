package dev.hindcast.site;

import dev.hindcast.markdown.Document;
import dev.hindcast.postmortem.Postmortem;
import dev.hindcast.source.Diagnostic;
import java.util.List;

/// One postmortem with its text and what was found about it.
///
/// @param findings in the order of the text
public record WriteUp(Document document, Postmortem postmortem, List<Diagnostic> findings) {}
