/// What git knows of the files of a library: what changed since a revision, and since when each is
/// there.
///
/// The sole home of JGit. It reads what lies on disk and fetches nothing, writes nothing, runs no
/// hook and no filter, and looks at no settings but the repository's own.
@NullMarked
package dev.hindcast.history;

import org.jspecify.annotations.NullMarked;
