/// What a query says, before it is known what the library has.
@NullMarked
package dev.hindcast.search.query;

import org.jspecify.annotations.NullMarked;
