package dev.hindcast.recurrence.likeness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hindcast.extract.LibraryReader;
import dev.hindcast.postmortem.DataFile;
import dev.hindcast.postmortem.Postmortem;
import dev.hindcast.postmortem.Vocabulary;
import dev.hindcast.postmortem.Vocabulary.Mechanism;
import dev.hindcast.search.analysis.Language;
import dev.hindcast.source.SourceFile;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GlossaryTest {

  @Test
  void aMechanismIsFoundInAnyFormOfItsWords() {
    assertEquals(List.of("split-brain"), mentioned("There were TWO primaries."));
    assertEquals(List.of("expired-credential"), mentioned("Certificates expired"));
  }

  @Test
  void theTitleIsAName() {
    assertTrue(mentioned("A case of head-of-line blocking.").contains("head-of-line-blocking"));
  }

  @Test
  void aHintAloneMentionsNothing() {
    assertEquals(List.of(), mentioned("The leader and its semaphore."));
  }

  @Test
  void aMentionSaysWhereItStands() {
    Mention mention =
        Glossary.of(Vocabulary.builtIn(), Language.EN)
            .mentions(read("# T\n\nAll was well.\n\nThen split-brain.\n"))
            .getFirst();

    assertEquals(List.of(new Quote("a.md", 5, "Then split-brain.")), mention.quotes());
    assertTrue(mention.weight() > 0 && mention.weight() <= 1);
  }

  @Test
  void aHouseMayAddNamesAndMechanisms() {
    Vocabulary own =
        Vocabulary.builtIn()
            .with(new Mechanism("gremlins", "other", "Gremlins", ""), List.of("gnawed cable"))
            .with(
                Vocabulary.builtIn().mechanism("split-brain").orElseThrow(),
                List.of("both in charge"));

    assertEquals(List.of("gremlins"), mentioned(own, "We found a gnawed cable."));
    assertEquals(List.of("split-brain"), mentioned(own, "Both were in it, both in charge."));
    assertEquals(List.of("split-brain"), mentioned(own, "Split brain."));
  }

  @Test
  void everyMechanismHasNamesAndNoPhraseTwice() {
    Vocabulary vocabulary = Vocabulary.builtIn();
    for (Mechanism mechanism : vocabulary.mechanisms()) {
      List<String> names = vocabulary.aliases(mechanism.name()).names();
      Set<String> all = new HashSet<>();
      assertFalse(names.isEmpty(), mechanism.name());
      names.forEach(name -> assertTrue(all.add(name), mechanism.name() + ": " + name));
      vocabulary
          .aliases(mechanism.name())
          .hints()
          .forEach(hint -> assertTrue(all.add(hint), mechanism.name() + ": " + hint));
    }
  }

  @Test
  void everyRowIsOfAKnownMechanism() {
    for (List<String> row : DataFile.rows(Vocabulary.class, "aliases.tsv")) {
      assertTrue(Vocabulary.builtIn().mechanism(row.getFirst()).isPresent(), row.getFirst());
      assertEquals(3, row.size(), row.getFirst());
    }
  }

  private static List<String> mentioned(String text) {
    return mentioned(Vocabulary.builtIn(), text);
  }

  private static List<String> mentioned(Vocabulary vocabulary, String text) {
    return Glossary.of(vocabulary, Language.EN).mentions(read("# T\n\n" + text + "\n")).stream()
        .map(Mention::mechanism)
        .toList();
  }

  private static Postmortem read(String text) {
    return new LibraryReader()
        .read(List.of(new SourceFile("a.md", text)), _ -> {})
        .library()
        .postmortems()
        .getFirst();
  }
}
