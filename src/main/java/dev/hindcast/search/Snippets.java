package dev.hindcast.search;

import dev.hindcast.postmortem.Postmortem;
import dev.hindcast.search.Snippet.Match;
import dev.hindcast.search.Sought.Words;
import dev.hindcast.search.analysis.Analysis;
import dev.hindcast.search.analysis.Analysis.Token;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Cuts from postmortems the pieces in which most words of a query stand together.
public final class Snippets {
  /// Two lines of a terminal, three of a result on the site.
  private static final int LENGTH = 200;

  /// How much of the text before the first match is shown.
  private static final int LEAD = 50;

  /// How much of a postmortem's telling is kept where not all of it can be.
  private static final int OPENING = 150;

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  /// Where a line ends that is no sentence, such as a heading or an item of a list.
  private static final Pattern OPEN_END = Pattern.compile("(?<![\\s.!?:;,…。])[^\\S\\n]*\\n\\s*");

  /// Where a sentence about the incident is looked for, the most telling first. Titles and labels
  /// are shown beside the snippet anyway.
  private static final List<ProseField> FIELDS =
      List.of(
          ProseField.SUMMARY,
          ProseField.SIGNALS,
          ProseField.FACTORS,
          ProseField.BODY,
          ProseField.ACTIONS);

  private final Analysis analysis;
  private final Set<String> prose;
  private final Set<String> exact;

  /// A word of several prose terms, such as `us-east-1`, is shown only where it stands as typed:
  /// its parts alone say little.
  Snippets(Collection<List<Sought>> clauses, Analysis analysis) {
    this.analysis = analysis;
    List<Words> words =
        clauses.stream()
            .flatMap(clause -> clause.stream())
            .flatMap(item -> item.marks().stream())
            .toList();
    this.prose =
        words.stream()
            .filter(word -> word.prose().size() == 1)
            .flatMap(word -> word.prose().stream())
            .collect(Collectors.toSet());
    this.exact = words.stream().flatMap(word -> word.exact().stream()).collect(Collectors.toSet());
  }

  /// All that a postmortem tells, on one line; from it a browser cuts as [#of] does.
  public static String line(Postmortem postmortem) {
    String text =
        FIELDS.stream()
            .map(field -> field.text(postmortem))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining("\n"));
    String separated = OPEN_END.matcher(text).replaceAll(" · ");
    return BLANKS.matcher(separated).replaceAll(" ").strip();
  }

  /// How such a line begins.
  public static String opening(String line) {
    int end = wordEnd(line, 0, Math.min(line.length(), OPENING));
    return end < line.length() ? line.substring(0, end) + "…" : line;
  }

  public Snippet of(Postmortem postmortem) {
    String line = line(postmortem);
    return cut(line, matches(line));
  }

  private List<Token> matches(String line) {
    Stream<Token> stems =
        analysis.stems(line).stream().filter(token -> prose.contains(token.term()));
    Stream<Token> codes =
        Analysis.codes(line).stream().filter(token -> exact.contains(token.term()));
    return Stream.concat(stems, codes)
        .sorted(Comparator.comparingInt(Token::start).thenComparingInt(Token::end))
        .toList();
  }

  private static Snippet cut(String line, List<Token> matches) {
    int match = best(matches);
    int from = wordStart(line, Math.max(0, match - LEAD), match);
    int to = wordEnd(line, from, Math.min(line.length(), from + LENGTH));
    String head = from > 0 ? "…" : "";
    String text = head + line.substring(from, to) + (to < line.length() ? "…" : "");
    int shift = head.length() - from;
    List<Match> shown =
        matches.stream()
            .filter(token -> token.start() >= from && token.end() <= to)
            .map(token -> new Match(token.start() + shift, token.end() + shift))
            .toList();
    return new Snippet(text, apart(shown));
  }

  /// The start of the match after which most different terms follow within a snippet's length; the
  /// first of several.
  private static int best(List<Token> matches) {
    int best = 0;
    int most = 0;
    for (int first = 0; first < matches.size(); first++) {
      int terms = termsFrom(matches, first);
      if (terms > most) {
        most = terms;
        best = matches.get(first).start();
      }
    }
    return best;
  }

  private static int termsFrom(List<Token> matches, int first) {
    int limit = matches.get(first).start() + LENGTH - LEAD;
    Set<String> terms = new HashSet<>();
    for (int at = first; at < matches.size() && matches.get(at).end() <= limit; at++) {
      terms.add(matches.get(at).term());
    }
    return terms.size();
  }

  private static List<Match> apart(List<Match> matches) {
    List<Match> apart = new ArrayList<>();
    for (Match match : matches) {
      Match last = apart.isEmpty() ? null : apart.getLast();
      if (last == null || match.start() >= last.end()) {
        apart.add(match);
      } else if (match.end() > last.end()) {
        apart.set(apart.size() - 1, new Match(last.start(), match.end()));
      }
    }
    return List.copyOf(apart);
  }

  /// The start of the word after an index, but not beyond the match that is to be shown.
  private static int wordStart(String line, int from, int match) {
    int blank = line.indexOf(' ', from);
    return from == 0 || blank < 0 || blank >= match ? from : blank + 1;
  }

  /// The end of the last word that ends by an index; within a word that began before the snippet.
  private static int wordEnd(String line, int from, int to) {
    int blank = to == line.length() ? to : line.lastIndexOf(' ', to);
    int end = blank <= from ? to : blank;
    return end < line.length() && Character.isLowSurrogate(line.charAt(end)) ? end - 1 : end;
  }
}
