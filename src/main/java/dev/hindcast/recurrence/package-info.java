/// Has this happened before: groups of incidents that share a mechanism, a service or a trigger,
/// and the incidents that stand beside one, each with the reason why.
///
/// Takes a [dev.hindcast.postmortem.Library], gives [dev.hindcast.recurrence.SeenBefore] for one
/// incident and [dev.hindcast.recurrence.RecurrenceFindings] for all. The only package that says
/// two incidents have something in common.
@NullMarked
package dev.hindcast.recurrence;

import org.jspecify.annotations.NullMarked;
