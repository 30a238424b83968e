package dev.hindcast.extract;

import dev.hindcast.markdown.Block;
import dev.hindcast.markdown.Document;
import dev.hindcast.markdown.DocumentReader;
import dev.hindcast.markdown.Prose;
import dev.hindcast.markdown.Value;
import dev.hindcast.postmortem.Moment;
import dev.hindcast.postmortem.Postmortem;
import dev.hindcast.postmortem.Postmortem.Fact;
import dev.hindcast.postmortem.Postmortem.Kind;
import dev.hindcast.postmortem.Section;
import dev.hindcast.postmortem.SectionHeadings;
import dev.hindcast.postmortem.TimelineEntry;
import dev.hindcast.postmortem.Timestamps;
import dev.hindcast.postmortem.Timestamps.Phase;
import dev.hindcast.source.Diagnostic;
import dev.hindcast.source.SourceFile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads a file as a postmortem. Never fails; what is not stated is null. Safe for use by several
/// threads.
public final class PostmortemReader {
  private final DocumentReader documents = new DocumentReader();
  private final SectionReader sections = new SectionReader(SectionHeadings.builtIn());

  public Reading read(SourceFile file) {
    Document document = documents.read(file);
    List<Diagnostic> diagnostics = new ArrayList<>(document.diagnostics());
    Fields head = new Fields(file, document.frontMatter().values(), diagnostics);
    Postmortem postmortem = read(document, head, sections.read(document));
    return new Reading(document, postmortem, diagnostics.stream().sorted().toList());
  }

  private static Postmortem read(Document document, Fields head, List<Section> sections) {
    SourceFile file = document.file();
    Timestamps timestamps = TimestampReader.read(head);
    LocalDate date = date(head, timestamps, file);
    List<TimelineEntry> timeline =
        new TimelineReader(document, date, timestamps.get(Phase.STARTED)).read(sections);
    return new Postmortem(
        file,
        head.text("id", "incident_id").orElseGet(() -> FileName.stem(file.name())),
        head.texts("aliases"),
        head.text("title", "name")
            .or(() -> firstHeading(document))
            .orElseGet(() -> FileName.title(file.name())),
        kind(head),
        date != null ? date : firstDay(timeline),
        head.term("status", "state"),
        head.textOrNull("severity", "sev", "priority"),
        head.term("visibility"),
        head.term("origin"),
        head.textOrNull("organisation", "organization", "company"),
        head.textOrNull("language", "lang"),
        head.texts("services", "service", "component", "affected_services", "product"),
        head.texts("environments", "environment"),
        head.texts("regions", "region"),
        head.texts("teams", "team"),
        head.texts("tags", "tag", "keywords"),
        head.texts("authors", "author"),
        timestamps,
        HeadReader.detection(head),
        ImpactReader.read(head),
        ResponseReader.read(head),
        HeadReader.trigger(head),
        head.texts("mechanisms", "mechanism"),
        FactorReader.read(document, head, sections),
        HeadReader.mitigation(head),
        head.term("resolution"),
        HeadReader.related(head),
        ActionReader.read(document, head, sections),
        HeadReader.sources(head),
        sections,
        timeline,
        rest(head));
  }

  private static Optional<String> firstHeading(Document document) {
    List<Block.Heading> headings =
        document
            .blocks()
            .filter(Block.Heading.class::isInstance)
            .map(Block.Heading.class::cast)
            .toList();
    return headings.stream()
        .filter(heading -> heading.level() == 1)
        .findFirst()
        .or(() -> headings.stream().findFirst())
        .map(Block.Heading::title)
        .map(Prose::text)
        .map(String::strip)
        .filter(title -> !title.isEmpty());
  }

  private static Kind kind(Fields head) {
    String word = head.term("kind");
    return Arrays.stream(Kind.values())
        .filter(kind -> kind.word().equals(word))
        .findFirst()
        .orElse(Kind.INCIDENT);
  }

  /// The day the impact began: stated, else of the first known moment, else in the file's name.
  private static @Nullable LocalDate date(Fields head, Timestamps timestamps, SourceFile file) {
    Optional<LocalDate> stated = statedDay(head);
    return timestamps
        .find(Phase.STARTED)
        .map(Moment::date)
        .or(() -> stated)
        .or(() -> timestamps.find(Phase.DETECTED).map(Moment::date))
        .or(() -> FileName.date(file.path()))
        .orElse(null);
  }

  private static Optional<LocalDate> statedDay(Fields head) {
    Optional<Value> value = head.value("date", "incident_date");
    Optional<LocalDate> day = value.map(Value::display).flatMap(PostmortemReader::day);
    if (value.isPresent() && day.isEmpty()) {
      head.report(
          value.get().span(),
          "'date' is '" + value.get().display() + "', which is not a day",
          "write it as 2026-02-03");
    }
    return day;
  }

  /// The day at the start of a value, such as `2021-02-15` or `2021-02-15 14:03 local time`.
  private static Optional<LocalDate> day(String value) {
    return TimeText.at(value, 0).map(TimeText::date);
  }

  private static @Nullable LocalDate firstDay(List<TimelineEntry> timeline) {
    return timeline.stream()
        .map(TimelineEntry::time)
        .filter(time -> time != null)
        .map(Moment::date)
        .findFirst()
        .orElse(null);
  }

  private static List<Fact> rest(Fields head) {
    head.value("schema");
    return head.rest().stream()
        .map(entry -> new Fact(entry.key().text(), oneLine(entry.value())))
        .filter(fact -> !fact.value().isEmpty())
        .toList();
  }

  private static String oneLine(Value value) {
    return value.display().strip().replaceAll("\\s*\\n\\s*", " ");
  }
}
