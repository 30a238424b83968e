/// What a postmortem must hold to be of use to its readers, one rule a file.
@NullMarked
package dev.hindcast.lint.rules.structure;

import org.jspecify.annotations.NullMarked;
