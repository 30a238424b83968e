package dev.hindcast.recurrence;

import dev.hindcast.postmortem.Library;
import dev.hindcast.postmortem.Vocabulary;
import dev.hindcast.recurrence.likeness.Likeness;
import dev.hindcast.search.analysis.Language;

/// What stands beside the incidents of a library in English, for tests.
public final class Neighbourhood {
  private Neighbourhood() {}

  public static SeenBefore of(Library library) {
    return new SeenBefore(library, Likeness.of(library, Vocabulary.builtIn(), Language.EN));
  }
}
