package dev.hindcast.postmortem;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Which kind of section a heading announces, in the languages of `sections.tsv`.
public final class SectionHeadings {
  private static final Pattern NUMBERING =
      Pattern.compile("^(?:\\d+(?:\\.\\d+)*[.):]?|[a-z][.)])\\s+");
  private static final Pattern NOT_TEXT_AT_START = Pattern.compile("^[^\\p{L}\\p{N}]+");
  private static final Pattern NOT_TEXT_AT_END = Pattern.compile("[^\\p{L}\\p{N})]+$");
  private static final Pattern IN_BRACKETS = Pattern.compile("\\s*[(\\[（【][^)\\]）】]*[)\\]）】]");

  /// What a heading adds to the words that tell its kind: `Timeline - May 29`, `Impact: minor`.
  private static final Pattern ADDITION = Pattern.compile("\\s*(?:[:：|/]|\\s[-–—])\\s*");

  private final Map<String, SectionKind> kinds;

  private SectionHeadings(Map<String, SectionKind> kinds) {
    this.kinds = kinds;
  }

  /// The headings that every library understands.
  public static SectionHeadings builtIn() {
    Map<String, SectionKind> kinds = new LinkedHashMap<>();
    for (List<String> row : DataFile.rows("sections.tsv")) {
      SectionKind kind = SectionKind.of(row.get(0)).orElseThrow();
      for (String heading : row.get(1).split("\\|", -1)) {
        kinds.put(normalized(heading), kind);
      }
    }
    return new SectionHeadings(kinds);
  }

  /// The kind of a heading, whatever its case, numbering, emoji and additions; nothing where its
  /// words tell none.
  public Optional<SectionKind> kind(String heading) {
    String whole = normalized(heading);
    String bare = normalized(IN_BRACKETS.matcher(heading).replaceAll(" "));
    String first = normalized(ADDITION.split(bare, 2)[0]);
    return Optional.ofNullable(kinds.get(whole))
        .or(() -> Optional.ofNullable(kinds.get(bare)))
        .or(() -> Optional.ofNullable(kinds.get(first)));
  }

  private static String normalized(String heading) {
    String lower = heading.strip().toLowerCase(Locale.ROOT).replace('’', '\'');
    String started = NOT_TEXT_AT_START.matcher(lower).replaceFirst("");
    String unnumbered = NUMBERING.matcher(started).replaceFirst("");
    String text = NOT_TEXT_AT_START.matcher(unnumbered).replaceFirst("");
    return NOT_TEXT_AT_END.matcher(text).replaceFirst("").replaceAll("\\s+", " ");
  }
}
