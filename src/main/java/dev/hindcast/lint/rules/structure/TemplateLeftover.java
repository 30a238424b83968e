package dev.hindcast.lint.rules.structure;

import dev.hindcast.lint.Example;
import dev.hindcast.lint.Family;
import dev.hindcast.lint.Finding;
import dev.hindcast.lint.Rule;
import dev.hindcast.lint.Subject;
import dev.hindcast.lint.rules.Places;
import dev.hindcast.markdown.Block;
import dev.hindcast.markdown.Prose;
import dev.hindcast.markdown.Value;
import dev.hindcast.source.Severity;
import dev.hindcast.source.Span;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds what a template asked for and nobody filled in.
final class TemplateLeftover implements Rule {

  /// In capitals, and at the start of a piece or with nothing after it: "the TODO comment" is
  /// prose.
  private static final String MARK =
      "^\\s*(?:TODO|FIXME|TBD|TBC)\\b|\\b(?:TODO|FIXME|TBD|TBC)\\b(?=\\s*(?:$|[:\\]),.;(]))";

  /// Words between angle brackets, or a single one of those that templates ask for; `List<String>`
  /// has a name before the bracket.
  private static final String PLACEHOLDER =
      "(?<![\\p{L}\\p{N}<])<(?:\\p{L}[^<>=@\"/ ]{0,30}"
          + " [^<>=@\"]{0,80}(?<! )|(?i:name|date|time|title|author"
          + "|owner|service|team|link|url|summary|description|number|duration|impact|severity"
          + "|incident))>";

  private static final String PROMPT =
      "\\[(?i:insert|describe|enter|fill in|your|summari[sz]e)\\b[^\\]]{0,200}\\]";

  private static final int CELLS_OF_A_RECORD = 4;

  private static final String FORM = "^\\W*(?:YYYY-MM-DD|[Hh][Hh]:[Mm][Mm])\\b";

  private static final Pattern LEFTOVER =
      Pattern.compile(String.join("|", MARK, PLACEHOLDER, PROMPT, FORM, "(?i:lorem ipsum)"));

  @Override
  public String id() {
    return "template-leftover";
  }

  @Override
  public Family family() {
    return Family.STRUCTURE;
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String what() {
    return "still holds what the template put there";
  }

  @Override
  public String why() {
    return """
    A mark such as TODO tells the author where to go on. To every other reader it says that
    the review stopped half way, and they cannot tell what would have stood there. In a draft
    it is a warning.
    """;
  }

  @Override
  public String fix() {
    return "write what belongs here, or say 'None, because …'";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.bad(
            """
            ---
            title: ⟦<what happened to whom>⟧
            date: 2026-02-03
            ---
            ## Impact

            ⟦TODO⟧: how many customers?

            ## Timeline

            | time | event |
            | --- | --- |
            | ⟦HH:MM⟧ | ⟦[describe what was seen]⟧ |
            """),
        Example.good(
            """
            ## Impact

            Not known: the proxy kept no logs that day.
            """),
        Example.nearMiss(
            """
            ## Contributing factors

            - The TODO comment above the lock was three years old; `TODO` is not searched for.
            - The parser expected a List<String> and met a date not written as YYYY-MM-DD.
            - The slowest hundredth was <10 ms before and is >500 ms now.

            ## Action items

            | action | owner | due | status |
            | --- | --- | --- | --- |
            | Search for such comments in the build | @ana | 2026-03-15 | TODO |
            """));
  }

  @Override
  public Stream<Finding> check(Subject subject) {
    Severity weight = Draft.weight(subject, severity());
    Stream<Span> head =
        Places.scalars(subject.document().frontMatter().values())
            .flatMap(scalar -> leftovers(subject, scalar));
    Stream<Span> body =
        subject
            .document()
            .allBlocks()
            .flatMap(block -> block.ownProse().filter(prose -> !isState(block, prose)))
            .flatMap(prose -> prose.find(LEFTOVER));
    return Stream.concat(head, body).map(span -> Finding.at(span).weighing(weight));
  }

  /// In a row that is otherwise filled in, such as an action's in any language, "TODO" is how many
  /// write that it is open.
  private static boolean isState(Block block, Prose prose) {
    return block instanceof Block.Row row
        && prose.text().strip().equals("TODO")
        && row.cells().stream().filter(cell -> !cell.isBlank()).count() >= CELLS_OF_A_RECORD;
  }

  private static Stream<Span> leftovers(Subject subject, Value.Scalar scalar) {
    Matcher leftover = LEFTOVER.matcher(scalar.text());
    return leftover.find()
        ? Stream.of(Places.words(subject, scalar.span(), leftover.group()))
        : Stream.empty();
  }
}
