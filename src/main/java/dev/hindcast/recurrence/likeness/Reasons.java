package dev.hindcast.recurrence.likeness;

import dev.hindcast.recurrence.likeness.Reason.Term;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/// Says what makes two postmortems alike.
record Reasons(Lexicon lexicon, Glossary glossary, Forms forms, ExplainingWords explaining) {
  private static final int TERMS = 5;
  private static final int MENTIONS = 2;

  /// Of so many the first that explain something are shown.
  private static final int LOOKED_AT = 32;

  /// What adds less to the cosine of the mechanisms is no reason.
  private static final double LEAST = 0.1;

  /// The same for the cosine of the words, to which hundreds add.
  private static final double LEAST_WORD = 0.004;

  /// The reasons, the strongest first.
  List<Reason> of(Document here, Document there) {
    Tags tags = new Tags(here.postmortem(), there.postmortem());
    Quotes quotesHere = Quotes.of(here.postmortem());
    Quotes quotesThere = Quotes.of(there.postmortem());
    List<Reason> reasons = new ArrayList<>();
    List<String> mechanisms = tags.mechanisms();
    add(reasons, mechanisms, Reason.SharedMechanisms::new);
    here.mechanisms().shared(there.mechanisms(), LOOKED_AT).stream()
        .filter(number -> product(here.mechanisms(), there.mechanisms(), number) >= LEAST)
        .filter(number -> !mechanisms.contains(glossary.mechanisms().get(number)))
        .flatMap(number -> mention(number, here, quotesHere, there, quotesThere).stream())
        .limit(MENTIONS)
        .forEach(reasons::add);
    add(reasons, tags.signals(), Reason.SharedSignals::new);
    List<Term> terms = terms(here, quotesHere, there, quotesThere);
    add(reasons, terms, Reason.SharedTerms::new);
    add(reasons, tags.services(), Reason.SharedServices::new);
    tags.triggers().stream().map(Reason.SharedTrigger::new).forEach(reasons::add);
    add(reasons, tags.categories(), Reason.SharedCategories::new);
    daysApart(here, there).ifPresent(reasons::add);
    return List.copyOf(reasons);
  }

  private static <T> void add(
      List<Reason> reasons, List<T> shared, Function<List<T>, Reason> reason) {
    if (!shared.isEmpty()) {
      reasons.add(reason.apply(shared));
    }
  }

  /// What a number adds to a cosine.
  private static double product(Direction here, Direction there, int number) {
    return here.weightOf(number) * there.weightOf(number);
  }

  private Optional<Reason> mention(
      int number, Document here, Quotes quotesHere, Document there, Quotes quotesThere) {
    String mechanism = glossary.mechanisms().get(number);
    Optional<Quote> one = place(number, here).map(quotesHere::at);
    Optional<Quote> other = place(number, there).map(quotesThere::at);
    if (one.isPresent() && other.isPresent()) {
      return Optional.of(new Reason.SharedMention(mechanism, one.get(), other.get()));
    }
    return isTagged(number, here) || isTagged(number, there)
        ? one.or(() -> other).map(quote -> new Reason.TaggedAndMentioned(mechanism, quote))
        : Optional.empty();
  }

  private boolean isTagged(int mechanism, Document document) {
    return document.postmortem().mechanisms().stream()
        .anyMatch(name -> glossary.knows(name) && glossary.numberOf(name) == mechanism);
  }

  /// Where a text calls a mechanism by its most telling name; hints weigh, but explain little.
  private Optional<Counts.Place> place(int mechanism, Document document) {
    Uses<Integer> phrases = document.phrases();
    return IntStream.range(0, phrases.things().size())
        .filter(index -> glossary.entries().get(phrases.things().get(index)).isName())
        .filter(
            index -> glossary.entries().get(phrases.things().get(index)).mechanism() == mechanism)
        .boxed()
        .max(
            Comparator.comparingDouble(index -> lexicon.tellingPhrase(phrases.things().get(index))))
        .map(phrases::first);
  }

  private List<Term> terms(Document here, Quotes quotesHere, Document there, Quotes quotesThere) {
    return here.words().shared(there.words(), LOOKED_AT).stream()
        .filter(word -> product(here.words(), there.words(), word) >= LEAST_WORD)
        .filter(word -> explaining.explains(lexicon.stem(word)) && lexicon.isTelling(word))
        .limit(TERMS)
        .map(
            word ->
                new Term(
                    forms.of(lexicon.stem(word)),
                    quotesHere.at(here.place(word)),
                    quotesThere.at(there.place(word))))
        .toList();
  }

  private static Optional<Reason> daysApart(Document here, Document there) {
    LocalDate one = here.postmortem().date();
    LocalDate other = there.postmortem().date();
    return one == null || other == null
        ? Optional.empty()
        : Optional.of(new Reason.DaysApart(Math.abs(ChronoUnit.DAYS.between(one, other))));
  }
}
