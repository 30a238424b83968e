package dev.hindcast.lint.rules.ccadb;

import dev.hindcast.lint.Finding;
import dev.hindcast.lint.Subject;
import dev.hindcast.postmortem.Factor;
import dev.hindcast.postmortem.Section;
import dev.hindcast.postmortem.SectionKind;
import dev.hindcast.source.Severity;
import dev.hindcast.source.Span;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// What the guidelines say of reports as a whole.
final class CcadbReport {

  /// Version 3.1 and later, in their own words; each rule says what of it is meant.
  static final String GUIDELINES = "https://www.ccadb.org/cas/incident-report";

  private static final Pattern NOT_APPLICABLE =
      Pattern.compile("(?i)\\W*(?:n/?a|none|nothing)\\W*");

  private CcadbReport() {}

  /// Whether a full report is asked for: a preliminary one has a summary only.
  static boolean isFull(Subject subject) {
    return subject.postmortem().sections().stream()
        .noneMatch(
            section ->
                section.heading().toLowerCase(Locale.ROOT).contains("preliminary incident report"));
  }

  /// What is wrong with a draft may still be mended.
  static Finding weighed(Subject subject, Finding finding) {
    return subject.postmortem().isDraft() ? finding.weighing(Severity.WARNING) : finding;
  }

  /// Where the first section of a kind stands, with what is below it.
  static Optional<Span> section(Subject subject, SectionKind kind) {
    return subject.postmortem().sections().stream()
        .filter(section -> section.kind() == kind && !section.isPreamble())
        .map(section -> whole(subject, section))
        .findFirst();
  }

  /// A section up to the next heading that is not below its own.
  static Span whole(Subject subject, Section section) {
    int end =
        subject.postmortem().sections().stream()
            .filter(other -> other.span().start() > section.span().start())
            .filter(other -> other.level() <= section.level())
            .mapToInt(other -> other.span().start())
            .min()
            .orElse(subject.file().span().end());
    return new Span(section.span().start(), Math.max(end, section.span().end()));
  }

  /// Where the fields of a factor stand: below its heading, or in its item.
  static Span fieldsOf(Subject subject, Factor factor) {
    return subject.postmortem().sections().stream()
        .filter(section -> section.span().start() == factor.span().start())
        .map(Section::body)
        .findFirst()
        .orElse(factor.span());
  }

  /// Whether a text says that there is nothing.
  static boolean isNothing(String text) {
    return text.isBlank() || NOT_APPLICABLE.matcher(text).matches();
  }
}
