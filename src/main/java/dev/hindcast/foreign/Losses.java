package dev.hindcast.foreign;

import dev.hindcast.extract.Reading;
import dev.hindcast.markdown.Value;
import dev.hindcast.postmortem.Moment;
import dev.hindcast.postmortem.Postmortem;
import dev.hindcast.postmortem.Slug;
import dev.hindcast.postmortem.Timestamps;
import dev.hindcast.postmortem.Timestamps.Phase;
import dev.hindcast.source.Diagnostic;
import dev.hindcast.source.Severity;
import dev.hindcast.source.SourceFile;
import dev.hindcast.source.Span;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a Markdown file says that was not understood, and what it does not say.
final class Losses {
  private Losses() {}

  /// In the order of the text.
  ///
  /// @param zone what clocks without a zone were taken for; null if that is not known
  static List<Diagnostic> of(Reading reading, @Nullable ZoneId zone) {
    List<Diagnostic> losses = new ArrayList<>();
    List<Diagnostic> zoneless = zoneless(reading);
    Set<Span> places = new HashSet<>();
    zoneless.forEach(loss -> places.add(loss.span()));
    reading.diagnostics().stream()
        .filter(finding -> finding.severity() != Severity.SUGGESTION)
        .filter(finding -> !places.contains(finding.span()))
        .forEach(losses::add);
    if (zone == null) {
      losses.addAll(zoneless);
    }
    SourceFile file = reading.document().file();
    if (reading.postmortem().date() == null) {
      losses.add(Loss.DATE_NOT_KNOWN.at(file, file.lineSpan(1)));
    }
    if (isTitleFromName(reading)) {
      losses.add(Loss.TITLE_NOT_KNOWN.at(file, file.lineSpan(1)));
    }
    return losses.stream().sorted().toList();
  }

  private static List<Diagnostic> zoneless(Reading reading) {
    SourceFile file = reading.document().file();
    Timestamps timestamps = reading.postmortem().timestamps();
    List<Diagnostic> losses = new ArrayList<>();
    for (Phase phase : timestamps.known()) {
      timestamps
          .find(phase)
          .filter(moment -> moment.time() != null && moment.offset() == null)
          .map(
              moment ->
                  Loss.ZONE_NOT_KNOWN.saying(
                      "'" + phase.word() + "' is '" + moment.raw() + "', a clock without a zone",
                      file,
                      place(reading, moment)))
          .ifPresent(losses::add);
    }
    return losses;
  }

  /// Where the head states a moment; the first line where the body does.
  private static Span place(Reading reading, Moment moment) {
    Value.Mapping head = reading.document().frontMatter().values();
    List<Value.Entry> entries = new ArrayList<>(head.entries());
    head.find("timestamps")
        .filter(Value.Mapping.class::isInstance)
        .map(Value.Mapping.class::cast)
        .ifPresent(inner -> entries.addAll(inner.entries()));
    return entries.stream()
        .map(Value.Entry::value)
        .filter(value -> value instanceof Value.Scalar && value.display().equals(moment.raw()))
        .map(Value::span)
        .findFirst()
        .orElseGet(() -> reading.document().file().lineSpan(1));
  }

  /// Whether the name is all that a file without a heading has for a title.
  private static boolean isTitleFromName(Reading reading) {
    Postmortem found = reading.postmortem();
    return reading.document().frontMatter().find("title").isEmpty()
        && found.sections().stream().allMatch(section -> section.level() == 0)
        && Slug.of(OutputName.stem(found.file().name())).endsWith(Slug.of(found.title()));
  }
}
