package dev.hindcast.postmortem;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Which kind of section a heading announces, in the languages of `sections.tsv`.
///
/// A heading that is listed is known; of another one the words are looked at, the last one that
/// tells a kind before a preposition first: in "Follow-up timeline of the outage" that is
/// "timeline".
public final class SectionHeadings {
  private static final Pattern NUMBERING =
      Pattern.compile("^(?:\\d+(?:\\.\\d+)*[.):]?|[a-z][.)])\\s+");
  private static final Pattern NOT_TEXT_AT_START = Pattern.compile("^[^\\p{L}\\p{N}]+");
  private static final Pattern NOT_TEXT_AT_END = Pattern.compile("[^\\p{L}\\p{N})]+$");
  private static final Pattern IN_BRACKETS = Pattern.compile("\\s*[(\\[（【][^)\\]）】]*[)\\]）】]");
  private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}'+-]+");

  /// What a heading adds to the words that tell its kind: `Timeline - May 29`, `Impact: minor`.
  private static final Pattern ADDITION = Pattern.compile("\\s*(?:[:：|/]|\\s[-–—])\\s*");

  /// Behind these a heading says more of what stands before them.
  private static final Set<String> PREPOSITIONS =
      Set.of(
          "of", "to", "for", "in", "during", "from", "by", "with", "on", "at", "that", "which",
          "we", "and", "der", "des", "von", "du", "de", "da", "do", "del");

  /// "Why this solution works" defends what was done.
  private static final Set<String> DEFENDED =
      Set.of("solution", "works", "work", "worked", "matters", "fix", "approach", "chose", "helps");

  /// Behind this the Unicode standard has the scripts of East Asia.
  private static final char FIRST_OF_CJK = '\u2E7F';

  /// No heading that tells its kind is nearly as long.
  private static final int LONGEST = 200;

  /// Longer headings are sentences, and a sentence may speak of anything.
  private static final int MOST_WORDS = 6;

  private final Map<String, Meaning> meanings;
  private final Map<String, SectionKind> words;

  private SectionHeadings(Map<String, Meaning> meanings, Map<String, SectionKind> words) {
    this.meanings = meanings;
    this.words = words;
  }

  /// What a heading announces.
  public record Meaning(SectionKind kind, Certainty certainty) {}

  /// How surely a heading tells its kind.
  public enum Certainty {
    /// The heading says it.
    SURE,
    /// One of its words says it.
    BY_WORD,
    /// It may as well be a part of the section above it: `Monitoring`, `Details`.
    WEAK,
    /// It tells what happened, or why where nothing else in the report does: `What happened`.
    VAGUE
  }

  /// The headings that every library understands.
  public static SectionHeadings builtIn() {
    Map<String, Meaning> meanings = new LinkedHashMap<>();
    for (List<String> row : DataFile.rows(SectionHeadings.class, "sections.tsv")) {
      SectionKind kind = SectionKind.of(row.get(0)).orElseThrow();
      for (String heading : row.get(1).split("\\|", -1)) {
        meanings.putIfAbsent(normalized(heading), new Meaning(kind, certainty(heading.strip())));
      }
    }
    Map<String, SectionKind> words = new LinkedHashMap<>();
    for (List<String> row : DataFile.rows(SectionHeadings.class, "section-words.tsv")) {
      SectionKind kind = SectionKind.of(row.get(0)).orElseThrow();
      Arrays.stream(row.get(1).split("\\|", -1))
          .forEach(word -> words.putIfAbsent(word.strip(), kind));
    }
    return new SectionHeadings(meanings, words);
  }

  /// These headings and a house's own, which win.
  public SectionHeadings with(Map<SectionKind, List<String>> own) {
    Map<String, Meaning> more = new LinkedHashMap<>(meanings);
    own.forEach(
        (kind, headings) ->
            headings.forEach(
                heading -> more.put(normalized(heading), new Meaning(kind, Certainty.SURE))));
    return new SectionHeadings(more, words);
  }

  /// The kind of a heading, whatever its case, numbering, emoji and additions; nothing where its
  /// words tell none.
  public Optional<SectionKind> kind(String heading) {
    return meaning(heading).map(Meaning::kind);
  }

  /// The kind of a heading and how sure it is.
  public Optional<Meaning> meaning(String heading) {
    return listed(heading).or(() -> byWord(heading));
  }

  /// The kind of a heading that is listed as it stands, but for what it adds in brackets.
  public Optional<Meaning> whole(String heading) {
    return find(normalized(heading))
        .or(() -> find(normalized(IN_BRACKETS.matcher(heading).replaceAll(" "))));
  }

  /// The kind of a heading that is listed, with or without what it adds.
  public Optional<Meaning> listed(String heading) {
    String bare = IN_BRACKETS.matcher(heading).replaceAll(" ");
    String[] parts = ADDITION.split(bare, 2);
    return find(normalized(heading))
        .or(() -> find(normalized(bare)))
        .or(() -> find(normalized(parts[0])))
        .or(() -> parts.length > 1 ? find(normalized(parts[1])) : Optional.empty());
  }

  private Optional<Meaning> find(String normalized) {
    return Optional.ofNullable(meanings.get(normalized));
  }

  private Optional<Meaning> byWord(String heading) {
    String bare = normalized(IN_BRACKETS.matcher(heading).replaceAll(" ")).replace("&", " and ");
    String[] spoken = NOT_WORD.split(bare);
    if (spoken.length > MOST_WORDS) {
      return Optional.empty();
    }
    return Optional.ofNullable(headWord(spoken))
        .or(() -> wordInside(bare))
        .map(kind -> new Meaning(kind, Certainty.BY_WORD));
  }

  /// The first telling word in a heading of a language that does not divide words.
  private Optional<SectionKind> wordInside(String heading) {
    if (heading.chars().noneMatch(character -> character > FIRST_OF_CJK)) {
      return Optional.empty();
    }
    return words.entrySet().stream()
        .filter(word -> word.getKey().charAt(0) > FIRST_OF_CJK && heading.contains(word.getKey()))
        .min(Comparator.comparingInt(word -> heading.indexOf(word.getKey())))
        .map(Map.Entry::getValue);
  }

  /// The last telling word of the first stretch between prepositions that has one.
  private @Nullable SectionKind headWord(String[] spoken) {
    if (spoken.length > 0 && spoken[0].equals("why")) {
      return Arrays.stream(spoken).anyMatch(DEFENDED::contains) ? null : words.get("why");
    }
    SectionKind found = null;
    for (int index = 0; index < spoken.length; index++) {
      if (PREPOSITIONS.contains(spoken[index]) && found != null) {
        return found;
      }
      SectionKind pair =
          index + 1 < spoken.length ? words.get(spoken[index] + " " + spoken[index + 1]) : null;
      SectionKind single = words.get(spoken[index]);
      found = pair != null ? pair : single != null ? single : found;
      index += pair != null ? 1 : 0;
    }
    return found;
  }

  private static Certainty certainty(String heading) {
    return heading.startsWith("?")
        ? Certainty.WEAK
        : heading.startsWith("~") ? Certainty.VAGUE : Certainty.SURE;
  }

  private static String normalized(String written) {
    String heading = written.length() > LONGEST ? written.substring(0, LONGEST) : written;
    String lower = heading.strip().toLowerCase(Locale.ROOT).replace('’', '\'');
    String started = NOT_TEXT_AT_START.matcher(lower).replaceFirst("");
    String unnumbered = NUMBERING.matcher(started).replaceFirst("");
    String text = NOT_TEXT_AT_START.matcher(unnumbered).replaceFirst("");
    return NOT_TEXT_AT_END.matcher(text).replaceFirst("").replaceAll("\\s+", " ");
  }
}
