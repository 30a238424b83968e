package dev.hindcast.lint.rules.structure;

import dev.hindcast.lint.Example;
import dev.hindcast.lint.Family;
import dev.hindcast.lint.Finding;
import dev.hindcast.lint.Option;
import dev.hindcast.lint.Rule;
import dev.hindcast.lint.Subject;
import dev.hindcast.lint.language.Sentence;
import dev.hindcast.lint.language.WordList;
import dev.hindcast.source.Severity;
import dev.hindcast.source.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds acronyms that only those in the know can read.
final class UndefinedAcronym implements Rule {
  private static final Option<List<String>> KNOWN =
      Option.words("known", List.of(), "acronyms that every reader of the library knows");

  private static final Set<String> COMMON = WordList.words("known-acronyms");

  /// Capitals and digits, such as `KIAM` and `K8S`, but no part of `INC-2026-014`, `MAX_SIZE` or
  /// `PoolError`.
  private static final Pattern ACRONYM =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}_#@/.$-])(?=[A-Z0-9]{0,4}[A-Z][A-Z0-9]{0,4}[A-Z])[A-Z][A-Z0-9]{1,5}(?=s?(?![\\p{L}\\p{N}_/.$]*[\\p{L}\\p{N}_/$]|-\\d))");

  /// In a line of capitals, such as a heading, a word is no acronym.
  private static final Pattern SMALL_LETTER = Pattern.compile("\\p{Ll}{3}");

  @Override
  public String id() {
    return "undefined-acronym";
  }

  @Override
  public Family family() {
    return Family.STRUCTURE;
  }

  @Override
  public Severity severity() {
    return Severity.SUGGESTION;
  }

  @Override
  public boolean isOptIn() {
    return true;
  }

  @Override
  public List<Option<?>> options() {
    return List.of(KNOWN);
  }

  @Override
  public String what() {
    return "uses an acronym that it never explains";
  }

  @Override
  public String why() {
    return """
    A newcomer, a colleague from support and a reader in five years cannot look up what your
    team calls things. Written out once, or listed in a glossary, it is readable for all, and
    found by those who search for either form. What every engineer knows, such as DNS, need
    not be explained, nor what the configuration's terms or the option `known` hold.
    """;
  }

  @Override
  public String fix() {
    return "what does it stand for? write it out where it stands first, or add it to a section"
        + " 'Glossary'";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.bad(
            """
            # Checkout answered 504

            The ⟦PXB⟧ lost its lease. Another PXB took over. Two ⟦ORM⟧s and `KIAM` were not affected.
            """),
        Example.good(
            """
            # Checkout answered 504

            The payment exchange broker (PXB) lost its lease. Another PXB took over.
            """),
        Example.nearMiss(
            """
            # Checkout answered 504

            The PXB (payment exchange broker) lost its DNS name; INC-2026-014 and MAX_SIZE tell more.
            The TXQ kept every order. DO NOT PANIC.

            ## Glossary

            - **TXQ**: the queue of transactions
            """));
  }

  @Override
  public Stream<Finding> check(Subject subject) {
    Set<String> known = new HashSet<>(Explained.in(subject));
    subject.option(KNOWN).forEach(word -> known.add(word.toUpperCase(Locale.ROOT)));
    return subject.sentences().stream()
        .filter(sentence -> SMALL_LETTER.matcher(sentence.text()).find())
        .flatMap(sentence -> unknown(sentence, known))
        .toList()
        .stream();
  }

  /// The first use of each; what was reported is known from then on.
  private static Stream<Finding> unknown(Sentence sentence, Set<String> known) {
    return sentence
        .find(ACRONYM)
        .filter(word -> !COMMON.contains(word.group()) && known.add(word.group()))
        .map(word -> finding(sentence, word));
  }

  private static Finding finding(Sentence sentence, MatchResult word) {
    Span place = sentence.span(word.start(), word.end());
    return Finding.at(place).saying("'" + word.group() + "' is never written out");
  }
}
