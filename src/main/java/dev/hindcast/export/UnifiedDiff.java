package dev.hindcast.export;

import dev.hindcast.export.LineDiff.Change;
import dev.hindcast.source.SourceFile;
import java.util.ArrayList;
import java.util.List;

/// What is changed in a file, as `git diff` shows it and `git apply` takes it.
public final class UnifiedDiff {
  private static final int CONTEXT = 3;
  private static final String NO_LINE_END = "\\ No newline at end of file";

  private final boolean coloured;

  /// @param coloured whether it is for a terminal: with its colours, and without what could steer
  ///   it
  public UnifiedDiff(boolean coloured) {
    this.coloured = coloured;
  }

  /// The difference of two texts of a file; empty where there is none.
  public String write(SourceFile before, SourceFile after) {
    List<String> old = lines(before.written());
    List<String> young = lines(after.written());
    List<List<Change>> hunks = hunks(LineDiff.of(old, young));
    if (hunks.isEmpty()) {
      return "";
    }
    StringBuilder diff = new StringBuilder();
    line(diff, "1", "diff --git a/" + before.path() + " b/" + after.path());
    line(diff, "1", "--- a/" + before.path());
    line(diff, "1", "+++ b/" + after.path());
    hunks.forEach(hunk -> hunk(diff, hunk, old, young));
    return diff.toString();
  }

  /// Each line with its line feed.
  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int feed = text.indexOf('\n', start);
      int end = feed < 0 ? text.length() : feed + 1;
      lines.add(text.substring(start, end));
      start = end;
    }
    return lines;
  }

  /// Changes whose context would touch are shown together.
  private static List<List<Change>> hunks(List<Change> changes) {
    List<List<Change>> hunks = new ArrayList<>();
    for (Change change : changes) {
      boolean isNear =
          !hunks.isEmpty()
              && change.beforeStart() - hunks.getLast().getLast().beforeEnd() <= 2 * CONTEXT;
      if (!isNear) {
        hunks.add(new ArrayList<>());
      }
      hunks.getLast().add(change);
    }
    return hunks;
  }

  private void hunk(StringBuilder diff, List<Change> hunk, List<String> old, List<String> young) {
    int lead = Math.min(CONTEXT, hunk.getFirst().beforeStart());
    int start = hunk.getFirst().beforeStart() - lead;
    int end = Math.min(old.size(), hunk.getLast().beforeEnd() + CONTEXT);
    int youngStart = hunk.getFirst().afterStart() - lead;
    int youngEnd = hunk.getLast().afterEnd() + end - hunk.getLast().beforeEnd();
    line(diff, "36", "@@ -" + range(start, end) + " +" + range(youngStart, youngEnd) + " @@");
    int at = start;
    for (Change change : hunk) {
      lines(diff, "", " ", old.subList(at, change.beforeStart()));
      lines(diff, "31", "-", old.subList(change.beforeStart(), change.beforeEnd()));
      lines(diff, "32", "+", young.subList(change.afterStart(), change.afterEnd()));
      at = change.beforeEnd();
    }
    lines(diff, "", " ", old.subList(at, end));
  }

  /// The first line from 1 and how many there are; where there are none, the line before them.
  private static String range(int start, int end) {
    return (end > start ? start + 1 : start) + "," + (end - start);
  }

  private void lines(StringBuilder diff, String colour, String sign, List<String> lines) {
    for (String line : lines) {
      boolean isWhole = line.endsWith("\n");
      line(diff, colour, sign + (isWhole ? line.substring(0, line.length() - 1) : line));
      if (!isWhole) {
        line(diff, "", NO_LINE_END);
      }
    }
  }

  /// @param colour of "select graphic rendition" (ECMA-48, section 8.3.117); empty for none
  private void line(StringBuilder diff, String colour, String text) {
    String shown = coloured ? Printable.of(text) : text;
    boolean isPlain = !coloured || colour.isEmpty();
    diff.append(isPlain ? shown : "\u001b[" + colour + "m" + shown + "\u001b[0m").append('\n');
  }
}
