package dev.hindcast.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hindcast.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class UnifiedDiffTest {
  private static final Pattern HUNK = Pattern.compile("@@ -(\\d+),(\\d+) \\+(\\d+),(\\d+) @@");

  @Test
  void aChangeIsShownBetweenThreeLinesOfContext() {
    assertEquals(
        """
        diff --git a/a.md b/a.md
        --- a/a.md
        +++ b/a.md
        @@ -2,7 +2,8 @@
         2
         3
         4
        -5
        +five
        +and a half
         6
         7
         8
        """,
        diff("1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\nfive\nand a half\n6\n7\n8\n9\n"));
  }

  @Test
  void changesFarApartAreShownApart() {
    String lines = lines(IntStream.range(0, 20).boxed().map(String::valueOf).toList());
    String changed = lines.replace("\n2\n", "\ntwo\n").replace("\n15\n", "\nfifteen\n");
    assertEquals(2, diff(lines, changed).lines().filter(line -> line.startsWith("@@")).count());
    String near = lines.replace("\n2\n", "\ntwo\n").replace("\n9\n", "\nnine\n");
    assertEquals(1, diff(lines, near).lines().filter(line -> line.startsWith("@@")).count());
  }

  @Test
  void aMissingLineEndIsTold() {
    assertTrue(
        diff("a\nb", "a\nb\nc\n").endsWith("-b\n\\ No newline at end of file\n+b\n+c\n"),
        () -> diff("a\nb", "a\nb\nc\n"));
  }

  @Test
  void lineEndsOfWindowsAreKept() {
    assertTrue(diff("a\r\nb\r\n", "a\r\nc\r\n").endsWith(" a\r\n-b\r\n+c\r\n"));
  }

  @Test
  void equalTextsHaveNoDiff() {
    assertEquals("", diff("a\n", "a\n"));
    assertEquals("", diff("", ""));
  }

  @Test
  void onATerminalNoTextSteersIt() {
    String text = new UnifiedDiff(true).write(file("\u001b[2J\n"), file("\u001b[2Jx\n"));
    assertFalse(text.contains("\u001b[2J"));
    assertTrue(text.contains("\u001b[31m- [2J\u001b[0m\n\u001b[32m+ [2Jx\u001b[0m\n"));
  }

  /// Texts of few different lines, so that many lines are alike.
  @RepeatedTest(200)
  void aDiffLeadsFromOneTextToTheOther(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    String before = text(random);
    String after = text(random);
    assertEquals(after, patched(before, diff(before, after)), () -> diff(before, after));
  }

  @Test
  void aDiffIsAsShortAsCanBe() {
    List<String> changed =
        diff(
                lines(List.of("a", "b", "c", "a", "b", "b", "a")),
                lines(List.of("c", "b", "a", "b", "a", "c")))
            .lines()
            .skip(4)
            .filter(line -> !line.startsWith(" "))
            .toList();
    assertEquals(5, changed.size());
  }

  @Test
  @Timeout(value = 20, unit = TimeUnit.SECONDS)
  void textsThatHaveNothingInCommonTakeNotLong() {
    String before = lines(IntStream.range(0, 50_000).mapToObj(line -> "a" + line).toList());
    String after = lines(IntStream.range(0, 50_000).mapToObj(line -> "b" + line).toList());
    assertEquals(100_004, diff(before, after).lines().count());
  }

  private static String diff(String before, String after) {
    return new UnifiedDiff(false).write(file(before), file(after));
  }

  private static SourceFile file(String text) {
    return new SourceFile("a.md", text);
  }

  private static String lines(List<String> lines) {
    return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
  }

  private static String text(Random random) {
    int length = random.nextInt(30);
    return lines(
        IntStream.range(0, length)
            .mapToObj(line -> String.valueOf((char) ('a' + random.nextInt(6))))
            .toList());
  }

  /// What `patch` would make of a text.
  private static String patched(String text, String diff) {
    List<String> before = text.lines().toList();
    List<String> after = new ArrayList<>();
    int at = 0;
    for (String line : diff.lines().skip(3).toList()) {
      Matcher hunk = HUNK.matcher(line);
      if (hunk.matches()) {
        int length = Integer.parseInt(hunk.group(2));
        int start = Integer.parseInt(hunk.group(1)) - (length > 0 ? 1 : 0);
        after.addAll(before.subList(at, start));
        at = start;
        int youngLength = Integer.parseInt(hunk.group(4));
        assertEquals(
            after.size(), Integer.parseInt(hunk.group(3)) - (youngLength > 0 ? 1 : 0), line);
      } else if (line.startsWith("+")) {
        after.add(line.substring(1));
      } else {
        assertEquals(before.get(at++), line.substring(1));
        if (line.startsWith(" ")) {
          after.add(line.substring(1));
        }
      }
    }
    after.addAll(before.subList(at, before.size()));
    return lines(after);
  }
}
