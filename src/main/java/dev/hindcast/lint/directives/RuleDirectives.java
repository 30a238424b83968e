package dev.hindcast.lint.directives;

import dev.hindcast.source.SourceFile;
import dev.hindcast.source.Span;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Where a file silences one rule.
final class RuleDirectives {
  private final Map<Integer, Directive> lines = new HashMap<>();
  private final TreeMap<Integer, Block> blocks = new TreeMap<>();
  private @Nullable Directive wholeFile;

  /// @param end where it is ended; behind all text where it is not
  private record Block(Directive directive, int end) {}

  /// Adds one of some lines, unless another is about them already.
  void addLines(Directive directive, int first, int last) {
    for (int line = first; line <= last; line++) {
      lines.putIfAbsent(line, directive);
    }
  }

  void addFile(Directive directive) {
    if (wholeFile == null) {
      wholeFile = directive;
    }
  }

  /// Begins a block, unless it is within another.
  void begin(Directive directive) {
    int start = directive.comment().start();
    if (blocks.isEmpty() || blocks.lastEntry().getValue().end() <= start) {
      blocks.put(start, new Block(directive, Integer.MAX_VALUE));
    }
  }

  /// Ends a block.
  ///
  /// @return whether there is one to end
  boolean end(Directive directive) {
    int end = directive.comment().start();
    if (blocks.isEmpty() || blocks.lastEntry().getValue().end() <= end) {
      return false;
    }
    Map.Entry<Integer, Block> last = blocks.lastEntry();
    blocks.put(last.getKey(), new Block(last.getValue().directive(), end));
    return true;
  }

  /// The one that silences a place; the one that reaches least far where several do.
  Optional<Directive> at(SourceFile file, Span place) {
    Map.Entry<Integer, Block> block = blocks.floorEntry(place.start());
    boolean isInBlock = block != null && place.start() < block.getValue().end();
    return Optional.ofNullable(lines.get(file.lineOf(place.start())))
        .or(() -> Optional.ofNullable(lines.get(file.lineOf(place.end()))))
        .or(() -> isInBlock ? Optional.of(block.getValue().directive()) : Optional.empty())
        .or(() -> Optional.ofNullable(wholeFile));
  }
}
