/// Reading English as far as blameless writing needs it: whose sentence it is, who acts in it, and
/// whether it says so or denies it.
///
/// Takes a [dev.hindcast.markdown.Document], gives sentences with the cues found in them. The only
/// package that knows word lists and grammar. Where it is not sure who acts it says so: a finding
/// that scolds the wrong sentence costs more than one that is missed.
@NullMarked
package dev.hindcast.lint.language;

import org.jspecify.annotations.NullMarked;
