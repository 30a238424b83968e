/// How many incidents there were, of which kinds and causes, and what these counts cannot say.
@NullMarked
package dev.hindcast.analytics.overview;

import org.jspecify.annotations.NullMarked;
