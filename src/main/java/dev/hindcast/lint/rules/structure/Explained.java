package dev.hindcast.lint.rules.structure;

import dev.hindcast.lint.Subject;
import dev.hindcast.lint.language.Terms;
import dev.hindcast.markdown.Block;
import dev.hindcast.markdown.Prose;
import dev.hindcast.postmortem.Postmortem;
import dev.hindcast.postmortem.Section;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The acronyms that a postmortem explains: `Long Name (LN)`, `LN (Long Name)`, in a glossary, or
/// as names of its services and teams.
final class Explained {
  private static final Pattern GLOSSARY =
      Pattern.compile(
          "(?i)\\b(?:glossary|terminology|terms|definitions|abbreviations|acronyms)\\b");

  private static final Pattern CAPITALS = Pattern.compile("[A-Z][A-Z0-9]{1,5}(?![\\p{L}\\p{N}])");

  private static final Pattern BEHIND =
      Pattern.compile(
          "[(\\[](?:the |or |aka |a\\.k\\.a\\. )?[\"“']?([A-Z][A-Z0-9]{1,5})s?[\"”']?[)\\],]");

  private static final Pattern BEFORE =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])([A-Z][A-Z0-9]{1,5})s?(?:\\s{0,2}[(\\[](?:or |for |i\\.e\\.,?"
              + " )?\\p{L}[\\p{L}'’-]*[ -]\\p{L}|,? (?:stands for|short for|means|or) )");

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  /// How many words before the bracket may belong to the name; small ones are left out of it.
  private static final int FURTHER_WORDS = 3;

  private static final int LONGEST_NAME = 120;

  private Explained() {}

  /// In capitals.
  static Set<String> in(Subject subject) {
    Set<String> explained = new HashSet<>();
    subject.document().prose().map(Prose::text).forEach(text -> addExpansions(text, explained));
    subject
        .document()
        .allBlocks()
        .filter(Block.Definitions.class::isInstance)
        .flatMap(Block::ownProse)
        .forEach(term -> addAll(term.text(), explained));
    subject.postmortem().sections().stream()
        .filter(section -> GLOSSARY.matcher(section.heading()).find())
        .map(Section::text)
        .forEach(text -> addAll(text, explained));
    names(subject)
        .map(name -> name.toUpperCase(Locale.ROOT))
        .forEach(name -> addAll(name, explained));
    return explained;
  }

  private static Stream<String> names(Subject subject) {
    Postmortem postmortem = subject.postmortem();
    Terms terms = subject.context().terms();
    return Stream.concat(
        Stream.of(
                postmortem.services(),
                postmortem.teams(),
                postmortem.tags(),
                List.of(postmortem.id()))
            .flatMap(List::stream),
        Stream.of(terms.systems(), terms.teams(), terms.phrases(), terms.people())
            .flatMap(Set::stream));
  }

  private static void addAll(String text, Set<String> explained) {
    CAPITALS.matcher(text).results().map(MatchResult::group).forEach(explained::add);
  }

  private static void addExpansions(String text, Set<String> explained) {
    BEFORE.matcher(text).results().map(found -> found.group(1)).forEach(explained::add);
    BEHIND
        .matcher(text)
        .results()
        .filter(found -> isShortFor(found.group(1), text, found.start()))
        .map(found -> found.group(1))
        .forEach(explained::add);
  }

  /// Whether one of the words before the bracket begins as the acronym does.
  private static boolean isShortFor(String acronym, String text, int end) {
    String before = text.substring(Math.max(0, end - LONGEST_NAME), end);
    List<String> words = WORD.matcher(before).results().map(MatchResult::group).toList();
    int first = Math.max(0, words.size() - acronym.length() - FURTHER_WORDS);
    return words.subList(first, words.size()).stream()
        .anyMatch(word -> word.regionMatches(true, 0, acronym, 0, 1));
  }
}
