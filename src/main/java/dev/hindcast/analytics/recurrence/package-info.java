/// What recurs, as reports: one of the library, and one of each mechanism.
///
/// Takes [dev.hindcast.recurrence.RecurrenceFindings], gives [dev.hindcast.analytics.Report]s.
@NullMarked
package dev.hindcast.analytics.recurrence;

import org.jspecify.annotations.NullMarked;
