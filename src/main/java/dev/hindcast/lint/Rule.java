package dev.hindcast.lint;

import dev.hindcast.source.Severity;
import java.util.List;
import java.util.stream.Stream;

/// One thing worth telling the author of a postmortem. Its file is its page: the documentation,
/// `explain` and the tests are made from what stands there.
///
/// A rule keeps no state and looks at no file; it may be asked about several subjects at once.
public interface Rule {

  /// The stable name, in lower case with hyphens, of what is flagged and not of the cure. Never
  /// used again for something else.
  String id();

  Family family();

  /// How much a finding weighs where it does not say otherwise itself.
  Severity severity();

  /// Whether it is asked only where a configuration asks for it: what it reports is no fault for
  /// every house.
  default boolean isOptIn() {
    return false;
  }

  /// What a configuration can tell it.
  default List<Option<?>> options() {
    return List.of();
  }

  /// What was seen: lower case, one line, no full stop.
  String what();

  /// Why it stands between the text and its reader.
  String why();

  /// The way out, one line, no full stop.
  String fix();

  /// Small files with what must be reported in them, and what must not: at least one of each
  /// [Example.Kind].
  List<Example> examples();

  /// What is reported of a file, in any order.
  Stream<Finding> check(Subject subject);
}
