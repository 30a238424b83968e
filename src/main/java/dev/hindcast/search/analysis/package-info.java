/// How text falls into words, and words into terms: the same for postmortems and queries.
@NullMarked
package dev.hindcast.search.analysis;

import org.jspecify.annotations.NullMarked;
