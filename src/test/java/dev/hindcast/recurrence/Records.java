package dev.hindcast.recurrence;

import dev.hindcast.extract.LibraryReader;
import dev.hindcast.postmortem.Library;
import dev.hindcast.postmortem.Postmortem;
import dev.hindcast.postmortem.Vocabulary;
import dev.hindcast.source.SourceFile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A library for tests, of front matter only.
public final class Records {
  private final List<SourceFile> files = new ArrayList<>();
  private final Map<String, LocalDate> services = new TreeMap<>();
  private LocalDate since = LocalDate.parse("2024-01-01");
  private LocalDate until = LocalDate.parse("2024-12-31");

  /// Adds a record.
  ///
  /// @param fields lines of front matter
  public Records incident(String id, String date, String... fields) {
    String day = date.isEmpty() ? "" : "date: " + date + "\n";
    files.add(
        new SourceFile(
            id + ".md", "---\nid: " + id + "\n" + day + String.join("\n", fields) + "\n---\n"));
    return this;
  }

  /// Over which days incidents were recorded; of the year 2024 if nothing is said.
  public Records watched(String from, String to) {
    since = LocalDate.parse(from);
    until = LocalDate.parse(to);
    return this;
  }

  public Records service(String name, String from) {
    services.put(name, LocalDate.parse(from));
    return this;
  }

  public Library library() {
    return new LibraryReader().read(files, _ -> {}).library();
  }

  public Observation observation() {
    return Observation.of(library(), since, services, until);
  }

  public RecordedIncidents recorded() {
    return RecordedIncidents.of(library(), observation());
  }

  public RecurrenceFindings findings() {
    return findings(RepetitionRule.REGULATORY);
  }

  public RecurrenceFindings findings(RepetitionRule rule) {
    return RecurrenceFindings.of(library(), Vocabulary.builtIn(), observation(), rule);
  }

  /// The ids of some records, in their order.
  public static List<String> ids(List<Postmortem> postmortems) {
    return postmortems.stream().map(Postmortem::id).toList();
  }
}
