package dev.hindcast.extract;

import dev.hindcast.postmortem.SectionKind;
import dev.hindcast.source.Diagnostic;
import dev.hindcast.source.Severity;
import dev.hindcast.source.SourceFile;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Tells a file that holds the reports of several incidents.
final class SeveralIncidents {

  /// Two of these under a heading make it a report.
  private static final Set<SectionKind> OF_A_REPORT =
      EnumSet.of(
          SectionKind.SUMMARY,
          SectionKind.IMPACT,
          SectionKind.TIMELINE,
          SectionKind.DETECTION,
          SectionKind.FACTORS,
          SectionKind.RESOLUTION,
          SectionKind.ACTIONS);

  private SeveralIncidents() {}

  /// Reports where each incident begins, if there are several.
  static void report(SourceFile file, List<Part> parts, List<Diagnostic> diagnostics) {
    List<Part> incidents = beginnings(parts);
    if (incidents.size() > 1) {
      String lines =
          incidents.stream()
              .map(part -> String.valueOf(file.lineOf(part.section().span().start())))
              .collect(Collectors.joining(", "));
      diagnostics.add(
          new Diagnostic(
              file,
              incidents.get(1).section().span(),
              Severity.WARNING,
              "several-incidents",
              "the file tells of " + incidents.size() + " incidents, which begin in lines " + lines,
              "give each a file of its own; until then they are read as one"));
    }
  }

  /// The headings of one level under which a report of its own stands, or that name a day of their
  /// own.
  static List<Part> beginnings(List<Part> parts) {
    for (int level = 1; level <= 3; level++) {
      List<Integer> headed = headed(parts, level);
      List<Integer> reports = headed.stream().filter(index -> isReport(index, parts)).toList();
      List<Integer> dated = headed.stream().filter(index -> day(parts, index).isPresent()).toList();
      long days = dated.stream().map(index -> day(parts, index)).distinct().count();
      boolean isByDay = days > 1 && days == dated.size() && dated.size() * 2 >= headed.size();
      List<Integer> incidents = reports.size() > 1 ? reports : isByDay ? dated : List.of();
      if (incidents.size() > 1 && isAll(incidents, level, parts)) {
        return incidents.stream().map(parts::get).toList();
      }
    }
    return List.of();
  }

  private static List<Integer> headed(List<Part> parts, int level) {
    return IntStream.range(0, parts.size())
        .filter(index -> parts.get(index).section().level() == level)
        .filter(index -> parts.get(index).is(SectionKind.OTHER))
        .boxed()
        .toList();
  }

  private static Optional<LocalDate> day(List<Part> parts, int index) {
    return DayText.firstIn(parts.get(index).heading());
  }

  /// Whether nothing of what makes a report stands outside these headings.
  private static boolean isAll(List<Integer> incidents, int level, List<Part> parts) {
    Set<Integer> beginnings = new HashSet<>(incidents);
    boolean isInside = false;
    for (int index = 0; index < parts.size(); index++) {
      Part part = parts.get(index);
      if (part.section().level() <= level) {
        isInside = beginnings.contains(index);
      }
      if (!isInside && OF_A_REPORT.contains(part.kind()) && !part.is(SectionKind.SUMMARY)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isReport(int beginning, List<Part> parts) {
    Set<SectionKind> kinds = EnumSet.noneOf(SectionKind.class);
    int level = parts.get(beginning).section().level();
    for (int index = beginning + 1; index < parts.size(); index++) {
      Part below = parts.get(index);
      if (below.section().level() <= level || kinds.size() > 1) {
        break;
      }
      if (OF_A_REPORT.contains(below.kind())) {
        kinds.add(below.kind());
      }
    }
    return kinds.size() > 1;
  }
}
