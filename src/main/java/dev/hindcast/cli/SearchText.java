package dev.hindcast.cli;

import dev.hindcast.export.Printable;
import dev.hindcast.postmortem.Postmortem;
import dev.hindcast.search.SearchResults;
import dev.hindcast.search.SearchResults.SearchResult;
import dev.hindcast.search.Snippet;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Search results for people: title, day, severity and path, and the words that were found.
final class SearchText {
  private static final String BOLD = "\u001B[1m";
  private static final String PLAIN = "\u001B[0m";

  private final boolean coloured;

  SearchText(boolean coloured) {
    this.coloured = coloured;
  }

  String write(SearchResults results) {
    StringBuilder text = new StringBuilder();
    for (int index = 0; index < results.results().size(); index++) {
      text.append(result(index + 1, results.results().get(index)));
    }
    text.append(results.total() == 0 ? nothing(results) : count(results));
    if (results.meant() != null) {
      text.append("  did you mean: ").append(Printable.of(results.meant())).append('\n');
    }
    return text.toString();
  }

  private static String nothing(SearchResults results) {
    return "Nothing found for: "
        + Printable.of(results.query())
        + "\n  try fewer words, or one that a responder would have seen, such as an error code\n";
  }

  private String result(int number, SearchResult result) {
    Postmortem postmortem = result.postmortem();
    List<String> facts = new ArrayList<>();
    facts.add(postmortem.date() == null ? "no date" : postmortem.date().toString());
    if (postmortem.severity() != null) {
      facts.add(postmortem.severity());
    }
    facts.add(postmortem.file().path());
    return number
        + ". "
        + bold(Printable.of(postmortem.title()))
        + "\n   "
        + Printable.of(String.join("  ", facts))
        + "\n   "
        + snippet(result.snippet())
        + "\n";
  }

  private String snippet(Snippet snippet) {
    StringBuilder shown = new StringBuilder();
    int done = 0;
    for (Snippet.Match match : snippet.matches()) {
      shown.append(Printable.of(snippet.text().substring(done, match.start())));
      shown.append(bold(Printable.of(snippet.text().substring(match.start(), match.end()))));
      done = match.end();
    }
    return shown.append(Printable.of(snippet.text().substring(done))).toString();
  }

  private static String count(SearchResults results) {
    String found = results.total() == 1 ? "1 postmortem" : results.total() + " postmortems";
    String unknown =
        results.unknown().stream()
            .map(text -> "'" + Printable.of(text) + "'")
            .collect(Collectors.joining(", "));
    if (!unknown.isEmpty()) {
      return found + " without " + unknown + ", which none has\n";
    }
    return results.everyWord()
        ? found + "\n"
        : found + "; none has all the words, these have some\n";
  }

  private String bold(String text) {
    return coloured ? BOLD + text + PLAIN : text;
  }
}
