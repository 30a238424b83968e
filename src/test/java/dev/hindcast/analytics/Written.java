package dev.hindcast.analytics;

import dev.hindcast.extract.LibraryReader;
import dev.hindcast.postmortem.Library;
import dev.hindcast.postmortem.Vocabulary;
import dev.hindcast.recurrence.Observation;
import dev.hindcast.source.SourceFile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Libraries as their authors write them, and what reports say of them.
public final class Written {

  /// The day on which reports are made.
  public static final LocalDate TODAY = LocalDate.parse("2026-06-30");

  private Written() {}

  /// A library of incidents `I1`, `I2` and so on.
  ///
  /// @param heads the front matter of each, without its title
  public static Records records(String... heads) {
    return records(Arrays.asList(heads));
  }

  public static Records records(List<String> heads) {
    return records(library(heads), LocalDate.parse("2024-01-01"));
  }

  /// A library that is looked at on [#TODAY].
  ///
  /// @param since from which day its incidents are counted
  public static Records records(Library library, LocalDate since) {
    return new Records(
        library, Vocabulary.builtIn(), new Observation(since, true, TODAY, Map.of()));
  }

  public static Library library(List<String> heads) {
    List<SourceFile> files =
        IntStream.range(0, heads.size())
            .mapToObj(
                index ->
                    new SourceFile(
                        "postmortems/i" + (index + 1) + ".md",
                        "---\nid: I"
                            + (index + 1)
                            + "\ntitle: Incident "
                            + (index + 1)
                            + "\n"
                            + heads.get(index)
                            + "\n---\n"))
            .toList();
    return new LibraryReader().read(files, _ -> {}).library();
  }

  /// The figure of an id.
  public static Figure figure(Report report, String id) {
    return figures(report)
        .filter(figure -> figure.id().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                new AssertionError(
                    "no figure " + id + " among " + figures(report).map(Figure::id).toList()));
  }

  public static Stream<Figure> figures(Report report) {
    return report.chapters().stream().flatMap(chapter -> chapter.figures().stream());
  }

  /// Everything that a report says in sentences, in its order.
  public static List<String> says(Report report) {
    List<String> says = new ArrayList<>();
    for (Report.Chapter chapter : report.chapters()) {
      says.addAll(chapter.says());
      chapter.figures().forEach(figure -> says.addAll(figure.says()));
    }
    return says;
  }

  /// The rows of a figure, each as `one | two`, without what is empty at their ends.
  public static List<String> rows(Figure figure) {
    return figure.rows().stream()
        .map(row -> String.join(" | ", row.stream().map(Cell::text).toList()))
        .map(row -> row.replaceAll("( \\| )+$", "").strip())
        .toList();
  }
}
