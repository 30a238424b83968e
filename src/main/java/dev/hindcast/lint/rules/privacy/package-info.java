/// What must not be published, one rule a file.
@NullMarked
package dev.hindcast.lint.rules.privacy;

import org.jspecify.annotations.NullMarked;
