package dev.hindcast.foreign;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A title for an incident that has none: whose it was, and the first sentence told of it, unless
/// that begins with the name.
final class EntryTitle {
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?](?=\\s|$)|\\n");
  private static final Pattern MARKUP = Pattern.compile("[*_`]|!?\\[|\\]\\([^()\\s]*\\)");

  /// What fits on a line of a list.
  private static final int LONGEST = 90;

  private EntryTitle() {}

  static String of(String organisation, String text) {
    String sentence = shortened(firstSentence(MARKUP.matcher(text).replaceAll("").strip()));
    if (sentence.isEmpty() || sentence.equals(organisation)) {
      return organisation.isEmpty() ? "Untitled" : organisation;
    }
    return sentence.startsWith(organisation) ? sentence : organisation + ": " + sentence;
  }

  private static String firstSentence(String text) {
    Matcher end = SENTENCE_END.matcher(text);
    return end.find() ? text.substring(0, end.start()) : text;
  }

  private static String shortened(String sentence) {
    String oneLine = sentence.strip().replaceAll("\\s+", " ");
    if (oneLine.length() <= LONGEST) {
      return oneLine;
    }
    int blank = oneLine.lastIndexOf(' ', LONGEST);
    return oneLine.substring(0, blank > 0 ? blank : oneLine.offsetByCodePoints(0, LONGEST / 2))
        + "…";
  }
}
