package dev.hindcast.extract;

import dev.hindcast.extract.Stamp.Assumption;
import dev.hindcast.postmortem.Moment;
import dev.hindcast.source.Diagnostic;
import dev.hindcast.source.Severity;
import dev.hindcast.source.SourceFile;
import dev.hindcast.source.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Says where a time was read with the help of something that the author did not write.
final class Assumptions {
  private final SourceFile file;
  private final List<Diagnostic> diagnostics;
  private final Set<String> said = new HashSet<>();

  Assumptions(SourceFile file, List<Diagnostic> diagnostics) {
    this.file = file;
    this.diagnostics = diagnostics;
  }

  SourceFile file() {
    return file;
  }

  /// Reports what was assumed to read an entry's time.
  void report(Span span, Stamp stamp) {
    for (Assumption assumption : stamp.assumptions()) {
      switch (assumption) {
        case NEXT_DAY ->
            add(
                span,
                "assumed-time",
                "'"
                    + stamp.raw()
                    + "' is earlier than the entry before it; read as the next day, "
                    + day(stamp.from()),
                "write the day with it");
        case DAY_ORDER ->
            add(
                span,
                "assumed-time",
                "'" + stamp.raw() + "' can be two days; read as " + day(stamp.from()),
                "write the day as " + day(stamp.from()));
        case ZONE_OF_TEXT ->
            addOnce(
                span,
                "assumed-zone",
                "no zone is named for the timeline; read in the one that the text names of another"
                    + " clock, "
                    + (stamp.from() == null ? "" : stamp.from().offset()),
                "name the zone once, in the heading or a line such as 'All times are UTC'");
        case ZONE_SETTING ->
            addOnce(
                span,
                "assumed-zone",
                "'"
                    + stamp.raw()
                    + "' has no zone; it and those like it are read in that of the configuration",
                "name the zone once, in the heading or a line such as 'All times are UTC'");
        case ZONE_NAME ->
            addOnce(
                span,
                "assumed-zone",
                "the zone of '"
                    + stamp.raw()
                    + "' has several meanings; read as "
                    + (stamp.from() == null ? "" : stamp.from().offset()),
                "write the offset, such as +05:30");
      }
    }
  }

  /// Reports an entry of a timeline of which no time could be read.
  void reportUntimed(Span span) {
    add(
        span,
        "untimed-entry",
        "stands in the timeline without a time that could be read",
        "begin it with a time, such as 14:03, or write it as a paragraph");
  }

  private static String day(@Nullable Moment moment) {
    return moment == null ? "" : moment.date().toString();
  }

  /// What holds for all entries alike is said at the first.
  private void addOnce(Span span, String rule, String message, String help) {
    if (said.add(help)) {
      add(span, rule, message, help);
    }
  }

  private void add(Span span, String rule, String message, String help) {
    diagnostics.add(
        new Diagnostic(file, firstLine(span), Severity.SUGGESTION, rule, message, help));
  }

  private Span firstLine(Span span) {
    int end = file.lineSpan(file.lineOf(span.start())).end();
    return new Span(span.start(), Math.max(span.start(), Math.min(span.end(), end)));
  }
}
