package dev.hindcast.lint.rules.structure;

import dev.hindcast.lint.Example;
import dev.hindcast.lint.Family;
import dev.hindcast.lint.Finding;
import dev.hindcast.lint.NearestWord;
import dev.hindcast.lint.Rule;
import dev.hindcast.lint.Subject;
import dev.hindcast.lint.rules.Places;
import dev.hindcast.markdown.Block;
import dev.hindcast.markdown.Inline;
import dev.hindcast.markdown.Prose;
import dev.hindcast.source.Severity;
import dev.hindcast.source.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Follows the links that lead to files and headings; it fetches nothing.
final class BrokenLink implements Rule {

  @Override
  public String id() {
    return "broken-link";
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
    return "links to something that is not there";
  }

  @Override
  public String why() {
    return """
    A runbook or a graph behind a link is what a responder needs at that moment. Links between
    files break when one of them is moved, and nobody notices until then. Links to other sites
    are not looked at: whether they answer is no matter of this text.
    """;
  }

  @Override
  public String fix() {
    return "correct the link, or put the file there";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.bad(
            """
            # Checkout answered 504

            See [the runbook](⟦../runbooks/db-pool.md⟧), [the timeline](⟦#timelime⟧) and
            ![the errors](⟦img/errors.png⟧).

            ## Timeline
            """),
        Example.good(
                """
                # Checkout answered 504

                See [the runbook](../runbooks/db-pool.md#resize) and [the timeline](#timeline).

                ## Timeline
                """)
            .beside("runbooks/db-pool.md", "# The pool\n"),
        Example.nearMiss(
            """
            # Checkout answered 504

            The status page said [so](https://status.example.com/504), as did mail to
            [us](mailto:ops@example.com). In code, `[a](b.md)` is no link.
            """));
  }

  @Override
  public Stream<Finding> check(Subject subject) {
    return subject
        .document()
        .prose()
        .flatMap(Prose::references)
        .flatMap(reference -> broken(subject, reference).stream());
  }

  private static Optional<Finding> broken(Subject subject, Inline reference) {
    String target =
        switch (reference) {
          case Inline.Link link -> link.target();
          case Inline.Image image -> image.target();
          default -> "";
        };
    return LinkTarget.local(target)
        .flatMap(local -> complaint(subject, local))
        .map(complaint -> Finding.at(place(subject, reference, target)).saying(complaint));
  }

  private static Optional<String> complaint(Subject subject, LinkTarget target) {
    if (target.path().isEmpty()) {
      return hasAnchor(subject, target.anchor())
          ? Optional.empty()
          : Optional.of(
              "no heading '#"
                  + target.anchor()
                  + "' in this file"
                  + NearestWord.question(target.anchor(), anchors(subject)));
    }
    Optional<String> path = subject.file().resolve(target.path());
    if (path.isEmpty()) {
      return Optional.of("'" + target.path() + "' leads out of the library");
    }
    return path.filter(wanted -> !exists(subject, wanted))
        .map(wanted -> "no file '" + wanted + "'");
  }

  private static boolean exists(Subject subject, String path) {
    return subject.context().files().exist(path)
        || subject.library().postmortems().stream()
            .anyMatch(postmortem -> postmortem.file().path().equals(path));
  }

  private static List<String> anchors(Subject subject) {
    return subject
        .document()
        .allBlocks()
        .filter(Block.Heading.class::isInstance)
        .map(heading -> ((Block.Heading) heading).anchor())
        .toList();
  }

  private static boolean hasAnchor(Subject subject, String anchor) {
    return anchor.isEmpty()
        || subject.document().allBlocks().anyMatch(block -> bearsAnchor(block, anchor));
  }

  private static boolean bearsAnchor(Block block, String anchor) {
    return switch (block) {
      case Block.Heading heading -> heading.anchor().equals(anchor);
      case Block.Html html -> html.html().contains('"' + anchor + '"');
      default -> false;
    };
  }

  /// The target within the link; the whole link where the target stands elsewhere.
  private static Span place(Subject subject, Inline reference, String target) {
    int at = subject.file().text(reference.span()).lastIndexOf(target);
    int start = reference.span().start() + at;
    return at < 0 || target.isEmpty()
        ? Places.words(subject, reference.span(), "")
        : new Span(start, start + target.length());
  }
}
