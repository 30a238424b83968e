package dev.hindcast.site;

import dev.hindcast.postmortem.Postmortem;
import dev.hindcast.postmortem.Vocabulary;
import dev.hindcast.postmortem.Vocabulary.Mechanism;
import dev.hindcast.postmortem.Vocabulary.Term;
import dev.hindcast.recurrence.Recurrences;
import java.util.List;
import java.util.Optional;

/// By what the incidents of a library are listed.
public enum Topic {
  SERVICE("services", "Service", "Services") {
    @Override
    List<String> terms(Postmortem postmortem) {
      return postmortem.services();
    }
  },
  CAUSE("causes", "Mechanism", "Mechanisms") {
    @Override
    List<String> terms(Postmortem postmortem) {
      return postmortem.mechanisms();
    }

    @Override
    String name(Vocabulary vocabulary, String term) {
      return vocabulary.mechanism(term).map(Mechanism::title).orElse(term);
    }

    @Override
    Optional<String> definition(Vocabulary vocabulary, String term) {
      return vocabulary.mechanism(term).map(Mechanism::definition);
    }
  },
  TRIGGER("triggers", "Trigger", "Triggers") {
    @Override
    List<String> terms(Postmortem postmortem) {
      return Recurrences.triggerTerms(postmortem);
    }

    @Override
    Optional<String> definition(Vocabulary vocabulary, String term) {
      return vocabulary.term("trigger", term).map(Term::meaning);
    }
  },
  TAG("tags", "Tag", "Tags") {
    @Override
    List<String> terms(Postmortem postmortem) {
      return postmortem.tags();
    }
  };

  private final String folder;
  private final String singular;
  private final String plural;

  Topic(String folder, String singular, String plural) {
    this.folder = folder;
    this.singular = singular;
    this.plural = plural;
  }

  /// The terms of this topic that an incident names, in its order.
  abstract List<String> terms(Postmortem postmortem);

  /// What a page calls a term.
  String name(Vocabulary vocabulary, String term) {
    return term;
  }

  /// What a term means; nothing for one that no vocabulary knows.
  Optional<String> definition(Vocabulary vocabulary, String term) {
    return Optional.empty();
  }

  /// The folder of its pages.
  String folder() {
    return folder;
  }

  /// What one term is, as a heading.
  String singular() {
    return singular;
  }

  /// All terms, as a heading.
  String plural() {
    return plural;
  }
}
