package dev.hindcast.extract;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceholderTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "None",
        "none yet",
        "bug none",
        "N/A",
        "TBD.",
        "(tbd)",
        "{{ summary }}",
        "?",
        "--",
        "—",
        "...",
        "<name of the owner>",
        "Action item 2",
        "なし"
      })
  void whatSaysNothing(String text) {
    assertTrue(Placeholder.is(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "None of the alerts fired",
        "Unknown hosts are refused",
        "items: 3 of 4",
        "P1",
        "x",
        "@ana",
        "< 5 minutes",
        "(P1) page on wait"
      })
  void whatSaysSomething(String text) {
    assertFalse(Placeholder.is(text));
  }
}
