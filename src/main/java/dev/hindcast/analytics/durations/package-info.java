/// How long the phases of incidents took, how long faults lay hidden, and when incidents began.
@NullMarked
package dev.hindcast.analytics.durations;

import org.jspecify.annotations.NullMarked;
