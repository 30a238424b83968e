package dev.hindcast.postmortem;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Divides prose into sentences.
public final class SentenceEnds {

  /// A full stop, question or exclamation mark, closing quotes and brackets, a blank.
  private static final Pattern END = Pattern.compile("(?<![.!?…])[.!?…]++[\"'”’)\\]]*+\\s++");

  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "e.g", "i.e", "etc", "vs", "cf", "approx", "ca", "mr", "mrs", "ms", "dr", "prof", "st",
          "no", "nr", "fig", "inc", "ltd", "co", "u.s", "u.k", "a.m", "p.m");

  private static final int LONGEST_ABBREVIATION = 6;

  private static final Pattern LAST_WORD = Pattern.compile("([\\p{L}.]+)$");

  private SentenceEnds() {}

  /// The index after each sentence, blanks included; the last is the text's length.
  public static List<Integer> of(String text) {
    List<Integer> ends = new ArrayList<>();
    Matcher end = END.matcher(text);
    while (end.find()) {
      if (!continues(text, end)) {
        ends.add(end.end());
      }
    }
    if (ends.isEmpty() || ends.getLast() < text.length()) {
      ends.add(text.length());
    }
    return ends;
  }

  private static boolean continues(String text, Matcher end) {
    boolean lowerFollows =
        end.end() < text.length() && Character.isLowerCase(text.charAt(end.end()));
    Matcher word =
        LAST_WORD
            .matcher(text)
            .region(Math.max(0, end.start() - LONGEST_ABBREVIATION - 1), end.start());
    return lowerFollows
        || (word.find() && ABBREVIATIONS.contains(word.group(1).toLowerCase(Locale.ROOT)));
  }
}
