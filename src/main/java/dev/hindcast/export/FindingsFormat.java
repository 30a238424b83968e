package dev.hindcast.export;

import java.util.List;

/// A form in which findings are told, to people or to one of their tools. Making one costs nothing,
/// since every start of the program makes them all.
public interface FindingsFormat {

  /// All of them, in the order of the help.
  ///
  /// @param coloured whether those for people use the colours of a terminal
  static List<FindingsFormat> all(boolean coloured) {
    return List.of(
        new FindingsText(coloured),
        new FindingsJson(),
        new FindingsSarif(),
        new FindingsGithub(),
        new FindingsGitlab(),
        new FindingsJunit(),
        new FindingsCheckstyle(),
        new FindingsRdjson());
  }

  /// The word by which it is asked for.
  String name();

  /// The whole output; ends with a line feed where it is not empty.
  String write(LintResult result);
}
