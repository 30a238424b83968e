package dev.hindcast.extract;

import dev.hindcast.postmortem.DataFile;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/// Words of several languages and what they mean.
///
/// @param <M> what a word can mean
final class Synonyms<M> {
  private static final Pattern AROUND = Pattern.compile("^[\\s*_\"'`]+|[\\s*_\"'`:：.]+$");
  private static final Pattern IN_BRACKETS = Pattern.compile("\\s*[(\\[（【][^)\\]）】]*[)\\]）】]");
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private final Map<String, M> meanings;

  private Synonyms(Map<String, M> meanings) {
    this.meanings = meanings;
  }

  /// The words of a table whose rows have a meaning and words divided by `|`.
  ///
  /// @param meaning what the name in a row's first cell stands for
  static <M> Synonyms<M> shipped(String table, Function<String, M> meaning) {
    Map<String, M> meanings = new LinkedHashMap<>();
    for (List<String> row : DataFile.rows(Synonyms.class, table)) {
      M meant = meaning.apply(row.get(0));
      Arrays.stream(row.get(1).split("\\|", -1))
          .forEach(word -> meanings.putIfAbsent(normalized(word), meant));
    }
    return new Synonyms<>(meanings);
  }

  /// These words and a house's own, which win.
  Synonyms<M> with(Map<M, List<String>> own) {
    Map<String, M> meanings = new LinkedHashMap<>(this.meanings);
    own.forEach((meaning, words) -> words.forEach(word -> meanings.put(normalized(word), meaning)));
    return new Synonyms<>(meanings);
  }

  /// What a whole text means, whatever its case, and without what it adds in brackets.
  Optional<M> of(String text) {
    String whole = normalized(text);
    M meaning = meanings.get(whole);
    return meaning != null
        ? Optional.of(meaning)
        : Optional.ofNullable(meanings.get(normalized(IN_BRACKETS.matcher(whole).replaceAll(" "))));
  }

  /// What the words of a text mean, such as those of a column's head: `Date and time in CET`.
  Set<M> within(String text) {
    Set<M> found = new LinkedHashSet<>();
    of(text).ifPresent(found::add);
    String padded =
        " "
            + BLANKS
                .matcher(text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}#]+", " "))
                .replaceAll(" ")
            + " ";
    meanings.forEach(
        (word, meaning) -> {
          if (word.isEmpty() || (word.length() < 3 && word.charAt(0) < 128)) {
            return;
          }
          boolean cjk = !word.isEmpty() && word.charAt(0) > '\u2E7F';
          if (padded.contains(cjk ? word : " " + word + " ")) {
            found.add(meaning);
          }
        });
    return found;
  }

  static String normalized(String text) {
    String lower = text.strip().toLowerCase(Locale.ROOT).replace('’', '\'');
    return BLANKS.matcher(AROUND.matcher(lower).replaceAll("")).replaceAll(" ");
  }
}
