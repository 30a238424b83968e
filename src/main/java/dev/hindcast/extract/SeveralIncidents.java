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
      int wanted = level;
      List<Part> headed =
          parts.stream()
              .filter(part -> part.section().level() == wanted && part.is(SectionKind.OTHER))
              .toList();
      List<Part> reports = headed.stream().filter(part -> isReport(part, parts)).toList();
      List<Part> dated =
          headed.stream().filter(part -> DayText.firstIn(part.heading()).isPresent()).toList();
      Set<Optional<LocalDate>> days =
          dated.stream().map(part -> DayText.firstIn(part.heading())).collect(Collectors.toSet());
      if (reports.size() > 1 && isAll(reports, parts)) {
        return reports;
      }
      if (isAll(dated, parts)
          && days.size() > 1
          && days.size() == dated.size()
          && dated.size() * 2 >= headed.size()) {
        return dated;
      }
    }
    return List.of();
  }

  /// Whether nothing of what makes a report stands outside these headings.
  private static boolean isAll(List<Part> incidents, List<Part> parts) {
    int level = incidents.isEmpty() ? 0 : incidents.getFirst().section().level();
    boolean isInside = false;
    for (Part part : parts) {
      if (part.section().level() <= level) {
        isInside = incidents.contains(part);
      }
      if (!isInside && OF_A_REPORT.contains(part.kind()) && !part.is(SectionKind.SUMMARY)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isReport(Part part, List<Part> parts) {
    Set<SectionKind> kinds = new HashSet<>();
    for (Part below : parts.subList(parts.indexOf(part) + 1, parts.size())) {
      if (below.section().level() <= part.section().level()) {
        break;
      }
      kinds.add(below.kind());
    }
    kinds.retainAll(OF_A_REPORT);
    return kinds.size() > 1;
  }
}
