package dev.hindcast.extract;

import dev.hindcast.extract.HouseWords.Fact;
import dev.hindcast.markdown.Document;
import dev.hindcast.markdown.DocumentReader;
import dev.hindcast.markdown.Value;
import dev.hindcast.postmortem.Postmortem;
import dev.hindcast.postmortem.Postmortem.Kind;
import dev.hindcast.postmortem.SectionKind;
import dev.hindcast.postmortem.TimelineEntry;
import dev.hindcast.postmortem.Timestamps;
import dev.hindcast.source.Diagnostic;
import dev.hindcast.source.SourceFile;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads a file as a postmortem: its head, and what its body states where the head does not. Never
/// fails; what is not stated is null. Safe for use by several threads.
public final class PostmortemReader {
  private final DocumentReader documents = new DocumentReader();
  private final HouseWords words;
  private final @Nullable String zone;

  /// Reads with the words that ship with the program; a clock without a zone stays without.
  public PostmortemReader() {
    this(HouseWords.builtIn(), null);
  }

  /// @param words by which sections, columns, states and facts are known
  /// @param zone what clocks are meant in where no document says; null if that is not known
  public PostmortemReader(HouseWords words, @Nullable String zone) {
    this.words = words;
    this.zone = zone;
  }

  /// Whether a text names a zone that clocks can be read in, such as `UTC`, `+02:00` or
  /// `Europe/Berlin`.
  public static boolean isZone(String text) {
    return ZoneWords.offset(text, LocalDate.EPOCH, LocalTime.MIDNIGHT).isPresent();
  }

  public Reading read(SourceFile file) {
    Document document = documents.read(file);
    List<Diagnostic> diagnostics = new ArrayList<>(document.diagnostics());
    Fields head = new Fields(file, document.frontMatter().values(), diagnostics);
    List<Part> parts = new OutlineReader(words).read(document);
    SeveralIncidents.report(file, parts, diagnostics);
    Postmortem postmortem = read(document, head, parts, diagnostics);
    return new Reading(document, postmortem, diagnostics.stream().sorted().distinct().toList());
  }

  private Postmortem read(
      Document document, Fields head, List<Part> parts, List<Diagnostic> diagnostics) {
    SourceFile file = document.file();
    StatedFacts facts = new StatedFacts(head, BodyFacts.read(parts, words));
    String title = head.text("title", "name").or(() -> heading(parts)).orElse("");
    IncidentClock clock = IncidentClock.read(document, head, title, facts, parts, zone);
    List<TimelineEntry> timeline =
        new TimelineReader(words, clock.stamps(), new Assumptions(file, diagnostics)).read(parts);
    Timestamps moments = clock.timestamps(timeline);
    facts.report();
    return new Postmortem(
        file,
        head.text("id", "incident_id").orElseGet(() -> FileName.id(file.path())),
        aliases(head, facts),
        title.isEmpty() ? FileName.title(FileName.id(file.path())) : title,
        kind(head),
        clock.day(timeline, moments),
        facts.term("status", Fact.STATUS, "state"),
        facts.severity(),
        head.term("visibility"),
        head.term("origin"),
        head.textOrNull("organisation", "organization", "company"),
        head.textOrNull("language", "lang"),
        facts.texts(
            "services",
            Fact.SERVICES,
            "service",
            "component",
            "affected_services",
            "affected",
            "product"),
        head.texts("environments", "environment"),
        head.texts("regions", "region"),
        head.texts("teams", "team"),
        head.texts("tags", "tag", "keywords"),
        facts.texts("authors", Fact.AUTHORS, "author"),
        moments,
        HeadReader.detection(head),
        ImpactReader.read(head),
        ResponseReader.read(head),
        HeadReader.trigger(head),
        head.texts("mechanisms", "mechanism"),
        FactorReader.read(head, parts, words),
        HeadReader.mitigation(head),
        head.term("resolution"),
        HeadReader.related(head),
        HeadReader.priorSearch(head),
        new ActionReader(words).read(head, parts),
        HeadReader.sources(head),
        parts.stream().map(Part::section).toList(),
        timeline,
        rest(head));
  }

  /// The report's own heading, else its first of the highest level.
  private static Optional<String> heading(List<Part> parts) {
    List<Part> headed = parts.stream().filter(part -> !part.section().isPreamble()).toList();
    return headed.stream()
        .filter(Part::isTitle)
        .findFirst()
        .or(
            () ->
                headed.stream()
                    .filter(part -> part.is(SectionKind.OTHER) && part.section().level() == 1)
                    .findFirst())
        .map(Part::heading)
        .filter(heading -> !heading.isEmpty());
  }

  private static List<String> aliases(Fields head, StatedFacts facts) {
    List<String> aliases = new ArrayList<>(head.texts("aliases"));
    facts.id().filter(id -> !aliases.contains(id)).ifPresent(aliases::add);
    return List.copyOf(aliases);
  }

  private static Kind kind(Fields head) {
    String word = head.term("kind");
    return Arrays.stream(Kind.values())
        .filter(kind -> kind.word().equals(word))
        .findFirst()
        .orElse(Kind.INCIDENT);
  }

  private static List<Postmortem.Fact> rest(Fields head) {
    head.value("schema");
    return head.rest().stream()
        .map(entry -> new Postmortem.Fact(entry.key().text(), oneLine(entry.value())))
        .filter(fact -> !fact.value().isEmpty())
        .toList();
  }

  private static String oneLine(Value value) {
    return value.display().strip().replaceAll("\\s*\\n\\s*", " ");
  }
}
