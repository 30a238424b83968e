package dev.hindcast.lint.rules.actions;

import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.hindcast.lint.Linter;
import dev.hindcast.lint.RuleSettings;
import dev.hindcast.lint.Subjects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManyActionsTest {
  private static final Linter ACTIONS = new Linter(ActionRules.ALL, RuleSettings.STRICT);

  @ParameterizedTest
  @Timeout(value = 20, unit = TimeUnit.SECONDS)
  @ValueSource(
      strings = {
        "- [ ] Improve the alerting of pools\n",
        "- [ ] Ensure and keep and ensure (F1, F2)\n",
        "- A1 (F7): Page by to to and and so ( ( ( ( [ [ [\n",
        "| Improve | F1 F2 |\n",
        "- improve and improve\n  - improve and\n",
      })
  void aLongListTakesNotLong(String item) {
    String text =
        "## Contributing factors\n\n"
            + "- F1: The pool of alerts was lowered\n".repeat(2_000)
            + "\n## Action items\n\n"
            + (item.startsWith("|") ? "| action | factor |\n| --- | --- |\n" : "")
            + item.repeat(5_000);
    assertFalse(ACTIONS.check(Subjects.of(text)).isEmpty());
  }

  @ParameterizedTest
  @Timeout(value = 20, unit = TimeUnit.SECONDS)
  @ValueSource(
      strings = {"improve ", "to ", "( ", "and fix ", "a: ", "A1 (", "@a to ", "1% ", ". "})
  void aLongActionTakesNotLong(String piece) {
    String text = "## Action items\n\n- [ ] Improve " + piece.repeat(50_000) + "\n";
    assertFalse(ACTIONS.check(Subjects.of(text)).isEmpty());
  }
}
