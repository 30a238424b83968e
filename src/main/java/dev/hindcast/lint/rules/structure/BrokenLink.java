package dev.hindcast.lint.rules.structure;

import dev.hindcast.lint.Example;
import dev.hindcast.lint.Family;
import dev.hindcast.lint.Finding;
import dev.hindcast.lint.Rule;
import dev.hindcast.lint.Subject;
import dev.hindcast.lint.rules.Places;
import dev.hindcast.markdown.DocumentReader;
import dev.hindcast.markdown.Inline;
import dev.hindcast.markdown.Prose;
import dev.hindcast.postmortem.Postmortem;
import dev.hindcast.source.Severity;
import dev.hindcast.source.SourceFile;
import dev.hindcast.source.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Follows the links that lead to files and headings; it fetches nothing.
final class BrokenLink implements Rule {
  private static final String OTHER_PATH = "postmortems/2026-01-30-login.md";
  private static final String OTHER =
      """
      # Nobody could log in

      ## Root causes

      <a id="graph"></a>
      """;

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
            .beside("runbooks/db-pool.md", "# The pool\n\n## Resize\n"),
        Example.bad(
                """
                # Checkout answered 504

                See [the last time](2026-01-30-login.md#⟦root-caus⟧).
                """)
            .beside(OTHER_PATH, OTHER),
        Example.nearMiss(
                """
                # Checkout answered 504

                See [the last time](2026-01-30-login.md#root-causes) and [its graph](2026-01-30-login.md#graph).
                """)
            .beside(OTHER_PATH, OTHER),
        Example.nearMiss(
            """
            # Checkout answered 504

            The status page said [so](https://status.example.com/504), as did mail to
            [us](mailto:ops@example.com). In code, `[a](b.md)` is no link.
            """));
  }

  @Override
  public Stream<Finding> check(Subject subject) {
    Map<String, DocumentAnchors> read = new HashMap<>();
    return subject
        .document()
        .prose()
        .flatMap(Prose::references)
        .flatMap(reference -> broken(subject, reference, read).stream())
        .toList()
        .stream();
  }

  /// @param read what was read of this and of other files, by path
  private static Optional<Finding> broken(
      Subject subject, Inline reference, Map<String, DocumentAnchors> read) {
    String target =
        switch (reference) {
          case Inline.Link link -> link.target();
          case Inline.Image image -> image.target();
          default -> "";
        };
    return LinkTarget.local(target)
        .flatMap(
            local ->
                complaint(subject, local, read)
                    .map(said -> Finding.at(place(subject, reference, target)).saying(said))
                    .or(
                        () ->
                            elsewhere(subject, local, read)
                                .map(
                                    said ->
                                        Finding.at(place(subject, reference, local.anchor()))
                                            .saying(said))));
  }

  private static Optional<String> complaint(
      Subject subject, LinkTarget target, Map<String, DocumentAnchors> read) {
    if (target.path().isEmpty()) {
      DocumentAnchors own =
          read.computeIfAbsent(subject.file().path(), _ -> DocumentAnchors.of(subject.document()));
      return noAnchor(own, target.anchor(), "this file");
    }
    Optional<String> path = subject.file().resolve(target.path());
    if (path.isEmpty()) {
      return Optional.of("'" + target.path() + "' leads out of the library");
    }
    return path.filter(wanted -> !exists(subject, wanted))
        .map(wanted -> "no file '" + wanted + "'");
  }

  /// What is wrong with the heading that a link to another postmortem names.
  private static Optional<String> elsewhere(
      Subject subject, LinkTarget target, Map<String, DocumentAnchors> read) {
    if (target.path().isEmpty() || target.anchor().isEmpty()) {
      return Optional.empty();
    }
    return subject
        .file()
        .resolve(target.path())
        .flatMap(path -> postmortem(subject, path))
        .map(Postmortem::file)
        .flatMap(
            file ->
                noAnchor(
                    read.computeIfAbsent(file.path(), _ -> anchors(file)),
                    target.anchor(),
                    file.path()));
  }

  private static DocumentAnchors anchors(SourceFile file) {
    return DocumentAnchors.of(new DocumentReader().read(file));
  }

  private static Optional<String> noAnchor(DocumentAnchors anchors, String anchor, String file) {
    return anchors.has(anchor)
        ? Optional.empty()
        : Optional.of("no heading '#" + anchor + "' in " + file + anchors.question(anchor));
  }

  private static boolean exists(Subject subject, String path) {
    return subject.context().files().exist(path) || postmortem(subject, path).isPresent();
  }

  private static Optional<Postmortem> postmortem(Subject subject, String path) {
    return subject.library().postmortems().stream()
        .filter(postmortem -> postmortem.file().path().equals(path))
        .findFirst();
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
