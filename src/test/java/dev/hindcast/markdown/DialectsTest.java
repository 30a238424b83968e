package dev.hindcast.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hindcast.source.SourceFile;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What site generators read is not shown, and what a reader is to see is.
class DialectsTest {

  private static Document read(String markdown) {
    return new DocumentReader().read(new SourceFile("a.md", markdown.replace("\\n", "\n")));
  }

  private static String html(Document document) {
    return document.html(document.file().span()).strip().replaceAll("\\n+", " ");
  }

  private static String words(Document document) {
    return document.prose().map(Prose::text).collect(Collectors.joining(" / "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '\0',
      textBlock =
          """
          # Title {: .no_toc }                        ¦ Title
          {:toc}\\n\\nText                            ¦ Text
          {::options parse_block_html="true" /}       ¦
          Text {: .lead} goes on                      ¦ Text goes on
          Text\\n{: .lead }                           ¦ Text
          [a](b){:target="_blank"} c                  ¦ a c
          ![Graph](x.png){width=50%} c                ¦ Graph c
          ## Impact {#impact .big}                    ¦ Impact
          ## Impact {.unnumbered}                     ¦ Impact
          a set {#x} stays in text                    ¦ a set {#x} stays in text
          {{< ref "other.md" >}} see                  ¦ see
          {{< figure src="x.png" caption="Errors" >}} ¦ Errors
          {% include alert.html %}                    ¦
          {% embed url="https://x.example/a" %}       ¦ https://x.example/a
          a {% raw %}b{% endraw %} c                  ¦ a b c
          [post]({% post_url 2020-01-01-a %}) went    ¦ post went
          By {{ page.author }} today                  ¦ By today
          By {{ site.title | upcase }} today          ¦ By today
          ### {{ 12:33 }}                             ¦ 12:33
          {{ Ask *why* the pager }} then              ¦ Ask why the pager then
          {{ summary }}                               ¦ summary
          said {{/mount ext4 /dev/x}} twice           ¦ said {{/mount ext4 /dev/x}} twice
          tag ${{ github.sha }} kept                  ¦ tag ${{ github.sha }} kept
          Hi <%= name %> and <% if x %>you<% end %>   ¦ Hi and you
          <Callout type="x">text</Callout>            ¦ text
          <Chart title="Errors" /> follow             ¦ Errors follow
          the <Start> of <Result>                     ¦ the <Start> of <Result>
          [[wiki]] and [[Page|label]]                 ¦ wiki and label
          [[1]](#References) shows                    ¦ [1] shows
          if [[ -f x ]] then                          ¦ if [[ -f x ]] then
          {ref}`there <target>` and {kbd}`Esc`        ¦ there and Esc
          :ref:`there <target>` and :kbd:`Esc`        ¦ there and Esc
          (target)=\\n## Head                         ¦ Head
          [TOC]\\n\\na                                ¦ a
          [[_TOC_]]\\n\\na                            ¦ a
          <!--more-->\\n\\na                          ¦ a
          import X from './x'\\n\\na                  ¦ a
          ### Fix <a href="#fix" id="fix"></a>        ¦ Fix
          | a `b | c` d | e |\\n|-|-|                ¦ a b | c d / e
          | a ` b | c |\\n|-|-|                      ¦ a ` b / c
          `{{ site.x }}` and `{% raw %}`              ¦ {{ site.x }} and {% raw %}
          """)
  void onlyWhatAReaderIsToSeeIsText(String markdown, String visible) {
    assertEquals(visible == null ? "" : visible, words(read(markdown)).strip());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{% hint style=\"warning\" %}\\nMind *this*.\\n{% endhint %}",
        "{{% notice warning %}}\\nMind *this*.\\n{{% /notice %}}",
        "{{< warning >}}\\nMind *this*.\\n{{< /warning >}}",
        "```{warning}\\nMind *this*.\\n```",
        ":::{warning}\\nMind *this*.\\n:::",
        ":::warning\\nMind *this*.\\n:::",
        "::: {.callout-warning}\\nMind *this*.\\n:::",
        "!!! warning\\n    Mind *this*.",
        "??? warning\\n    Mind *this*.",
        ".. warning::\\n\\n   Mind *this*.",
        "> [!WARNING]\\n> Mind *this*."
      })
  void aNoteIsANoteInEveryDialect(String markdown) {
    Document document = read(markdown + "\\n\\nAfter.");
    assertEquals(
        "<div class=\"note\"> <p class=\"note-title\">warning</p>"
            + " <p>Mind <em>this</em>.</p> </div> <p>After.</p>",
        html(document));
    Block.Admonition note = (Block.Admonition) document.blocks().findFirst().orElseThrow();
    assertEquals("warning", note.kind());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          !!! note "Mind it"\\n    x                 | Mind it
          :::note[Mind it]\\nx\\n:::                 | Mind it
          :::{note} Mind it\\nx\\n:::                | Mind it
          ::: {.callout-note title="Mind it"}\\nx\\n::: | Mind it
          > [!NOTE] Mind it\\n> x                    | Mind it
          .. note:: Mind it\\n\\n   x                | Mind it
          """)
  void aNoteHasItsTitle(String markdown, String title) {
    Block.Admonition note = (Block.Admonition) read(markdown).blocks().findFirst().orElseThrow();
    assertEquals(title, note.title());
    assertEquals(1, note.blocks().size());
  }

  @Test
  void aNoteThatNothingClosesDoesNotSwallowTheReport() {
    Document document = read("{% hint style=\"info\" %}\nOpen.\n\n# Impact\n\nText.\n");
    assertEquals("Open. / Impact / Text.", words(document));
    assertTrue(document.blocks().anyMatch(Block.Heading.class::isInstance));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "```\n{% raw %} {{ site.x }} {: .a} <%= x %> [[y]] {{< z >}}\n```",
        "    {% raw %} {{ site.x }} {: .a} <%= x %> [[y]] {{< z >}}",
        "`{% raw %} {{ site.x }} {: .a} <%= x %> [[y]] {{< z >}}`"
      })
  void codeKeepsEveryCharacter(String markdown) {
    String page = html(read(markdown)).replace("<!-- -->", "");
    assertTrue(
        page.contains("{% raw %} {{ site.x }} {: .a} &lt;%&#61; x %&gt; [[y]] {{&lt; z &gt;}}"),
        page);
  }

  @Test
  void whatJekyllHighlightsIsCode() {
    Document document = read("{% highlight ruby %}\nputs {{ x }}\n{% endhighlight %}\n\nAfter.");
    Block.Code code = (Block.Code) document.blocks().findFirst().orElseThrow();
    assertEquals("ruby", code.language());
    assertEquals("puts {{ x }}\n", code.text());
    assertEquals("After.", words(document));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Title\\n^^^^^                 | 1 Title
          # A\\n\\nTitle\\n^^^^^         | 1 A, 2 Title
          A\\n^^^\\n\\nB or\\n~~~~\\n\\nC\\n^^^ | 1 A, 2 B or, 1 C
          =====\\nTitle\\n=====         | 1 Title
          *****\\nTitle\\n*****         | 1 Title
          Title\\n===                   | 1 Title
          ##Glued                       | 2 Glued
          #Glued                        | 1 Glued
          a\\n#Glued                    |
          #Glued\\nb                    |
          #channel                      |
          #123                          |
          Title, long\\n^^^^            |
          Title\\n\\n***                |
          A log:\\n~~~\\nx\\n~~~        |
          ```\\nTitle\\n^^^^^\\n```     |
          """)
  void headingsOfOtherDialectsAreHeadings(String markdown, String expected) {
    List<String> headings =
        read(markdown)
            .blocks()
            .filter(Block.Heading.class::isInstance)
            .map(Block.Heading.class::cast)
            .map(heading -> heading.level() + " " + heading.title())
            .toList();
    assertEquals(expected == null ? "" : expected, String.join(", ", headings));
  }

  @Test
  void theIdBehindAHeadingIsItsAnchor() {
    List<String> anchors =
        read("## Impact {#who}\n\n## Impact\n\n## Who\n")
            .blocks()
            .map(block -> ((Block.Heading) block).anchor())
            .toList();
    assertEquals(List.of("who", "impact", "who-1"), anchors);
  }

  @Test
  void aFenceThatNothingClosesIsReportedWhereItBegins() {
    Document document = read("Text\n\n```sh\nls\n\n# Action items\n");
    assertEquals("unclosed-fence", document.diagnostics().getFirst().rule());
    assertEquals(3, document.diagnostics().getFirst().start().line());
    assertEquals(List.of(), read("```sh\nls\n```\n").diagnostics());
  }

  @Test
  void aCommentThatNothingClosesIsReportedWhereItBegins() {
    Document document = read("Text\n\n<!-- help\n\n# Impact\n");
    assertEquals("unclosed-comment", document.diagnostics().getFirst().rule());
    assertEquals(3, document.diagnostics().getFirst().start().line());
    assertEquals(List.of(), read("<!-- help\n-->\n\n<!-->\n\na\n").diagnostics());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          see https://x.example/a_(b).      | <p>see <a href="https://x.example/a_%28b%29">https://x.example/a_(b)</a>.</p>
          (https://x.example)               | <p>(<a href="https://x.example">https://x.example</a>)</p>
          www.x.example, too                | <p><a href="https://www.x.example">www.x.example</a>, too</p>
          ask a.b@x.example.                | <p>ask <a href="mailto:a.b&#64;x.example">a.b&#64;x.example</a>.</p>
          @ana or a@b                       | <p>&#64;ana or a&#64;b</p>
          詳細はhttps://x.example/yを。      | <p>詳細は<a href="https://x.example/yを">https://x.example/yを</a>。</p>
          `https://x.example`               | <p><code>https://x.example</code></p>
          xhttps://x.example                | <p>xhttps://x.example</p>
          https:// alone                    | <p>https:// alone</p>
          """)
  void addressesInTextAreLinks(String markdown, String html) {
    assertEquals(html, html(read(markdown)));
  }
}
