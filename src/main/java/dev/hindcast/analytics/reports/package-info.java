/// Which reports there are of a library.
@NullMarked
package dev.hindcast.analytics.reports;

import org.jspecify.annotations.NullMarked;
