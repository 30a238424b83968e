package dev.hindcast.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hindcast.lint.rules.HouseRules;
import dev.hindcast.postmortem.DataFile;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The language rules against sentences that were labelled by hand, half of them near misses.
class LabelledSentencesTest {
  private static final Linter LANGUAGE =
      new Linter(
          HouseRules.ALL.stream()
              .filter(
                  rule ->
                      (rule.family() == Family.LANGUAGE && !rule.isOptIn())
                          || rule.id().equals("vague-action"))
              .toList(),
          RuleSettings.RECOMMENDED);

  private static final List<Row> ROWS =
      DataFile.rows(LabelledSentencesTest.class, "labelled-sentences.tsv").stream()
          .map(cells -> new Row(cells.get(4), cells.get(5).equals("blame"), cells.get(8)))
          .toList();

  /// @param context where it stands: prose, action, quote or code
  private record Row(String sentence, boolean blames, String context) {

    boolean isReported() {
      return !LANGUAGE.check(Subjects.of(document())).isEmpty();
    }

    private String document() {
      return switch (context) {
        case "quote" -> "> " + sentence.replaceFirst("^> ", "") + "\n";
        case "action" -> "## Action items\n\n- " + sentence + "\n";
        default -> sentence + "\n";
      };
    }
  }

  /// The floor is what was reached, not what is hoped for.
  @Test
  void mostOfWhatBlamesIsReportedAndNearlyNothingElse() {
    List<Row> reported = ROWS.stream().filter(Row::isReported).toList();
    List<String> wrong = reported.stream().filter(row -> !row.blames).map(Row::sentence).toList();
    long blaming = ROWS.stream().filter(Row::blames).count();
    long right = reported.stream().filter(Row::blames).count();
    assertTrue(wrong.size() <= 2, wrong::toString);
    assertTrue(right >= 0.85 * blaming, () -> right + " of " + blaming);
  }

  @Test
  void nothingIsReportedInQuotationsAndCode() {
    assertEquals(
        List.of(),
        ROWS.stream()
            .filter(row -> row.context.equals("quote") || row.context.equals("code"))
            .filter(Row::isReported)
            .map(Row::sentence)
            .toList());
  }
}
