package dev.hindcast.export;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Which lines differ between two texts, by the greedy algorithm of E. W. Myers, "An O(ND)
/// Difference Algorithm and Its Variations" (Algorithmica 1, 1986), section 4. Texts that differ in
/// more lines than are worth looking at are one change.
final class LineDiff {

  /// The work grows with the square of it.
  private static final int MOST_DIFFERENCES = 2_000;

  private final List<String> before;
  private final List<String> after;
  private final int head;
  private final int beforeEnd;
  private final int afterEnd;

  /// Lines that were replaced by others, counted from 0; each end is one past the last.
  record Change(int beforeStart, int beforeEnd, int afterStart, int afterEnd) {}

  private LineDiff(List<String> before, List<String> after) {
    this.before = before;
    this.after = after;
    int shorter = Math.min(before.size(), after.size());
    int same = 0;
    while (same < shorter && before.get(same).equals(after.get(same))) {
      same++;
    }
    int tail = 0;
    while (tail < shorter - same && fromEnd(before, tail).equals(fromEnd(after, tail))) {
      tail++;
    }
    this.head = same;
    this.beforeEnd = before.size() - tail;
    this.afterEnd = after.size() - tail;
  }

  /// The changes in the order of the text.
  static List<Change> of(List<String> before, List<String> after) {
    LineDiff diff = new LineDiff(before, after);
    return diff.head == diff.beforeEnd && diff.head == diff.afterEnd ? List.of() : diff.changes();
  }

  private static String fromEnd(List<String> lines, int index) {
    return lines.get(lines.size() - 1 - index);
  }

  /// The furthest line of the old text on each diagonal, one array for each number of differences.
  private List<Change> changes() {
    int most = Math.min(MOST_DIFFERENCES, beforeEnd + afterEnd - 2 * head);
    List<int[]> reached = new ArrayList<>();
    int[] previous = {0, 0, 0};
    for (int differences = 0; differences <= most; differences++) {
      int[] furthest = new int[2 * differences + 3];
      for (int diagonal = -differences; diagonal <= differences; diagonal += 2) {
        int x = furthestStart(previous, differences, diagonal);
        while (isSame(x, x - diagonal)) {
          x++;
        }
        furthest[diagonal + differences + 1] = x;
        if (head + x >= beforeEnd && head + x - diagonal >= afterEnd) {
          return walkedBack(reached, differences);
        }
      }
      reached.add(furthest);
      previous = furthest;
    }
    return List.of(new Change(head, beforeEnd, head, afterEnd));
  }

  private static int furthestStart(int[] previous, int differences, int diagonal) {
    if (differences == 0) {
      return 0;
    }
    boolean isDown = isDown(previous, differences, diagonal);
    return at(previous, differences - 1, isDown ? diagonal + 1 : diagonal - 1) + (isDown ? 0 : 1);
  }

  /// Whether the best way comes from a line put in rather than from one left out.
  private static boolean isDown(int[] previous, int differences, int diagonal) {
    return diagonal == -differences
        || (diagonal != differences
            && at(previous, differences - 1, diagonal - 1)
                < at(previous, differences - 1, diagonal + 1));
  }

  private static int at(int[] furthest, int differences, int diagonal) {
    return furthest[diagonal + differences + 1];
  }

  private boolean isSame(int x, int y) {
    return head + x < beforeEnd
        && head + y < afterEnd
        && before.get(head + x).equals(after.get(head + y));
  }

  private List<Change> walkedBack(List<int[]> reached, int differences) {
    List<Change> changes = new ArrayList<>();
    int x = beforeEnd - head;
    int y = afterEnd - head;
    for (int left = differences; left > 0; left--) {
      int[] previous = reached.get(left - 1);
      boolean isDown = isDown(previous, left, x - y);
      int diagonal = isDown ? x - y + 1 : x - y - 1;
      int fromX = at(previous, left - 1, diagonal);
      int fromY = fromX - diagonal;
      int toX = isDown ? fromX : fromX + 1;
      int toY = isDown ? fromY + 1 : fromY;
      changes.add(new Change(head + fromX, head + toX, head + fromY, head + toY));
      x = fromX;
      y = fromY;
    }
    Collections.reverse(changes);
    return joined(changes);
  }

  private static List<Change> joined(List<Change> changes) {
    List<Change> joined = new ArrayList<>();
    for (Change change : changes) {
      Change last = joined.isEmpty() ? null : joined.getLast();
      if (last != null
          && last.beforeEnd() == change.beforeStart()
          && last.afterEnd() == change.afterStart()) {
        joined.removeLast();
        joined.add(
            new Change(
                last.beforeStart(), change.beforeEnd(), last.afterStart(), change.afterEnd()));
      } else {
        joined.add(change);
      }
    }
    return joined;
  }
}
