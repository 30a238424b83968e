package dev.hindcast.lint.rules.structure;

import dev.hindcast.lint.Example;
import dev.hindcast.lint.Family;
import dev.hindcast.lint.Finding;
import dev.hindcast.lint.Rule;
import dev.hindcast.lint.Subject;
import dev.hindcast.lint.language.Sentence;
import dev.hindcast.lint.language.WordList;
import dev.hindcast.lint.rules.Places;
import dev.hindcast.source.Severity;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds words of catastrophe where a number would say more.
final class DramaticWord implements Rule {

  /// Each word, and the words behind it with which it is a term of the trade.
  private static final Map<String, Set<String>> WORDS =
      WordList.lines("dramatic-words").stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  List::getFirst, line -> Set.copyOf(line.subList(1, line.size()))));

  private static final Pattern WORD = Pattern.compile("\\p{L}+(?:-\\p{L}+)*");

  /// What did not happen, or might, is no description.
  private static final Pattern ONLY_THOUGHT_OF =
      Pattern.compile(
          "(?i)\\b(?:could|would|might|may|can|if|potential(?:ly)?|risk|avoid\\w*|prevent\\w*|mitigat\\w*|not|no|never|without|natural|any|in"
              + " case|during a|called|named)\\b|n't\\b");

  private static final Pattern OUTAGE = Pattern.compile("(?i)\\boutage\\b");

  @Override
  public String id() {
    return "dramatic-word";
  }

  @Override
  public Family family() {
    return Family.LANGUAGE;
  }

  @Override
  public Severity severity() {
    return Severity.SUGGESTION;
  }

  @Override
  public String what() {
    return "says how bad it felt instead of how bad it was";
  }

  @Override
  public String why() {
    return """
    A dramatic word asks the reader to share a feeling and tells them nothing: one team's
    disaster is another one's Tuesday. Beside a number it is left alone. "Outage" is a plain
    word; it is only asked about in a title, where the impact has no number that shows
    whether it was one. "Disaster" is for `judgement-word`.
    """;
  }

  @Override
  public String fix() {
    return "how many were affected, and for how long? let the number say it";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.bad(
            """
            # Checkout answered 504

            The change had ⟦catastrophic⟧ results, and the evening was a ⟦nightmare⟧.
            """),
        Example.bad(
            """
            # Checkout ⟦outage⟧

            ## Impact

            Some customers could not pay.
            """),
        Example.good(
            """
            # Checkout outage

            ## Impact

            All checkouts failed for 39 minutes.
            """),
        Example.nearMiss(
            """
            # Checkout answered 504

            The disaster recovery plan was followed. A regex ran into catastrophic backtracking.
            It could have been devastating. It was catastrophic: 90% of orders were lost. The alert
            is called "nightmare".
            """));
  }

  @Override
  public Stream<Finding> check(Subject subject) {
    return Stream.concat(
        subject.sentences().stream().flatMap(DramaticWord::dramatic), outage(subject));
  }

  private static Stream<Finding> dramatic(Sentence sentence) {
    if (Quantities.hasNumber(sentence.text())) {
      return Stream.empty();
    }
    return sentence
        .find(WORD)
        .filter(word -> isDramatic(sentence.text(), word))
        .map(
            word ->
                Finding.at(sentence.span(word.start(), word.end()))
                    .saying("'" + word.group() + "' without a number"));
  }

  private static boolean isDramatic(String sentence, MatchResult word) {
    Set<String> behind = WORDS.get(word.group().toLowerCase(Locale.ROOT));
    if (behind == null || ONLY_THOUGHT_OF.matcher(sentence).region(0, word.start()).find()) {
      return false;
    }
    Matcher next = WORD.matcher(sentence).region(word.end(), sentence.length());
    return !next.find() || !behind.contains(next.group().toLowerCase(Locale.ROOT));
  }

  private static Stream<Finding> outage(Subject subject) {
    ToldImpact impact = new ToldImpact(subject);
    Matcher outage = OUTAGE.matcher(subject.postmortem().title());
    return impact.isTold()
            && !impact.isQuantified()
            && !impact.isSetAside()
            && !subject.postmortem().isFromPublicSources()
            && outage.find()
        ? Stream.of(
            Finding.at(Places.words(subject, Places.title(subject), outage.group()))
                .saying("'outage' in the title, and no number in the impact"))
        : Stream.empty();
  }
}
