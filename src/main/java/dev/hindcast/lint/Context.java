package dev.hindcast.lint;

import dev.hindcast.closure.RepeatedActions;
import dev.hindcast.lint.language.Terms;
import dev.hindcast.postmortem.Library;
import java.time.LocalDate;

/// What a rule may know besides the file it looks at.
///
/// @param library all files, the one under inspection among them
/// @param files what else lies on disk
/// @param published when each file was first published
/// @param today the day by which things are late
/// @param terms what a house says about words
/// @param repeated what the library promises more than once
public record Context(
    Library library,
    NeighbouringFiles files,
    FirstPublished published,
    LocalDate today,
    Terms terms,
    RepeatedActions repeated) {

  public Context(
      Library library,
      NeighbouringFiles files,
      FirstPublished published,
      LocalDate today,
      Terms terms) {
    this(library, files, published, today, terms, RepeatedActions.open(library));
  }
}
