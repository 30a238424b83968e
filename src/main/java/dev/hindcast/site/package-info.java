/// The static site: what each page says, worked out in Java, and the templates that print it.
///
/// Takes a [dev.hindcast.postmortem.Library] with its texts and what is known about them, gives
/// pages and files, and puts them in the place of the old site. The only package that knows
/// Freemarker.
@NullMarked
package dev.hindcast.site;

import org.jspecify.annotations.NullMarked;
