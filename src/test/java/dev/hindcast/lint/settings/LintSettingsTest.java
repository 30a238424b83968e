package dev.hindcast.lint.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hindcast.lint.Family;
import dev.hindcast.lint.Rule;
import dev.hindcast.lint.Subject;
import dev.hindcast.lint.Subjects;
import dev.hindcast.lint.WordRule;
import dev.hindcast.markdown.Yaml;
import dev.hindcast.source.Diagnostic;
import dev.hindcast.source.Severity;
import dev.hindcast.source.SourceFile;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is reported of one file under some settings. The file is a draft of 2026-02-03 and has each
/// rule's word.
class LintSettingsTest {
  private static final List<Rule> RULES =
      List.of(
          WordRule.of("bad").weighing(Severity.ERROR),
          WordRule.of("sad").weighing(Severity.SUGGESTION),
          WordRule.of("odd").optIn(),
          WordRule.of("key").in(Family.PRIVACY),
          WordRule.of("gap").in(Family.STRUCTURE),
          WordRule.of("log").in(Family.CCADB).optIn());

  private static final String TEXT =
      """
      ---
      title: Six words
      date: 2026-02-03
      status: draft
      ---

      bad sad odd key gap log
      """;

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "{} | bad:error key:warning gap:warning",
        "{extends: recommended} | bad:error key:warning gap:warning",
        "{extends: []} | bad:error key:warning gap:warning",
        "{extends: strict} | bad:error sad:suggestion odd:warning key:warning gap:warning",
        "{extends: structure-only} | key:warning gap:warning",
        "{extends: ccadb} | bad:error key:warning gap:warning log:warning",
        "{extends: [structure-only, ccadb]} | bad:error key:warning gap:warning log:warning",
        "{rules: {has-bad: off}} | key:warning gap:warning",
        "{rules: {has-bad: warning}} | bad:warning key:warning gap:warning",
        "{rules: {has-sad: suggestion}} | bad:error sad:suggestion key:warning gap:warning",
        "{rules: {has-bad: suggestion}} | bad:suggestion key:warning gap:warning",
        "{rules: {has-odd: error}} | bad:error odd:error key:warning gap:warning",
        "{rules: {has-odd: {from: 1}}} | bad:error odd:warning key:warning gap:warning",
        "{rules: {has-bad: {from: 2}}} | key:warning gap:warning",
        "{rules: {has-bad: {but: bad, severity: error}}} | key:warning gap:warning",
        "{rules: {has-bad: {but: [x, bad]}}} | key:warning gap:warning",
        "{only: [has-sad]} | sad:suggestion",
        "{only: [has-odd, has-log]} | odd:warning log:warning",
        "{only: [has-bad, has-sad], rules: {has-bad: off}} | sad:suggestion",
        "{fail-on: suggestion} | bad:error sad:suggestion key:warning gap:warning",
        "{effective-from: 2026-02-03} | bad:error key:warning gap:warning",
        "{effective-from: 2026-02-04} | key:warning",
        "{rules: {has-key: {effective-from: 2026-02-04}}} | bad:error gap:warning",
        "{effective-from: 2026-02-04, rules: {has-bad: {effective-from: 2020-01-01}}}"
            + " | bad:error key:warning",
        "{overrides: [{statuses: [DRAFT], rules: {has-bad: off}}]} | key:warning gap:warning",
        "{overrides: {files: '*.md', rules: {has-bad: off}}} | key:warning gap:warning",
        "{overrides: [{files: '*.txt', rules: {has-bad: off}}]}"
            + " | bad:error key:warning gap:warning",
        "{overrides: [{files: ./postmortems/**, rules: {has-bad: off}}]} | key:warning gap:warning",
        "{overrides: [{files: '*.md', statuses: closed, rules: {has-bad: off}}]}"
            + " | bad:error key:warning gap:warning",
        "{rules: {has-bad: off}, overrides: [{statuses: draft, rules: {has-bad: warning}},"
            + " {statuses: draft, rules: {has-bad: {from: 1}}}]}"
            + " | bad:warning key:warning gap:warning",
        "{terms: none.txt} | there is no file 'none.txt'",
        "{rules: {has-bad: {from: many}}} | 'from' is 'many', which is no whole number",
        "{rules: {has-bad: {from: [1, 2]}}} | 'from' is '1, 2', which is not one value",
        "{rules: {has-bad: {from: {a: b}}}} | 'from' holds more than values",
        "{rules: {has-bad: {form: 1}}} | 'has-bad' has no option 'form'; did you mean 'from'?",
        "{rules: {has-bad: [off]}} | 'has-bad' is not one value",
        "{effective-from: 2026-02-30} | 'effective-from' is '2026-02-30', which is no day",
      })
  void aSettingIsHeeded(String setting, String expected) throws Exception {
    if (expected.contains(":")) {
      assertEquals(expected, told(settings(setting)));
    } else {
      String said =
          String.valueOf(assertThrows(SettingMistake.class, () -> settings(setting)).getMessage());
      assertTrue(said.endsWith(": " + expected), said);
    }
  }

  @Test
  void aProfileOfTheCommandLineTakesThePlaceOfWhatIsExtended() throws Exception {
    StatedSettings stated = stated("{extends: structure-only, rules: {has-bad: warning}}");
    assertEquals("bad:warning key:warning gap:warning", told(stated.all()));
    assertEquals(
        "bad:warning key:warning gap:warning log:warning", told(stated.with(Profile.CCADB)));
  }

  @ParameterizedTest
  @CsvSource({
    "{}, ERROR",
    "{extends: strict}, WARNING",
    "'{extends: strict, fail-on: error}', ERROR",
    "{fail-on: never}, NEVER",
    "{fail-on: suggestion}, SUGGESTION",
  })
  void aHouseSaysWhatFails(String setting, FailOn expected) throws Exception {
    assertEquals(expected, settings(setting).failsOn());
  }

  @ParameterizedTest
  @CsvSource({
    "NEVER, 0",
    "ERROR, 1",
    "WARNING, 2",
    "SUGGESTION, 3",
  })
  void aLevelFailsWithAllThatWeighsMore(FailOn level, int failing) {
    List<Severity> severities = List.of(Severity.values());
    assertEquals(severities.subList(0, failing), severities.stream().filter(level::fails).toList());
  }

  @Test
  void whatReadingFindsIsWeighedToo() throws Exception {
    Subject subject = Subjects.of(TEXT);
    Diagnostic assumed =
        new Diagnostic(
            subject.file(), subject.firstLine(), Severity.WARNING, "assumed-zone", "a", "b");
    Diagnostic unread =
        new Diagnostic(
            new SourceFile("postmortems/x.md", ""),
            new SourceFile("", "").span(),
            Severity.ERROR,
            "unread-file",
            "a",
            "b");
    for (String[] row :
        new String[][] {
          {"{}", "assumed-zone:warning unread-file:error"},
          {"{rules: {assumed-zone: error}}", "assumed-zone:error unread-file:error"},
          {"{rules: {assumed-zone: off}}", "unread-file:error"},
          {"{rules: {unread-file: warning}}", "assumed-zone:warning unread-file:warning"},
          {"{only: [has-bad], effective-from: 2030-01-01}", "unread-file:error"},
        }) {
      Inspection inspection =
          new Inspector(List.of(), settings(row[0].replace("has-bad", "not-utf-8")))
              .inspect(List.of(subject), List.of(assumed, unread));
      assertEquals(row[1], told(inspection), row[0]);
    }
  }

  private static String told(LintSettings settings) {
    return told(new Inspector(RULES, settings).inspect(List.of(Subjects.of(TEXT)), List.of()));
  }

  private static String told(Inspection inspection) {
    return inspection.findings().stream()
        .filter(inspection::isShown)
        .map(found -> found.rule().replace("has-", "") + ":" + found.severity().word())
        .collect(Collectors.joining(" "));
  }

  private static LintSettings settings(String setting) throws Exception {
    return stated(setting).all();
  }

  private static StatedSettings stated(String setting) throws Exception {
    SourceFile file = new SourceFile("hindcast.yaml", "lint: " + setting + "\n");
    return LintSettingsReader.read(
        Path.of("nowhere", "hindcast.yaml"),
        file,
        Yaml.read(file).find("lint").orElseThrow(),
        RULES);
  }
}
