/// The command line: arguments in, one call of another package, an exit code out.
///
/// The only package that knows picocli, the clock, the environment, the terminal and progress.
@NullMarked
package dev.hindcast.cli;

import org.jspecify.annotations.NullMarked;
