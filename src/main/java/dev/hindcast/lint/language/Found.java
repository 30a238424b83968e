package dev.hindcast.lint.language;

import dev.hindcast.source.SourceFile;
import dev.hindcast.source.Span;

/// Words of a sentence that are worth a word.
///
/// @param first index of the first token
/// @param last index of the last token
public record Found(Sentence sentence, int first, int last) {

  public Span span() {
    return sentence.tokens(first, last);
  }

  /// The words as they stand in the file, on one line.
  public String words(SourceFile file) {
    return text(file, first, last);
  }

  /// What stands before them in their clause, as in the file; empty where nothing does.
  public String before(SourceFile file) {
    int start = first;
    while (start > 0 && !sentence.phrases().isClauseMark(start - 1)) {
      start--;
    }
    return start == first ? "" : text(file, start, first - 1);
  }

  /// What stands after them in their clause, as in the file; empty where nothing does.
  public String after(SourceFile file) {
    int end = last + 1;
    while (!sentence.phrases().isClauseMark(end)) {
      end++;
    }
    return end == last + 1 ? "" : text(file, last + 1, end - 1);
  }

  private String text(SourceFile file, int from, int to) {
    return file.text(sentence.tokens(from, to)).replaceAll("\\s+", " ");
  }
}
