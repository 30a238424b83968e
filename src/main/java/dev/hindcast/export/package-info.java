/// What other programs read: JSON, feeds, lists of findings.
///
/// Takes the library and what was found in it, gives text. The only package that knows Jackson and
/// the shapes of output formats.
@NullMarked
package dev.hindcast.export;

import org.jspecify.annotations.NullMarked;
