/// How a postmortem speaks of people, one rule a file.
///
/// The rules say which places are worth a word; finding them is for [dev.hindcast.lint.language].
@NullMarked
package dev.hindcast.lint.rules.language;

import org.jspecify.annotations.NullMarked;
