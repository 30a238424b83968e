package dev.hindcast.lint;

import dev.hindcast.source.Severity;
import dev.hindcast.source.Span;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A rule for tests that reports every place of a word in a file, but not in the name of a rule;
/// small and capital letters are alike.
public record WordRule(String word, Family family, Severity severity, boolean isOptIn)
    implements Rule {

  /// How often the word must stand before one is reported; 1 reports all.
  public static final Option<Integer> FROM = Option.number("from", 1, "the first that is reported");

  /// Words that stay as they are.
  public static final Option<List<String>> BUT =
      Option.words("but", List.of(), "words let through");

  /// A rule of language that need not be asked for.
  public static WordRule of(String word) {
    return new WordRule(word, Family.LANGUAGE, Severity.WARNING, false);
  }

  public WordRule in(Family other) {
    return new WordRule(word, other, severity, isOptIn);
  }

  public WordRule weighing(Severity other) {
    return new WordRule(word, family, other, isOptIn);
  }

  public WordRule optIn() {
    return new WordRule(word, family, severity, true);
  }

  @Override
  public String id() {
    return "has-" + word;
  }

  @Override
  public List<Option<?>> options() {
    return List.of(FROM, BUT);
  }

  @Override
  public String what() {
    return "has the word";
  }

  @Override
  public String why() {
    return "";
  }

  @Override
  public String fix() {
    return "take it out";
  }

  @Override
  public List<Example> examples() {
    return List.of();
  }

  @Override
  public Stream<Finding> check(Subject subject) {
    String text = subject.file().text();
    return Pattern.compile("(?i)(?<!-)\\b" + word + "\\b")
        .matcher(text)
        .results()
        .skip(subject.option(FROM) - 1L)
        .filter(place -> !subject.option(BUT).contains(place.group()))
        .map(place -> Finding.at(new Span(place.start(), place.end())));
  }
}
