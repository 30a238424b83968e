package dev.hindcast.history;

import dev.hindcast.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import org.eclipse.jgit.diff.Edit;
import org.eclipse.jgit.diff.HistogramDiff;
import org.eclipse.jgit.diff.RawText;
import org.eclipse.jgit.diff.RawTextComparator;

/// Which lines of a text were added or changed.
public final class ChangedLines {
  /// Comparing takes up to the square of the number of lines, and this many take half a second. No
  /// postmortem is as long; of a longer dump all lines between the first and the last difference
  /// count.
  private static final int MOST_COMPARED = 10_000;

  private final BitSet numbers;

  private ChangedLines(BitSet numbers) {
    this.numbers = numbers;
  }

  /// All lines of a new text.
  public static ChangedLines all(SourceFile now) {
    BitSet numbers = new BitSet();
    numbers.set(1, now.lines() + 1);
    return new ChangedLines(numbers);
  }

  /// What `git diff` marks with a plus. How lines end makes no difference, nor whether the last one
  /// does.
  public static ChangedLines between(SourceFile before, SourceFile now) {
    RawText old = lines(before);
    RawText recent = lines(now);
    BitSet numbers = new BitSet();
    Edit differing =
        RawTextComparator.DEFAULT.reduceCommonStartEnd(old, recent, whole(old, recent));
    if (differing.getLengthA() + differing.getLengthB() > MOST_COMPARED) {
      add(differing, numbers);
    } else {
      HistogramDiff comparing = new HistogramDiff();
      // Myers, which it would fall back to among lines that are all alike, takes many times as
      // long.
      comparing.setFallbackAlgorithm(null);
      comparing.diff(RawTextComparator.DEFAULT, old, recent).forEach(edit -> add(edit, numbers));
    }
    return new ChangedLines(numbers);
  }

  private static Edit whole(RawText old, RawText recent) {
    return new Edit(0, old.size(), 0, recent.size());
  }

  private static RawText lines(SourceFile file) {
    String text = file.text().endsWith("\n") ? file.text() : file.text() + "\n";
    return new RawText(text.getBytes(StandardCharsets.UTF_8));
  }

  private static void add(Edit edit, BitSet numbers) {
    numbers.set(edit.getBeginB() + 1, edit.getEndB() + 1);
  }

  /// Whether one of some lines is new.
  ///
  /// @param first 1-based
  /// @param last at least the first
  public boolean touch(int first, int last) {
    int next = numbers.nextSetBit(first);
    return next >= 0 && next <= last;
  }

  /// The numbers of the lines, from 1, such as `{3, 4, 9}`.
  @Override
  public String toString() {
    return numbers.toString();
  }
}
