package dev.hindcast.lint.directives;

import dev.hindcast.source.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// A comment that silences one rule, or ends that.
///
/// @param comment the comment, which may name several rules
/// @param rule the id
/// @param name where the id stands
/// @param reason why; empty where none is needed
public record Directive(Kind kind, Span comment, String rule, Span name, String reason) {

  /// How far it reaches.
  public enum Kind {
    /// The line on which it stands.
    LINE("hindcast-disable-line"),
    /// The next line that says something.
    NEXT_LINE("hindcast-disable-next-line"),
    /// From here to where it is ended, else to the end of the file.
    BLOCK("hindcast-disable"),
    /// Ends a block.
    END("hindcast-enable"),
    /// The whole file.
    FILE("hindcast-disable-file");

    /// How every directive begins; another comment is none.
    static final String PREFIX = "hindcast-";

    /// The words of all kinds.
    static final List<String> WORDS = Arrays.stream(values()).map(Kind::word).toList();

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    public String word() {
      return word;
    }

    /// Whether it silences no more than a line.
    public boolean isOfOneLine() {
      return this == LINE || this == NEXT_LINE;
    }

    static Optional<Kind> of(String word) {
      return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
    }
  }
}
