/// The files from which a browser searches, written out of the Lucene index.
@NullMarked
package dev.hindcast.search.files;

import org.jspecify.annotations.NullMarked;
