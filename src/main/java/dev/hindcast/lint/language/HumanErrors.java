package dev.hindcast.lint.language;

import dev.hindcast.source.Span;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds in a sentence where it explains what happened by somebody's error, and leaves alone where
/// it denies that, plans against it or only speaks of it.
public final class HumanErrors {

  /// "Human error" by its names. "User errors" in the plural are a metric.
  private static final Pattern NAMED =
      Pattern.compile(
          "(?i)\\b(?:(?:human|operator|pilot|administrator|admin|engineer|developer|personnel|manual)["
              + " -](?:errors?|mistakes?|slips?)|user[ -](?:error|mistake)|fat["
              + " -]finger(?:s|ed|ing)?|finger trouble|pebkac|pebcak|id10t)\\b(?!["
              + " -](?:rates?|probabilit\\p{L}*|messages?|codes?|pages?|budgets?|logs?|reports?|handling|counts?"
              + "|correction|tolerance|prone|proof|classes|class|events?)\\b)");

  /// Without one of these a sentence holds nothing that is looked for here.
  private static final Pattern TELLING =
      Pattern.compile(
          "error|mistake|slip|oversight|typo|finger|blunder|carelessness|peb[kc]ac?|id10t");

  /// A mistake as the explanation, or said to be somebody's.
  private static final Pattern EXPLAINING =
      Pattern.compile(
          String.join(
              "|",
              "(?i)\\b(?:caused by|due to|because of|result of|down to) (?:\\p{L}+ ){0,3}"
                  + "(?<!configuration )(?:mistake|blunder|carelessness)\\b",
              "\\b(?:a|the|one) (?:mistake|error|blunder) (?:made|committed) by\\b",
              "\\b(?:the|a) mistake (?:that|which) (?:caused|led|triggered|took|brought)\\b",
              "\\b(?:rookie|silly|stupid|careless|dumb|honest|simple|embarrassing|beginner's)"
                  + " (?:mistake|error|typo)\\b",
              "\\b(?:the|this|that) (?:error|mistake) was (?:mine|his|hers|theirs)\\b",
              "\\b(?:is|was|were|be|been) (?:a|an|the|my|his|her|our|their)"
                  + " (?:\\p{L}+ ){0,3}(?:mistake|blunder)\\b",
              "^\\W*(?:my |our |the )?mistake(?=\\W*:)"));

  /// "Signaller error", "an error by one of our employees".
  private static final Pattern OF_ROLE =
      Pattern.compile(
          "(?i)\\b(?:(?:"
              + roles()
              + ")[ -](?:errors?|mistakes?|slips?|oversights?)(?!["
              + " -](?:rate|message|code|page|budget|log|report|handling|count))|(?:error|mistake|slip|oversight|blunder|typo)s?"
              + " (?:by|on the part of) (?:(?:a|an|the|our|one|of|some) ){0,3}(?:\\p{L}+ )?(?:"
              + roles()
              + "|team|crew)s?)\\b");

  private static final Pattern MADE =
      Pattern.compile(
          "(?i)\\b(?:made|makes|making|committed)(?: (?:a|an|the|this|that|some))?"
              + " (?:\\p{L}+ ){0,2}(?:mistakes?|typos?|errors?|blunders?)\\b");

  /// What before an error takes it out of the explanation, unless a "but" follows or another clause
  /// begins.
  private static final Pattern SET_ASIDE =
      Pattern.compile("(?i)\\b(?:" + settingAside() + ")\\b(?!.*\\bbut\\b)[^;:!?]*$");

  /// Single quotes are for words that are spoken of.
  private static final Pattern QUOTED = Pattern.compile("(?:^|\\s)['‘]$");

  private static final Pattern RULED_OUT =
      Pattern.compile(
          "(?i)^[\\s\"”]*(?:(?:was|were|is|are|has been|had been) )?(?:quickly |soon |later |then"
              + " )?(?:ruled out|excluded|never|not|a symptom|a label|inevitable|a starting"
              + " point|unavoidable|as"
              + " a|explains?|rarely|seldom|can't|cannot|should|will|may|can|could|happens?"
              + "|doesn't|isn't|wasn't)\\b");

  /// "The mistake that caused the outage" explains, whatever stands before it.
  private static final Pattern DEFINITE = Pattern.compile("(?i)^ (?:that|which) (?:caused|led)\\b");

  private HumanErrors() {}

  /// The places, in the order of the text.
  public static List<Span> in(Sentence sentence) {
    if (sentence.tokens().stream().noneMatch(token -> TELLING.matcher(token.lower()).find())
        || sentence.isSpokenOf()) {
      return List.of();
    }
    Stream<MatchResult> named =
        Stream.concat(
            Stream.concat(sentence.find(NAMED), sentence.find(OF_ROLE)), sentence.find(EXPLAINING));
    return Stream.concat(named, sentence.find(MADE).filter(made -> isPersons(sentence, made)))
        .filter(match -> !isSetAside(sentence.text(), match))
        .map(match -> sentence.span(match.start(), match.end()))
        .sorted()
        .toList();
  }

  private static boolean isPersons(Sentence sentence, MatchResult made) {
    return sentence.clauses().agentOf(sentence.tokenAt(made.start())) == Agent.PERSON;
  }

  private static boolean isSetAside(String text, MatchResult match) {
    String before = text.substring(0, match.start()).replace('\u2019', '\'');
    String after = text.substring(match.end()).replace('\u2019', '\'');
    boolean isDefinite =
        DEFINITE.matcher(after).find() || match.group().matches("(?i).*mistake (?:that|which) .*");
    return RULED_OUT.matcher(after).find()
        || QUOTED.matcher(before).find()
        || (!isDefinite && SET_ASIDE.matcher(before).find());
  }

  private static String roles() {
    return WordList.words("people").stream()
        .filter(role -> !NAMED.matcher(role + " error").find())
        .sorted()
        .collect(Collectors.joining("|"));
  }

  private static String settingAside() {
    return WordList.lines("setting-aside").stream()
        .map(words -> String.join(" ", words).replace("*", "\\p{L}*"))
        .collect(Collectors.joining("|"));
  }
}
