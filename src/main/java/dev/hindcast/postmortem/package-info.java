/// The words of the field: what a postmortem is made of, and what a library of them is.
///
/// Immutable records, filled by `extract`. The only package that knows the heading synonyms and the
/// vocabularies of mechanisms, triggers and mitigations.
@NullMarked
package dev.hindcast.postmortem;

import org.jspecify.annotations.NullMarked;
