package dev.hindcast.foreign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/// What becomes of lists of postmortems.
class ListImportTest {
  private static final String LIST =
      """
      # Outages we know of

      - [Config errors](#config-errors)

      ## Config errors

      [Alpha](https://alpha.example/outage). A wrong *flag* took the front ends down. It was rolled
      back after [an hour][1].

      [Beta](https://beta.example/503), [more](https://beta.example/504). Certificates expired
      on 3 February 2026.

      ## Time

      - [Gamma](https://gamma.example). The clock went back, and timers did not fire.

        They were started again.
      - [Epsilon](https://epsilon.example/leap)'s leap second stopped every database at midnight.

      [1]: https://alpha.example/status
      """;

  @Test
  void anEntryIsAFileOfItsOwn() {
    assertEquals(
        """
        ---
        title: "Alpha: A wrong flag took the front ends down"
        origin: public-sources
        organisation: Alpha
        tags: [config-errors]
        sources:
          - url: https://alpha.example/outage
            title: Alpha
        ---

        ## Summary

        A wrong *flag* took the front ends down. It was rolled
        back after [an hour][1].

        [1]: https://alpha.example/status
        """,
        text(0));
  }

  @Test
  void aLinkThatIsPartOfASentenceStaysInIt() {
    assertEquals(
        "[Beta](https://beta.example/503), [more](https://beta.example/504). Certificates expired\n"
            + "on 3 February 2026.",
        summary(1));
    assertEquals(
        "[Epsilon](https://epsilon.example/leap)'s leap second stopped every database at midnight.",
        summary(3));
  }

  @Test
  void anItemOfSeveralParagraphsIsKeptWhole() {
    assertEquals(
        "The clock went back, and timers did not fire.\n\nThey were started again.", summary(2));
  }

  @Test
  void aDayThatIsToldIsStatedAndOneThatIsNotIsReported() {
    assertTrue(text(1).contains("\ndate: 2026-02-03\n"), text(1));
    assertEquals(
        List.of(7, 15, 18), list().losses().stream().map(loss -> loss.start().line()).toList());
    assertEquals(
        List.of("date-not-known", "date-not-known", "date-not-known"), ImporterTest.rules(list()));
  }

  @Test
  void filesAreNamedByWhatHappenedInAFolderNamedByTheList() {
    assertEquals(
        List.of(
            "lists/known/alpha-a-wrong-flag-took-the-front-ends-down.md",
            "lists/known/beta-certificates-expired-on-3-february-2026.md",
            "lists/known/gamma-the-clock-went-back-and-timers-did-not-fire.md",
            "lists/known/epsilon-s-leap-second-stopped-every-database-at-midnight.md"),
        list().files().stream().map(Converted::name).toList());
  }

  @Test
  void anEntryThatIsImportedAgainIsNotChanged() {
    for (Converted file : list().files()) {
      Imported again = ImporterTest.read(file.name(), file.text());
      assertEquals(Form.MARKDOWN, again.form());
      assertEquals(List.of(file), again.files());
    }
  }

  @Test
  void aPostmortemWithManyLinksIsNoList() {
    String links =
        "- [Alpha](https://alpha.example). The first thing that everybody saw on that day.\n"
            .repeat(9);
    assertEquals(Form.DANLUU, form("# Known\n\n## A\n\n" + links));
    assertEquals(Form.MARKDOWN, form("# Known\n\n## Timeline\n\n" + links));
    assertEquals(Form.MARKDOWN, form("---\ntitle: Known\n---\n\n" + links));
    assertEquals(Form.MARKDOWN, form("# Known\n\n" + "It failed again.\n\n".repeat(9) + links));
    assertEquals(Form.MARKDOWN, form("- [Alpha](https://alpha.example)\n".repeat(9)));
  }

  private static Form form(String text) {
    return ImporterTest.read("a.md", text).form();
  }

  private static Imported list() {
    return ImporterTest.read("lists/Known.md", LIST);
  }

  private static String text(int index) {
    return list().files().get(index).text();
  }

  private static String summary(int index) {
    String text = text(index);
    return text.substring(text.indexOf("## Summary\n\n") + 12).strip();
  }
}
