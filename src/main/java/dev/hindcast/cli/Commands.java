package dev.hindcast.cli;

import java.util.List;

/// The commands, in the order of the help.
final class Commands {
  private Commands() {}

  static List<Object> all(Surroundings surroundings) {
    return List.of(
        new Build(surroundings),
        new Search(surroundings),
        new Similar(surroundings),
        new Stats(surroundings),
        new Lint(surroundings),
        new Review(surroundings),
        new Rules(surroundings),
        new Explain(surroundings),
        new Schema(),
        new Extract(surroundings),
        new Import(surroundings));
  }
}
