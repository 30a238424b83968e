package dev.hindcast.lint.language;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One part of a [Cue].
///
/// @param kind what it does
/// @param words which words it takes, in lower case
/// @param beginnings how words begin that it takes as well
/// @param anyPast whether it takes every past form
/// @param isHead whether no noun may follow: "a rogue dev", not "a rogue dev container"
record CuePart(
    Kind kind, Set<String> words, List<String> beginnings, boolean anyPast, boolean isHead) {

  /// Stands for every past form.
  private static final String PASTS = "{pasts}";

  /// Stands for words for people that no noun follows.
  private static final String PERSON = "{person}";

  /// What a part does with the words of a sentence.
  enum Kind {
    /// Takes one word.
    WORD,
    /// Takes one word where it stands, and nothing where it does not.
    OPTIONAL,
    /// Takes up to four words of the same clause.
    GAP,
    /// Is fulfilled where the next word is another one.
    NOT_NEXT,
    /// Is fulfilled where the word before is another one.
    NOT_BEFORE,
    /// Is fulfilled at the start of the sentence, marks of lists and labels passed over.
    START,
    /// Is fulfilled at the end of the sentence.
    END
  }

  /// Reads a part as a table writes it: `word`, `one|other`, `begin*`, `{list}` of the word lists
  /// beside this package, `{pasts}`, `{person}`, `?optional`, `!not|next`, `<!not|before`, `~`,
  /// `^`, `$`.
  static CuePart of(String written) {
    return switch (written) {
      case "~" -> new CuePart(Kind.GAP, Set.of(), List.of(), false, false);
      case "!" -> words(Kind.WORD, written);
      case "^" -> new CuePart(Kind.START, Set.of(), List.of(), false, false);
      case "$" -> new CuePart(Kind.END, Set.of(), List.of(), false, false);
      default -> {
        if (written.startsWith("<!")) {
          yield words(Kind.NOT_BEFORE, written.substring(2));
        }
        yield switch (written.charAt(0)) {
          case '!' -> words(Kind.NOT_NEXT, written.substring(1));
          case '?' -> words(Kind.OPTIONAL, written.substring(1));
          default -> words(Kind.WORD, written);
        };
      }
    };
  }

  private static CuePart words(Kind kind, String written) {
    List<String> alternatives = Arrays.asList(written.split("\\|"));
    return new CuePart(
        kind,
        alternatives.stream()
            .filter(word -> !word.endsWith("*") && !word.equals(PASTS))
            .flatMap(CuePart::listed)
            .collect(Collectors.toUnmodifiableSet()),
        alternatives.stream()
            .filter(word -> word.endsWith("*"))
            .map(word -> word.substring(0, word.length() - 1))
            .toList(),
        alternatives.contains(PASTS),
        alternatives.contains(PERSON));
  }

  /// A word itself, or the words of a list and their plurals.
  private static Stream<String> listed(String word) {
    if (word.equals(PERSON)) {
      return listed("{people}");
    }
    if (!word.startsWith("{") || !word.endsWith("}")) {
      return Stream.of(word);
    }
    String name = word.substring(1, word.length() - 1);
    if (!WordList.exists(name)) {
      throw new IllegalArgumentException("names the list '" + name + "', which there is not");
    }
    return WordList.words(name).stream().flatMap(listed -> Stream.of(listed, listed + "s"));
  }

  boolean takes(String word) {
    if (words.contains(word) || (anyPast && Participles.isPastForm(word))) {
      return true;
    }
    for (String beginning : beginnings) {
      if (word.startsWith(beginning)) {
        return true;
      }
    }
    return false;
  }
}
