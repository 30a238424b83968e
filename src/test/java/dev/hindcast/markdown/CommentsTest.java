package dev.hindcast.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hindcast.source.SourceFile;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Which remarks of a file are comments. In each text the comments say `yes`, and what is none says
/// `no`.
class CommentsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!-- yes -->",
        "text\n<!-- yes -->\ntext",
        "text <!-- yes --> text",
        "text <!--yes--> <!-- yes -->",
        "<!--\nyes\n-->\n",
        "- item <!-- yes -->\n- item\n\n  <!-- yes -->\n  text\n",
        "> <!-- yes -->\n",
        "| a | b |\n| - | - |\n| c <!-- yes --> | d |\n",
        "text[^1]\n\n[^1]: note <!-- yes -->\n",
        "!!! note\n    <!-- yes -->\n    text\n",
        "# Title <!-- yes -->\n",
        "<div>\n<!-- yes -->\n</div>\n",
        "{/* yes */}\n",
        "text {/* yes */} text\n",
        "{/*\nyes\n*/}\n",
        "- {/* yes */} item\n",
        "```\n<!-- no -->\n```\n<!-- yes -->",
        "~~~\n# no\n{/* no */}\n~~~\n{/* yes */}",
        "    <!-- no -->\n\ntext <!-- yes -->",
        "`<!-- no -->` and `{/* no */}` <!-- yes -->",
        "<pre>\n<!-- no -->\n</pre>\n\n<!-- yes -->",
        "<script>\n<!-- no -->\n</script>\n\n<!-- yes -->",
        "\\<!-- no --> <!-- yes -->",
        "# no\n\n<!-- yes -->",
        "<!-- yes -->\n\n<!-- no",
        "---\n# yes\ntitle: A # yes\nb: a#no\n---\n# no\n",
        "---\na: \"# no\"\nb: '# no' # yes\nc: |\n  # no\n# yes\nd: e\n---\n",
        "---\na: >-\n  text\n  # no\nb: [c, # yes\n  d]\n---\n",
        "+++\na = \"# no\" # yes\n# yes\nb = \"\"\"\n# no\n\"\"\"\n+++\n",
        "<!-- yes -->\n---\ntitle: A # yes\n---\n<!-- yes -->\n",
      })
  void whatIsNotOnThePageIsAComment(String text) {
    List<Comment> comments = read(text);
    assertEquals(
        text.split("\\byes\\b", -1).length - 1,
        comments.stream().filter(comment -> comment.text().equals("yes")).count(),
        comments::toString);
    assertEquals(
        List.of(), comments.stream().filter(comment -> comment.text().equals("no")).toList());
  }

  @Test
  void aPlaceHoldsTheMarks() {
    String text = "---\na: b # one\n---\n\n- c <!-- two --> {/* three */}\n";
    assertEquals(
        List.of("# one", "<!-- two -->", "{/* three */}"),
        read(text).stream()
            .map(comment -> text.substring(comment.span().start(), comment.span().end()))
            .toList());
  }

  @Test
  void aCommentOfMdxIsNotOnThePage() {
    assertEquals("<p>before after</p>\n", html("before {/* hidden */} after\n\n{/* hidden */}\n"));
  }

  @ParameterizedTest
  @Timeout(value = 20, unit = TimeUnit.SECONDS)
  @ValueSource(strings = {"<b>a</b> ", "<br>\n", "<div>\na\n\n", "<!-- yes -->", "{/* ", "x: y\n"})
  void muchOfTheSameTakesNotLong(String piece) {
    String head = "---\n" + "a: b\n".repeat(9_000) + "---\n";
    List<Comment> comments = read(head + piece.repeat(50_000) + "\n\n<!-- yes -->\n");
    assertEquals("yes", comments.getLast().text());
  }

  private static List<Comment> read(String text) {
    return new DocumentReader().read(new SourceFile("a.md", text)).comments();
  }

  private static String html(String text) {
    Document document = new DocumentReader().read(new SourceFile("a.md", text));
    return document.html(document.file().span());
  }
}
