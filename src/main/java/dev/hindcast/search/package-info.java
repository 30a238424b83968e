/// Finding postmortems again, on the command line and in the browser, by one ranking.
///
/// Takes a [dev.hindcast.postmortem.Library], gives a [dev.hindcast.search.SearchIndex] that
/// answers queries, and the files from which a browser answers them alike. The only package that
/// knows Lucene.
@NullMarked
package dev.hindcast.search;

import org.jspecify.annotations.NullMarked;
