package dev.hindcast.recurrence.likeness;

import dev.hindcast.postmortem.Library;
import dev.hindcast.postmortem.Postmortem;
import dev.hindcast.search.analysis.Analysis;
import dev.hindcast.search.analysis.Analysis.Token;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/// Which words explain to a reader why two incidents are alike. They weigh all the same; but "pdt,
/// east, amazon" explains nothing.
final class ExplainingWords {
  /// So few Latin letters are mostly the initials of somebody.
  private static final Pattern INITIALS = Pattern.compile("[a-z]{1,2}");

  private final Set<String> others = new HashSet<>();

  ExplainingWords(Library library, Analysis analysis) {
    add(listed(), analysis);
    List<String> organisations =
        library.postmortems().stream()
            .map(Postmortem::organisation)
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    organisations.forEach(name -> add(name, analysis));
    if (organisations.size() > 1) {
      // Of one organisation, a service says much; of several, it is the name of a product.
      library.postmortems().stream()
          .flatMap(postmortem -> postmortem.services().stream())
          .distinct()
          .forEach(name -> add(name, analysis));
    }
  }

  private void add(String text, Analysis analysis) {
    analysis.stems(text).stream().map(Token::term).forEach(others::add);
  }

  private static String listed() {
    try (InputStream stream = ExplainingWords.class.getResourceAsStream("unexplaining-words.txt")) {
      return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException exception) {
      throw new UncheckedIOException(exception);
    }
  }

  boolean explains(String stem) {
    return !INITIALS.matcher(stem).matches() && !others.contains(stem);
  }
}
