package dev.hindcast.lint.settings;

import dev.hindcast.lint.language.Terms;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Who owns code, by a file `CODEOWNERS` as GitHub, GitLab and Bitbucket have it: `@handle` is a
/// person and `@house/team` a team.
public final class CodeOwners {

  /// Where such a file may lie.
  public static final List<String> PATHS =
      List.of("CODEOWNERS", ".github/CODEOWNERS", "docs/CODEOWNERS");

  private CodeOwners() {}

  /// Whom a file names.
  public static Terms in(String text) {
    Map<Terms.Kind, Set<String>> owners =
        text.lines()
            .flatMap(CodeOwners::handles)
            .collect(Collectors.groupingBy(CodeOwners::kind, TreeMap::new, names()));
    return owners.entrySet().stream()
        .map(kind -> Terms.of(kind.getKey(), kind.getValue()))
        .reduce(Terms.NONE, Terms::and);
  }

  /// Without their `@`. The first word of a line is a path or the name of a section.
  private static Stream<String> handles(String line) {
    return Arrays.stream(line.strip().split("\\s+"))
        .takeWhile(word -> !word.startsWith("#"))
        .skip(1)
        .filter(word -> word.startsWith("@") && word.length() > 1)
        .map(word -> word.substring(1).toLowerCase(Locale.ROOT));
  }

  private static Terms.Kind kind(String handle) {
    if (handle.endsWith("bot") || handle.endsWith("[bot]")) {
      return Terms.Kind.SYSTEM;
    }
    return handle.contains("/") ? Terms.Kind.TEAM : Terms.Kind.PERSON;
  }

  /// The last part: what a house is called is no name of a team.
  private static Collector<String, ?, Set<String>> names() {
    return Collectors.mapping(
        handle -> handle.substring(handle.lastIndexOf('/') + 1), Collectors.toSet());
  }
}
