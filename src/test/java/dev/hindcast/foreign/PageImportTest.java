package dev.hindcast.foreign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hindcast.source.Diagnostic;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What becomes of pages that wikis export.
class PageImportTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          <p>snake_case and _edges_</p>                   | snake_case and \\_edges\\_
          <p>1. no list</p>                               | 1\\. no list
          <p># no heading</p>                             | \\# no heading
          <p><u>under</u> x<sup>2</sup></p>               | under x2
          <p><a name="x"></a>Text</p>                     | Text
          <p><img src="a b.png" alt="A [b]"></p>          | ![A b](a%20b.png)
          <p><a class="user-mention">@Ana</a> did</p>     | @Ana did
          <p>On <time datetime="2026-02-03">Tue</time></p>| On 2026-02-03
          <p>icon \uE001 0</p>                            | icon \uE001 0
          <p><img class="emoticon" alt="(tick)"></p>      | (tick)
          <pre>a_b<br>  c</pre>                           | ```⏎a_b⏎  c⏎```
          <pre><code class="language-Java">x</code></pre> | ```java⏎x⏎```
          <p>a<!-- b -->c<script>d</script></p>           | ac
          <ul><li>a</li></ul> <ul><li>b</li></ul>         | - a⏎- b
          <details><summary>More</summary><p>x</p></details>| **More**⏎⏎x
          <div class="admonition tip"><p>x</p></div>      | !!! tip⏎⏎    x
          <a href="https://www.google.com/url?q=https://a.example/%3Fb&sa=D">a</a> | [a](https://a.example/?b)
          """)
  void anElementHasItsMarkdown(String html, String markdown) {
    assertEquals(markdown.replace('⏎', '\n') + "\n", body(html));
  }

  @Test
  void aTableOfNamesAndValuesHasNoHeads() {
    assertEquals(
        """
        |          |                |
        |----------|----------------|
        | Severity | SEV2           |
        | Services | a<br>b \\| c<br>d |
        """,
        body(
            "<table><tr><th>Severity</th><td><p>SEV2</p></td></tr><tr><th>Services</th>"
                + "<td><ul><li>a</li><li>b | c<ul><li>d</li></ul></li></ul></td></tr></table>"));
  }

  @Test
  void tasksKeepTheirBoxes() {
    String confluence =
        "<ul class='inline-task-list'><li class='checked'><span>a</span></li><li>b</li></ul>";
    String notion =
        "<ul class='to-do-list'><li><div class='checkbox checkbox-on'></div>"
            + " <span>a</span></li></ul><ul class='to-do-list'><li><div class='checkbox"
            + " checkbox-off'></div>b</li></ul>";
    String storage =
        "<ac:task-list><ac:task><ac:task-id>1</ac:task-id><ac:task-status>complete"
            + "</ac:task-status><ac:task-body>a</ac:task-body></ac:task><ac:task><ac:task-status>"
            + "incomplete</ac:task-status><ac:task-body>b</ac:task-body></ac:task></ac:task-list>";
    for (String html : List.of(confluence, notion, storage)) {
      assertEquals("- [x] a\n- [ ] b\n", body(html).replace("\n\n", "\n"), html);
    }
  }

  @Test
  void whatSurroundsThePageIsNotPartOfIt() {
    Imported imported =
        page(
            "<title>Wiki : Queue stalled</title><nav>menu</nav><div id='main-content'>"
                + "<div class='toc-macro'>toc</div><p>Text.</p></div><footer>made by</footer>");
    assertEquals("---\ntitle: Queue stalled\n---\n\nText.\n", ImporterTest.text(imported));
  }

  @Test
  void whatIsLeftOutIsNamedAndCounted() {
    Imported imported =
        page(
            "<p>2026-02-03</p><video src='x'></video><iframe src='https://a.example/1'></iframe>"
                + "<video></video><ac:structured-macro ac:name='jira'></ac:structured-macro>"
                + "<p><img src='data:image/png;base64,AAAA' alt='graph'></p>");
    assertEquals(
        List.of(
            "left out: video (2 times)",
            "left out: embedded page https://a.example/1",
            "left out: macro 'jira'",
            "left out: picture within the page"),
        imported.losses().stream()
            .filter(loss -> loss.rule().equals("dropped-markup"))
            .sorted(java.util.Comparator.comparing(Diagnostic::span))
            .map(Diagnostic::message)
            .toList());
    assertTrue(ImporterTest.text(imported).contains("graph"));
  }

  @Test
  void macrosThatConfluenceStoresAreReadToo() {
    assertEquals(
        """
        ```sql
        select a_b
          from c
        ```

        !!! warning "Mind"

            Do not.

        DONE see Page two @ana
        """,
        body(
            """
            <ac:structured-macro ac:name="code"><ac:parameter ac:name="language">sql\
            </ac:parameter><ac:plain-text-body><![CDATA[select a_b
              from c]]></ac:plain-text-body></ac:structured-macro>
            <ac:structured-macro ac:name="warning"><ac:parameter ac:name="title">Mind\
            </ac:parameter><ac:rich-text-body><p>Do not.</p></ac:rich-text-body>\
            </ac:structured-macro>
            <p><ac:structured-macro ac:name="status"><ac:parameter ac:name="title">DONE\
            </ac:parameter></ac:structured-macro> see <ac:link><ri:page ri:content-title="Page two"/>\
            </ac:link> <ac:link><ri:user ri:username="ana"/></ac:link></p>
            """));
  }

  @Test
  void aPageWithoutTextIsAFileWithItsName() {
    assertEquals(
        "---\ntitle: a\n---\n\n",
        ImporterTest.text(ImporterTest.read("a.html", "")).strip() + "\n\n");
  }

  @TestFactory
  Stream<DynamicTest> theWorstPagesEnd() {
    return Stream.of(
            "<div>".repeat(100_000) + "deep",
            "<ul><li>".repeat(20_000) + "deep",
            "<blockquote>".repeat(20_000) + "deep",
            "<p>".repeat(50_000) + "x",
            "<ul><li>a</li></ul>".repeat(5_000),
            "<table>" + "<tr><td>a</td><td>b</td></tr>".repeat(5_000) + "</table>",
            "<p>" + "_a ".repeat(5_000),
            "<p>" + "word ".repeat(200_000),
            "<ul>" + "<li>a".repeat(10_000),
            "<div class='admonition'>".repeat(300) + "x")
        .map(
            html ->
                DynamicTest.dynamicTest(
                    html.substring(0, 12),
                    () -> assertTimeout(Duration.ofSeconds(20), () -> page(html))));
  }

  private static Imported page(String html) {
    return ImporterTest.read("a.html", html);
  }

  /// The Markdown below the head.
  private static String body(String html) {
    String text = ImporterTest.text(page("<title>T</title>" + html));
    return text.substring(text.indexOf("---\n", 4) + 5);
  }
}
