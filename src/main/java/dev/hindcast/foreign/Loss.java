package dev.hindcast.foreign;

import dev.hindcast.source.Diagnostic;
import dev.hindcast.source.Severity;
import dev.hindcast.source.SourceFile;
import dev.hindcast.source.Span;
import java.util.Locale;

/// What a foreign file lacks, or holds in vain.
enum Loss {
  DATE_NOT_KNOWN(
      "no day on which it happened was found", "write one in the new file, as 'date: 2026-02-03'"),
  TITLE_NOT_KNOWN("no title was found; the file's name stands for it", "write one in the new file"),
  TITLE_FROM_TEXT("no title was found; the first sentence stands for it", "write a short one"),
  ZONE_NOT_KNOWN("", "say what is meant with --timezone, or write the offset in the new file"),
  ENTRY_WITHOUT_LINK(
      "does not begin with a link, so it is no entry of the list",
      "begin it with '[Company](https://…)', or carry it over by hand"),
  NO_ENTRIES(
      "holds no entry such as '[Company](https://…). What happened'",
      "import it with --from markdown"),
  DROPPED_MARKUP("", "carry it over by hand, or link the page it is on"),
  ;

  private final String message;
  private final String help;

  Loss(String message, String help) {
    this.message = message;
    this.help = help;
  }

  Diagnostic at(SourceFile file, Span span) {
    return saying(message, file, span);
  }

  Diagnostic saying(String what, SourceFile file, Span span) {
    String rule = name().toLowerCase(Locale.ROOT).replace('_', '-');
    return new Diagnostic(file, span, Severity.WARNING, rule, what, help);
  }
}
