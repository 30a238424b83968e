package dev.hindcast.recurrence.likeness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hindcast.extract.LibraryReader;
import dev.hindcast.postmortem.Library;
import dev.hindcast.postmortem.Postmortem;
import dev.hindcast.postmortem.Vocabulary;
import dev.hindcast.search.analysis.Language;
import dev.hindcast.source.SourceFile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;

class LikenessTest {
  private final List<SourceFile> files = new ArrayList<>();

  /// Worked by hand: five postmortems; each of the two has two words of its own, and "valves
  /// rattled" once in a summary. A word of two of five weighs ln(6/2) = 1.0986, one of a single
  /// postmortem ln 6 = 1.7918, each times 1 + ln 1.5 = 1.4055, which falls out of the cosine: 2 *
  /// 1.0986² / (2 * 1.0986² + 2 * 1.7918²) = 0.2732.
  @Test
  void wordsWeighByHowFewHaveThem() {
    incident("a", "", "Valves rattled aloud thrice.");
    incident("b", "", "Valves rattled quietly below.");
    incident("c", "", "Something.");
    incident("d", "", "Otherwise.");
    incident("e", "", "Nothingness.");

    assertEquals(0.2732 / 1.4, alike("a", "b").score(), 1e-4);
    assertEquals(0, alike("a", "c").score());
  }

  @Test
  void likenessIsTheSameFromBothSides() {
    library();
    for (String one : List.of("leak", "oom", "certificate")) {
      for (String other : List.of("leak", "oom", "certificate")) {
        assertEquals(alike(one, other).score(), alike(other, one).score(), 1e-9, one + other);
      }
    }
  }

  @Test
  void twoThatSayOneThingInOtherWordsAreAlikeInMechanism() {
    library();

    Alike alike = alike("leak", "oom");

    assertTrue(alike.axes().contains(Axis.MECHANISM), alike.toString());
    assertEquals(
        List.of("resource-leak: summary of leak | summary of oom"),
        alike.reasons().stream().flatMap(reason -> mention(reason).stream()).toList());
  }

  @Test
  void aConfirmedMechanismCountsMoreThanAnyMention() {
    incident("a", "mechanisms: [dns-failure]", "The cache was cold.");
    incident("b", "", "The cache was cold.");
    incident("c", "mechanisms: [dns-failure]", "Otherwise.");

    assertTrue(alike("a", "c").score() > 0.2, () -> "tagged: " + alike("a", "c").score());
    assertEquals(
        List.of(new Reason.SharedMechanisms(List.of("dns-failure"))), alike("a", "c").reasons());
  }

  @Test
  void theFirstMechanismCountsMost() {
    incident("a", "mechanisms: [dns-failure, retry-storm]", "One.");
    incident("b", "mechanisms: [dns-failure]", "Two.");
    incident("c", "mechanisms: [retry-storm]", "Three.");

    assertTrue(alike("a", "b").score() > alike("a", "c").score());
  }

  @Test
  void aMechanismThatNoVocabularyKnowsIsSharedToo() {
    incident("a", "mechanisms: [gremlins]", "One.");
    incident("b", "mechanisms: [Gremlins]", "Two.");

    assertEquals(Band.LIKELY, alike("a", "b").band());
  }

  @Test
  void aServiceAndATriggerAddALittle() {
    incident("a", "services: [pay]\ntrigger: {type: deploy}", "One.");
    incident("b", "services: [Pay]", "Two.");
    incident("c", "services: [pay]\ntrigger: {type: deploy}", "Three.");
    incident("d", "trigger: {type: unknown}", "Four.");
    incident("e", "trigger: {type: unknown}", "Five.");

    assertEquals(0.03, alike("a", "b").score(), 1e-9);
    assertEquals(0.06, alike("a", "c").score(), 1e-9);
    assertEquals(0, alike("d", "e").score());
  }

  @Test
  void whatIsToldOfAnotherIncidentDoesNotCount() {
    incident("a", "", "One.\n\n## Related incidents\n\n- valves rattled there");
    incident("b", "", "Valves rattled.");

    assertEquals(0, alike("a", "b").score());
  }

  @Test
  void daysZonesCompaniesAndNumbersExplainNothing() {
    incident("a", "organisation: Acme", "At Acme on Tuesday 17 March the valves rattled in PDT.");
    incident("b", "organisation: Acme", "On Tuesday 17 March, PDT, valves rattled at Acme.");
    incident("c", "", "One.");
    incident("d", "", "Two.");

    assertEquals(List.of("rattled", "valves"), terms("a", "b"));
  }

  @Test
  void anExplanationIsWrittenAsMostWriteIt() {
    incident("a", "", "CoreDNS gasped.");
    incident("b", "", "CoreDNS gasped.");
    incident("c", "", "coredns");
    for (int number = 0; number < 20; number++) {
      incident("other" + number, "", "Nothing of the kind, number " + number + ".");
    }

    assertEquals(List.of("gasped", "CoreDNS"), terms("a", "b"));
  }

  @Test
  void linesAreThoseOfTheFile() {
    incident("a", "", "First.\n\nThe **valves** rattled, see [valves](https://valves.example).");
    incident("b", "", "The valves rattled.");

    Reason.SharedTerms shared =
        alike("a", "b").reasons().stream()
            .filter(Reason.SharedTerms.class::isInstance)
            .map(Reason.SharedTerms.class::cast)
            .findFirst()
            .orElseThrow();
    Quote here = shared.terms().getFirst().here();

    assertEquals("a.md", here.path());
    assertEquals("The valves rattled, see valves.", here.excerpt());
    assertTrue(file("a").line(here.line()).startsWith("The **valves** rattled"));
  }

  @Test
  void twoTextsAboutOneIncidentAreToldApart() {
    String story = "Valves rattled below the third pump while brine crept into the gauge.";
    incident("a", "date: 2026-02-03", story);
    incident("b", "date: 2026-02-04", story + " Nobody slept.");
    incident("c", "", "One.");

    assertEquals(Sameness.SAME_INCIDENT, alike("a", "b").sameness());
  }

  @Test
  void theSameTwiceWithinDaysIsARecurrence() {
    String story = "Valves rattled below the third pump while brine crept into the gauge.";
    incident("a", "date: 2026-02-03", story);
    incident("b", "date: 2026-02-07", story);
    incident("c", "", "One.");

    assertEquals(Sameness.APART, alike("a", "b").sameness());
  }

  @Test
  void twoOfOneDayAndOneServiceMayBeOneEvent() {
    incident(
        "a",
        "started: 2026-02-03T08:00:00Z\nresolved: 2026-02-03T10:00:00Z\nservices: [dns]",
        "One.");
    incident("b", "started: 2026-02-03T09:00:00Z", "Login failed, for DNS was down.");
    incident("c", "started: 2026-02-03T11:00:00Z", "DNS again.");

    assertEquals(Sameness.SAME_EVENT, alike("a", "b").sameness());
    assertEquals(Sameness.APART, alike("a", "c").sameness());
  }

  @Test
  void aTextOutsideTheLibraryIsComparedLikeOneOfIt() {
    library();
    Postmortem copy = read(new SourceFile("draft.md", file("leak").text()));

    Alike nearest = likeness().alike(copy, _ -> true, 1).getFirst();

    assertEquals("leak", nearest.postmortem().id());
  }

  @Test
  void anotherTextOfTheSamePathIsItself() {
    library();
    Postmortem newer = read(new SourceFile("leak.md", file("oom").text()));

    List<Alike> alike = likeness().alike(newer, _ -> true, 9);

    assertFalse(alike.stream().anyMatch(one -> one.postmortem().file().path().equals("leak.md")));
  }

  @Test
  void anEmptyLibraryHasNothingAlike() {
    Postmortem alone = read(new SourceFile("a.md", "# Valves rattled\n"));

    assertEquals(
        List.of(),
        Likeness.of(new Library(List.of()), Vocabulary.builtIn(), Language.EN)
            .alike(alone, _ -> true, 5));
  }

  @Test
  void neitherOrderNorThreadsMatter() throws Exception {
    Random random = new Random(7);
    List<String> words =
        List.of("valve", "pump", "gauge", "brine", "timeout", "failover", "cache", "oom", "quota");
    for (int number = 0; number < 60; number++) {
      StringBuilder text = new StringBuilder();
      for (int word = 0; word < 30; word++) {
        text.append(words.get(random.nextInt(words.size()))).append(' ');
      }
      incident("i" + number, "", text.toString());
    }
    String expected = all();
    Collections.shuffle(files, random);
    try (ForkJoinPool threads = new ForkJoinPool(7)) {
      assertEquals(expected, threads.submit(this::all).get());
    }
  }

  private String all() {
    Library library = understood();
    Likeness likeness = Likeness.of(library, Vocabulary.builtIn(), Language.EN);
    StringBuilder all = new StringBuilder();
    for (Postmortem postmortem : library.postmortems()) {
      likeness
          .alike(postmortem, _ -> true, 5)
          .forEach(alike -> all.append(alike.reasons()).append(alike.score()));
    }
    return all.toString();
  }

  private void library() {
    incident("leak", "", "A memory leak in the importer.");
    incident("oom", "", "Workers were killed: out of memory.");
    incident("certificate", "", "An expired certificate refused logins.");
  }

  private void incident(String id, String head, String text) {
    files.add(
        new SourceFile(
            id + ".md",
            "---\nid: " + id + "\ntitle: \"\"\n" + head + "\n---\n\n## Summary\n\n" + text + "\n"));
  }

  private SourceFile file(String id) {
    return files.stream().filter(file -> file.path().equals(id + ".md")).findFirst().orElseThrow();
  }

  private Library understood() {
    return new LibraryReader().read(files, _ -> {}).library();
  }

  private Likeness likeness() {
    return Likeness.of(understood(), Vocabulary.builtIn(), Language.EN);
  }

  private static Postmortem read(SourceFile file) {
    return new LibraryReader().read(List.of(file), _ -> {}).library().postmortems().getFirst();
  }

  private Alike alike(String one, String other) {
    Library library = understood();
    Likeness likeness = Likeness.of(library, Vocabulary.builtIn(), Language.EN);
    return likeness.alike(library.find(one).orElseThrow(), library.find(other).orElseThrow());
  }

  private List<String> terms(String one, String other) {
    return alike(one, other).reasons().stream()
        .filter(Reason.SharedTerms.class::isInstance)
        .flatMap(reason -> ((Reason.SharedTerms) reason).terms().stream())
        .map(Reason.Term::form)
        .toList();
  }

  private static List<String> mention(Reason reason) {
    return reason instanceof Reason.SharedMention(String mechanism, Quote here, Quote there)
        ? List.of(
            mechanism
                + ": summary of "
                + here.path().replace(".md", "")
                + " | summary of "
                + there.path().replace(".md", ""))
        : List.of();
  }
}
