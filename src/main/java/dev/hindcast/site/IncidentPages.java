package dev.hindcast.site;

import dev.hindcast.export.Likenesses;
import dev.hindcast.markdown.Document;
import dev.hindcast.markdown.FrontMatter;
import dev.hindcast.markdown.Prose;
import dev.hindcast.postmortem.Action;
import dev.hindcast.postmortem.Factor;
import dev.hindcast.postmortem.Postmortem;
import dev.hindcast.postmortem.Postmortem.Citation;
import dev.hindcast.postmortem.WebAddress;
import dev.hindcast.recurrence.SeenBefore;
import dev.hindcast.site.IncidentPage.Chapter;
import dev.hindcast.site.IncidentPage.Fact;
import dev.hindcast.site.IncidentPage.Finding;
import dev.hindcast.site.IncidentPage.Source;
import dev.hindcast.site.IncidentPage.SourceFileLink;
import dev.hindcast.source.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// From a postmortem and its text to its page.
record IncidentPages(
    Cards cards,
    Topics topics,
    Likenesses likenesses,
    SeenBefore seenBefore,
    LinkTargets targets,
    ActionRows actionRows) {
  private static final String FROM_OUTSIDE = "Written from public information";

  IncidentPage page(WriteUp writeUp) {
    Postmortem postmortem = writeUp.postmortem();
    String path = cards.path(postmortem);
    AuthorHtml html = new AuthorHtml(targets, postmortem.file(), path);
    List<Factor> factors = statedFactors(writeUp);
    List<Action> actions = statedActions(writeUp);
    List<Chapter> chapters =
        new Chapters(writeUp, html).chapters(!factors.isEmpty(), !actions.isEmpty());
    boolean factorsApart = !factors.isEmpty() && chapters.stream().noneMatch(Chapter::showsFactors);
    boolean actionsApart = !actions.isEmpty() && chapters.stream().noneMatch(Chapter::showsActions);
    SimilarIncidents similar = new SimilarIncidents(cards, likenesses, seenBefore, actionRows);
    List<Source> sources = sources(writeUp);
    List<Fact> details = Details.of(postmortem);
    Contents contents = new Contents();
    contents.addHeadings(writeUp);
    contents.add(factorsApart, "Contributing factors", "hc-factors");
    contents.add(actionsApart, "Action items", "hc-actions");
    contents.add(true, "Seen before", "hc-similar");
    contents.add(!sources.isEmpty(), "Sources", "hc-sources");
    contents.add(!details.isEmpty(), "All that is stated", "hc-details");
    return new IncidentPage(
        path,
        postmortem.title(),
        postmortem.language(),
        SeverityBadge.of(postmortem.severity()),
        notes(postmortem),
        Facts.of(postmortem, topics),
        PhaseDrawings.of(postmortem).orElse(null),
        contents.headings(),
        chapters,
        factorsApart,
        FactorItems.of(factors, html),
        actionsApart,
        actionRows.of(postmortem, actions, path),
        similar.of(postmortem, path),
        sources,
        details,
        postmortem.unknownFields().stream()
            .map(field -> new Fact(field.name(), List.of(Facts.text(field.value()))))
            .toList(),
        head(writeUp.document()),
        !writeUp.document().frontMatter().isWhole(),
        findings(writeUp),
        new SourceFileLink(
            postmortem.file().path(), targets.source(postmortem.file().path()).orElse(null)));
  }

  private static List<String> notes(Postmortem postmortem) {
    List<String> notes = new ArrayList<>();
    if (postmortem.isFromPublicSources() && !saysItself(postmortem)) {
      notes.add(FROM_OUTSIDE + "; not the organisation's own postmortem.");
    }
    if (postmortem.isDraft()) {
      notes.add("A draft: what stands here may still change.");
    }
    return List.copyOf(notes);
  }

  /// Whether the author's text begins with the same words.
  private static boolean saysItself(Postmortem postmortem) {
    return postmortem.sections().stream()
        .limit(2)
        .anyMatch(section -> section.text().strip().startsWith(FROM_OUTSIDE));
  }

  /// The factors that only the front matter holds; those of the body stand in the author's text.
  private static List<Factor> statedFactors(WriteUp writeUp) {
    FrontMatter head = writeUp.document().frontMatter();
    return writeUp.postmortem().factors().stream()
        .filter(factor -> head.span().contains(factor.span()))
        .toList();
  }

  /// The actions that only the front matter holds; those of the body stand in the author's text.
  private static List<Action> statedActions(WriteUp writeUp) {
    FrontMatter head = writeUp.document().frontMatter();
    return writeUp.postmortem().actions().stream()
        .filter(action -> head.span().contains(action.span()))
        .toList();
  }

  /// The citations of the front matter that the body does not link to.
  private static List<Source> sources(WriteUp writeUp) {
    String linked =
        writeUp
            .document()
            .prose()
            .flatMap(Prose::references)
            .map(Object::toString)
            .collect(Collectors.joining("\n"));
    return writeUp.postmortem().sources().stream()
        .filter(citation -> !linked.contains(citation.url()))
        .map(IncidentPages::source)
        .toList();
  }

  private static Source source(Citation citation) {
    String about =
        Stream.of(citation.publisher(), citation.published())
            .filter(Objects::nonNull)
            .collect(Collectors.joining(", "));
    return new Source(
        Optional.ofNullable(citation.title()).orElse(citation.url()),
        citation.url(),
        WebAddress.of(citation.url()).orElse(null),
        about.isEmpty() ? null : about);
  }

  private static @Nullable String head(Document document) {
    FrontMatter head = document.frontMatter();
    return head.isPresent() ? document.file().text(head.span()).strip() : null;
  }

  private static List<Finding> findings(WriteUp writeUp) {
    return writeUp.findings().stream().map(IncidentPages::finding).toList();
  }

  private static Finding finding(Diagnostic diagnostic) {
    return new Finding(
        diagnostic.severity().word(),
        diagnostic.message(),
        diagnostic.rule(),
        diagnostic.start().line());
  }
}
