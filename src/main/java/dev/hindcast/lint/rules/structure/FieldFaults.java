package dev.hindcast.lint.rules.structure;

import dev.hindcast.lint.Finding;
import dev.hindcast.lint.NearestWord;
import dev.hindcast.markdown.Value;
import dev.hindcast.postmortem.FrontMatterField;
import dev.hindcast.postmortem.FrontMatterField.Kind;
import dev.hindcast.source.Severity;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What fields of the front matter hold that they are not for.
final class FieldFaults {

  /// The state of an action is read in the words of many languages.
  private static final String STATE = "actions.status";

  /// What a field may hold, where the format says so; within others a wrong word only loses a
  /// detail.
  private static final Map<String, List<String>> WORDS =
      Stream.concat(
              FrontMatterField.ALL.stream()
                  .filter(field -> field.kind() == Kind.WORD && !field.path().equals(STATE))
                  .map(field -> Map.entry(field.path(), field.words())),
              Stream.concat(
                  FrontMatterField.ALL.stream()
                      .filter(field -> field.kind() == Kind.FLAG)
                      .map(field -> Map.entry(field.path(), List.of("true", "false", "yes", "no"))),
                  Stream.of(Map.entry("impact.*.basis", List.of("measured", "estimated")))))
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

  private static final Set<String> LISTS =
      Set.of(
          "aliases",
          "services",
          "service",
          "environments",
          "environment",
          "regions",
          "region",
          "teams",
          "team",
          "tags",
          "tag",
          "authors",
          "author",
          "mechanisms",
          "reviewers",
          "collaborators");

  private static final Set<String> SINGLE =
      Set.of("id", "title", "severity", "date", "organisation", "language", "timezone");

  private static final Set<String> DAYS =
      Set.of("published", "reviewed", "severity_history.at", "actions.completed");

  private FieldFaults() {}

  /// What is wrong with a field and the fields within it.
  static Stream<Finding> of(Value.Entry entry) {
    return of("", entry);
  }

  /// @param prefix the path of the field that holds it, with a dot behind
  private static Stream<Finding> of(String prefix, Value.Entry entry) {
    String path = prefix + HeadField.name(entry);
    return HeadField.isNull(entry.value())
        ? Stream.empty()
        : Stream.concat(complaint(path, entry.value()).stream(), within(path, entry.value()));
  }

  private static Stream<Finding> within(String path, Value value) {
    return switch (value) {
      case Value.Scalar _ -> Stream.empty();
      case Value.Sequence sequence -> sequence.items().stream().flatMap(item -> within(path, item));
      case Value.Mapping mapping ->
          mapping.entries().stream().flatMap(entry -> of(path + ".", entry));
    };
  }

  private static Optional<Finding> complaint(String path, Value value) {
    if (LISTS.contains(path) && value instanceof Value.Mapping) {
      return Optional.of(
          Finding.at(value.span())
              .saying("'" + path + "' has fields where a list of names is expected")
              .advising("write it as '" + path + ": [first, second]'"));
    }
    if (SINGLE.contains(path) && !(value instanceof Value.Scalar)) {
      return Optional.of(
          Finding.at(value.span())
              .saying("'" + path + "' has several values where one is expected")
              .advising("write it on one line, in quotes where it has brackets of its own"));
    }
    if (DAYS.contains(path) && HeadField.day(value).isEmpty() && !isFlag(value)) {
      return Optional.of(
          Finding.at(value.span())
              .weighing(Severity.WARNING)
              .saying("'" + path + "' is '" + value.display() + "', which is not a day")
              .advising("write it as 2026-02-03"));
    }
    return unknownWord(path, value);
  }

  /// `published: true` is what site generators want to know.
  private static boolean isFlag(Value value) {
    return value.display().matches("(?i)\\s*(?:true|false|yes|no)\\s*");
  }

  private static Optional<Finding> unknownWord(String path, Value value) {
    List<String> words = words(path);
    String word = value.display().strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", "-");
    if (words.isEmpty() || words.contains(word)) {
      return Optional.empty();
    }
    String name = path.substring(path.lastIndexOf('.') + 1).replace('_', ' ');
    Finding finding =
        Finding.at(value.span())
            .saying("no " + name + " '" + value.display() + "'" + NearestWord.question(word, words))
            .advising("use one of " + String.join(", ", words));
    return Optional.of(path.contains(".") ? finding.weighing(Severity.WARNING) : finding);
  }

  /// The words of a field; `*` stands for any name at its place.
  private static List<String> words(String path) {
    List<String> exact = WORDS.getOrDefault(path, List.of());
    String[] names = path.split("\\.", -1);
    if (!exact.isEmpty() || names.length != 3) {
      return exact;
    }
    return WORDS.getOrDefault(
        names[0] + ".*." + names[2],
        WORDS.getOrDefault(names[0] + "." + names[1] + ".*", List.of()));
  }
}
