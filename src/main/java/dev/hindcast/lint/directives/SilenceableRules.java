package dev.hindcast.lint.directives;

import java.util.Set;

/// Which rules a comment can silence.
///
/// @param all every id that there is
/// @param byLineOnly those of which no more than a line can be silenced
public record SilenceableRules(Set<String> all, Set<String> byLineOnly) {
  public SilenceableRules {
    all = Set.copyOf(all);
    byLineOnly = Set.copyOf(byLineOnly);
  }
}
