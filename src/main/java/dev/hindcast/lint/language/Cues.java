package dev.hindcast.lint.language;

import dev.hindcast.postmortem.DataFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The cues of one idea, from a table with a line for each: the cue, whose it must be, where it
/// counts, a sentence that has it, and one that looks alike and has it not.
public final class Cues {

  /// What takes a sentence out of the account: it speaks of blame or of writing.
  static final Cues SPOKEN_OF = table("spoken-of");

  private final Map<String, List<Cue>> byWord = new HashMap<>();
  private final Map<Character, List<Opened>> byLetter = new HashMap<>();
  private final List<Cue> ofPasts = new ArrayList<>();

  /// A cue that opens with the beginning of a word.
  private record Opened(CuePart opening, Cue cue) {}

  /// @param cues in any order
  public Cues(List<Cue> cues) {
    for (Cue cue : cues) {
      CuePart opening = cue.opening();
      opening
          .words()
          .forEach(word -> byWord.computeIfAbsent(word, _ -> new ArrayList<>()).add(cue));
      for (String beginning : opening.beginnings()) {
        byLetter
            .computeIfAbsent(beginning.charAt(0), _ -> new ArrayList<>())
            .add(new Opened(opening, cue));
      }
      if (opening.anyPast()) {
        ofPasts.add(cue);
      }
    }
  }

  /// The cues of a table that ships with the program.
  ///
  /// @param name such as `hindsight`
  public static Cues table(String name) {
    return new Cues(
        rows(name).stream().map(row -> Cue.of(row.get(0), row.get(1), row.get(2))).toList());
  }

  /// The rows of such a table: cue, who, where, example, near miss.
  static List<List<String>> rows(String name) {
    return DataFile.rows(WordList.class, "/dev/hindcast/lint/" + name + ".tsv").stream()
        .filter(row -> !row.getFirst().startsWith("#"))
        .toList();
  }

  /// Where a sentence has one of the cues, in the order of its words; of those that overlap, the
  /// first and longest.
  public List<Found> in(Sentence sentence) {
    List<Found> found = new ArrayList<>();
    int next = 0;
    for (int at = 0; at < sentence.tokens().size(); at++) {
      int end = at < next ? -1 : longest(sentence, at);
      if (end > at) {
        found.add(new Found(sentence, at, end - 1));
        next = end;
      }
    }
    return found;
  }

  /// The same, but nothing in a sentence that speaks of blame or of writing rather than telling
  /// what happened.
  public List<Found> told(Sentence sentence) {
    List<Found> found = in(sentence);
    return found.isEmpty() || sentence.isSpokenOf() ? List.of() : found;
  }

  private int longest(Sentence sentence, int at) {
    String word = sentence.word(at);
    int longest = -1;
    for (Cue cue : byWord.getOrDefault(word, List.of())) {
      longest = Math.max(longest, cue.endAt(sentence, at));
    }
    if (!word.isEmpty()) {
      for (Opened opened : byLetter.getOrDefault(word.charAt(0), List.of())) {
        if (opened.opening.takes(word)) {
          longest = Math.max(longest, opened.cue.endAt(sentence, at));
        }
      }
    }
    if (!ofPasts.isEmpty() && Participles.isPastForm(word)) {
      for (Cue cue : ofPasts) {
        longest = Math.max(longest, cue.endAt(sentence, at));
      }
    }
    return longest;
  }
}
