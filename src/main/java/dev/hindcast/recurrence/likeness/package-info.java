/// How alike two postmortems are, and what makes them so: the words they share, weighed, and the
/// mechanisms of which both speak.
///
/// Takes a [dev.hindcast.postmortem.Library], a [dev.hindcast.postmortem.Vocabulary] and a
/// language; gives those most [dev.hindcast.recurrence.likeness.Alike] a postmortem. The only
/// package that reckons how alike two texts are.
@NullMarked
package dev.hindcast.recurrence.likeness;

import org.jspecify.annotations.NullMarked;
