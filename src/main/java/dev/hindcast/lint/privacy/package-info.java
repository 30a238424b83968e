/// What must not be published.
///
/// Takes a text, gives the places of secrets and of what identifies people, and copies of findings
/// in which these are not shown. The only package that knows what a secret looks like.
@NullMarked
package dev.hindcast.lint.privacy;

import org.jspecify.annotations.NullMarked;
