package dev.hindcast.lint.directives;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hindcast.lint.Family;
import dev.hindcast.lint.Rule;
import dev.hindcast.lint.Subjects;
import dev.hindcast.lint.WordRule;
import dev.hindcast.lint.settings.Inspection;
import dev.hindcast.lint.settings.Inspector;
import dev.hindcast.lint.settings.LintSettings;
import dev.hindcast.source.Diagnostic;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What a comment silences. Three rules report every place of a word: in each text `bad`, `sad` and
/// `key` are to be silenced, and `BAD`, `SAD` and `KEY` to be reported.
class DirectivesTest {
  private static final List<Rule> RULES =
      List.of(WordRule.of("bad"), WordRule.of("sad"), WordRule.of("key").in(Family.PRIVACY));

  private static final String NEXT = "<!-- hindcast-disable-next-line has-bad -- why -->\n";
  private static final String HEAD = "# hindcast-disable-next-line has-bad -- why\n";
  private static final String END = "<!-- hindcast-enable has-bad -->\n";
  private static final String LINE = " <!-- hindcast-disable-line has-bad -- why -->";

  @ParameterizedTest
  @ValueSource(
      strings = {
        NEXT + "bad bad\nBAD\n",
        NEXT + "\n\nbad\n\nBAD\n",
        "BAD\n" + NEXT + "bad\n",
        NEXT + "SAD bad\n",
        NEXT + "<!-- a remark -->\nbad\n\nBAD\n",
        "<!-- hindcast-disable-next-line has-sad -- why -->\n" + NEXT + "\nbad sad\n",
        NEXT + "# bad\n\nBAD\n",
        "- BAD\n" + NEXT + "- bad\n- BAD\n",
        "- BAD\n\n  " + NEXT + "\n  bad\n- BAD\n",
        "> " + NEXT + ">\n> bad\n> BAD\n",
        NEXT + "| bad | b |\n| - | - |\n| bad | x |\n| BAD | x |\n",
        "- a\n\n  " + NEXT + "  | a | b |\n  | - | - |\n  | bad | x |\n  | BAD | x |\n",
        "| BAD | b |\n| - | - |\n| bad | x" + LINE + " |\n| BAD | x |\n",
        "BAD\nbad" + LINE + "\nBAD\n",
        "- bad" + LINE + "\n- BAD\n",
        "a[^1]\n\n" + NEXT + "[^1]: bad\n\n[^2]: BAD\n",
        "a[^1]\n\n[^1]: bad" + LINE + "\n\n[^2]: BAD\n",
        "<!-- hindcast-disable-next-line\n     has-bad,\n     has-sad\n  -- why -->\nbad sad\n",
        "<!--hindcast-disable-next-line has-bad has-sad — why-->\nbad sad\n",
        "{/* hindcast-disable-next-line has-bad -- why */}\nbad\nBAD\n",
        "bad {/* hindcast-disable-line has-bad -- why */}\nBAD\n",
        "BAD <!-- hindcast-disable has-bad -- why --> bad <!-- hindcast-enable has-bad --> BAD\n",
        "<!-- hindcast-disable has-bad, has-sad -- why -->\n\nbad sad\n\n" + END + "\nBAD sad\n",
        "<!-- hindcast-disable has-bad -- why -->\n\nbad\n\n> bad\n",
        "bad\n\n<!-- hindcast-disable-file has-bad -- why -->\n\nbad SAD\n",
        "---\ntitle: bad # hindcast-disable-line has-bad -- why\nid: BAD\n---\n",
        "---\n" + HEAD + "\ntitle: bad\nid: BAD\n---\n",
        "---\n" + HEAD + "title: >-\n  a\n  bad\nid: BAD\n---\n",
        "---\na:\n  " + HEAD + "  - b: bad\n    c: bad\n  - b: BAD\n---\n",
        "---\n" + HEAD + "a: {b: c,\n  d: bad}\ne: BAD\n---\n",
        "---\na: b\n" + HEAD + "bad:\n  - BAD\n---\n",
        "---\na: b\n# hindcast-disable has-bad -- why\nc: bad\n---\nbad\n",
        "+++\n" + HEAD + "a = \"bad\"\nb = \"BAD\"\n+++\n",
        "<!-- hindcast-disable-next-line has-key -- a made-up one -->\nkey\nKEY\n",
      })
  void aCommentSilencesWhatItReaches(String text) {
    Inspection inspection = inspect(text);
    List<Diagnostic> silenced = inspection.silenced().stream().map(Silenced::finding).toList();
    assertEquals(words(text, "\\b(?<!-)(?:BAD|SAD|KEY)\\b"), words(inspection.findings()));
    assertEquals(words(text, "\\b(?<!-)(?:bad|sad|key)\\b"), words(silenced));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "```\n" + NEXT + "```\nBAD\n",
        "```\nBAD\n" + NEXT + "BAD\n```\n",
        "~~~ html\n<!-- hindcast-disable-file has-bad -- why -->\n~~~\n\nBAD\n",
        "    <!-- hindcast-disable-file has-bad -- why -->\n\nBAD\n",
        "`<!-- hindcast-disable-file has-bad -- why -->` BAD\n",
        "`{/* hindcast-disable-file has-bad -- why */}` BAD\n",
        "<pre>\n<!-- hindcast-disable-file has-bad -- why -->\n</pre>\n\nBAD\n",
        "\\<!-- hindcast-disable-file has-bad -- why -->\n\nBAD\n",
        "hindcast-disable-file has-bad -- why\n\nBAD\n",
        "# hindcast-disable-file has-bad -- why\n\nBAD\n",
        "---\na: |\n  # hindcast-disable-file has-bad -- why\n---\nBAD\n",
        "---\na: \"x # hindcast-disable-file has-bad -- why\"\n---\nBAD\n",
        "BAD\n\n<!-- hindcast-disable-file has-bad -- why",
        "<!-- do not hindcast-disable-file has-bad -- why -->\n\nBAD\n",
      })
  void whatIsNoCommentSilencesNothing(String text) {
    assertEquals(List.of(), inspect(text).silenced());
    assertEquals(List.of(), findings(text, "directive"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "hindcast-disable-file has-bad | unreasoned-directive | has-bad",
        "hindcast-disable-file has-bad -- | unreasoned-directive | has-bad",
        "hindcast-disable-line has-bad, has-sad | unreasoned-directive | has-bad, has-sad",
        "hindcast-disable-files has-bad -- a | unknown-directive | <!-- whole -->",
        "hindcast-disable-file -- a | unknown-directive | <!-- whole -->",
        "hindcast-disable-file | unknown-directive | <!-- whole -->",
        "hindcast-enable | unknown-directive | <!-- whole -->",
        "hindcast-disable-file all -- a | unknown-directive | all",
        "hindcast-disable-file has-bed -- a | unknown-directive | has-bed",
        "hindcast-disable-file has-key -- a | unknown-directive | has-key",
        "hindcast-disable has-key -- a | unknown-directive | has-key",
        "hindcast-disable-line has-sad -- a | unused-directive | has-sad",
        "hindcast-disable-next-line has-bad -- a | unused-directive | has-bad",
        "hindcast-enable has-bad | unused-directive | has-bad",
        "Hindcast-Disable-Line has-sad -- a | unused-directive | has-sad",
      })
  void aCommentThatDoesNotWorkIsReportedAndSilencesNothing(
      String directive, String rule, String place) {
    String text = "BAD KEY <!-- " + directive + " -->\n";
    List<Diagnostic> findings = findings(text, "directive");
    assertEquals(
        List.of(place.replace("whole", directive).split(", ")),
        findings.stream().map(found -> found.file().text(found.span())).toList());
    findings.forEach(found -> assertEquals(rule, found.rule()));
    assertEquals(List.of(), inspect(text).silenced());
  }

  @Test
  void aSecondCommentOnTheSameThingIsOneTooMany() {
    List<Diagnostic> findings = findings(NEXT + NEXT + "bad\n", "unused-directive");
    assertEquals(List.of(2), findings.stream().map(found -> found.start().line()).toList());
  }

  @Test
  void theReasonIsKept() {
    Silenced silenced = inspect(NEXT + "bad\n").silenced().getFirst();
    assertEquals("why", silenced.by().reason());
    assertEquals("has-bad", silenced.finding().rule());
  }

  @ParameterizedTest
  @Timeout(value = 20, unit = TimeUnit.SECONDS)
  @ValueSource(
      strings = {
        "<!-- hindcast-disable-next-line has-bad -- a -->\n",
        "<!-- hindcast-disable-next-line has-bed -- a -->\nbad\n",
        "<!-- hindcast-disable has-bad -- a --> bad <!-- hindcast-enable has-bad -->\n",
        "<!-- hindcast-disable-next-line has-bad -- a -->\n| a |\n| - |\n",
        "<!-- hindcast-",
        "{/* hindcast-disable-line has-bad -- a */} bad\n",
        "{/*",
      })
  void muchOfTheSameTakesNotLong(String piece) {
    String text = "bad\n" + piece.repeat(20_000);
    assertEquals("has-bad", inspect(text).findings().getFirst().rule());
  }

  private static Inspection inspect(String text) {
    return new Inspector(RULES, LintSettings.UNSTATED)
        .inspect(List.of(Subjects.of(text)), List.of());
  }

  private static List<Diagnostic> findings(String text, String rule) {
    return inspect(text).findings().stream().filter(one -> one.rule().contains(rule)).toList();
  }

  private static List<String> words(List<Diagnostic> findings) {
    return findings.stream().map(found -> found.file().text(found.span())).toList();
  }

  private static List<String> words(String text, String pattern) {
    return Pattern.compile(pattern).matcher(text).results().map(MatchResult::group).toList();
  }
}
