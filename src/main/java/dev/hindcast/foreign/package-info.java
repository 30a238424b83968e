/// Other people's files, made into ours: takes a [dev.hindcast.source.SourceFile] of any known
/// form, gives canonical Markdown and what was lost on the way. The only package that knows what
/// wikis export and how lists of postmortems are written.
@NullMarked
package dev.hindcast.foreign;

import org.jspecify.annotations.NullMarked;
