/// What an author silences in a file itself, and why: comments such as `hindcast-disable-line`.
///
/// Takes a document's comments and its findings, gives those that are silenced and those that are
/// not, and what is wrong with the comments.
@NullMarked
package dev.hindcast.lint.directives;

import org.jspecify.annotations.NullMarked;
