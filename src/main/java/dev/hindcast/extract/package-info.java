/// From the form of a text to its meaning: who, when, what, why, and what is to be done.
///
/// Takes a [dev.hindcast.markdown.Document] or a folder, gives a
/// [dev.hindcast.postmortem.Postmortem] or a [dev.hindcast.postmortem.Library], with diagnostics.
@NullMarked
package dev.hindcast.extract;

import org.jspecify.annotations.NullMarked;
