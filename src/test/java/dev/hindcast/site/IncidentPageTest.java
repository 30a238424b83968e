package dev.hindcast.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A page may not say less than its file.
class IncidentPageTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kind: outage",
        "actions: [{summary: Mend it, status: dnoe}]",
        "timestamps: yes",
        "severity: [a, {b: c}]",
        "related: [{id: INC-1, relation: unrelated}]",
      })
  void whatIsNotUnderstoodStandsInTheHeadAsWritten(String line) throws IOException {
    String page = incident("---\ntitle: T\n" + line + "\n---\n\nText.\n");

    assertTrue(page.contains("<summary>The head of the file, as written</summary>"), page);
    assertTrue(page.contains("title: T\n" + line + "\n---</code></pre>"), page);
  }

  @Test
  void aFileWithoutHeadShowsNone() throws IOException {
    assertFalse(incident("# T\n\nText.\n").contains("as written"));
  }

  @Test
  void aHeadThatCannotBeReadInFullIsShownOpenAndOnce() throws IOException {
    String page = incident("---\ntitle: T\njust words\n---\n\nText.\n");

    assertEquals(2, page.split("title: T\njust words\n", -1).length, page);
    assertTrue(page.contains("<h1>T</h1>"), page);
    assertFalse(page.contains("<details class=\"head\">"), page);
  }

  @Test
  void anIncidentThatTheLibraryDoesNotHoldIsNamedWithItsReason() throws IOException {
    String page =
        incident(
            """
            ---
            title: T
            related: [{id: INC-unknown, relation: caused-by, why: It took the cache away}]
            ---
            """);

    assertTrue(page.contains("<h3>INC-unknown</h3>\n<p>It took the cache away</p>"), page);
    assertTrue(page.contains("it caused this one"), page);
  }

  @Test
  void aReasonThatTheTextGivesIsNotRepeated() throws IOException {
    String text =
        """
        ---
        title: T
        related: [{id: b, relation: same-mechanism, why: "The pool ran dry, twice."}]
        ---

        ## Related incidents

        - [The other](b.md) — the pool ran `dry`, twice.
        """;
    String page =
        new SampleSite()
            .with("postmortems/a.md", text)
            .with("postmortems/b.md", "# B\n")
            .incident("a");

    assertTrue(page.contains("<a href=\"../../incidents/b/index.html\">B</a>"), page);
    assertFalse(page.contains("<p>The pool ran dry, twice.</p>"), page);
  }

  @Test
  void aMechanismListsWhatWasPromisedAndWhatWasDoneLast() throws IOException {
    String page =
        new SampleSite()
            .with(
                "postmortems/a.md",
                """
                ---
                title: T
                mechanisms: [retry-storm]
                actions:
                  - {summary: First, status: done}
                  - {summary: Second, status: wont-do}
                  - {summary: Third, status: open}
                ---
                """)
            .page("causes/retry-storm/index.html");

    assertTrue(page.contains(">What was promised</h2>"), page);
    assertTrue(page.indexOf("Third") < page.indexOf("Second"), page);
    assertTrue(page.indexOf("Second") < page.indexOf("First"), page);
  }

  private static String incident(String text) throws IOException {
    return new SampleSite().with("postmortems/a.md", text).incident("a");
  }
}
