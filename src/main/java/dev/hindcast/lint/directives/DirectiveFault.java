package dev.hindcast.lint.directives;

import dev.hindcast.source.Diagnostic;
import dev.hindcast.source.Severity;
import dev.hindcast.source.SourceFile;
import dev.hindcast.source.Span;

/// What is wrong with directives of a file, as findings.
record DirectiveFault(SourceFile file) {
  private static final String AN_EXAMPLE =
      "such as '" + Directive.Kind.NEXT_LINE.word() + " human-error -- quoted from the chat'";

  Diagnostic unknownWord(Span span, String word, String question) {
    return unknown(
        span,
        "there is no '" + word + "'" + question,
        "the comments that silence are " + String.join(", ", Directive.Kind.WORDS));
  }

  Diagnostic noRule(Span span, Directive.Kind kind) {
    return unknown(
        span, "'" + kind.word() + "' names no rule", "name what it is about, " + AN_EXAMPLE);
  }

  Diagnostic unknownRule(Span span, String rule, String question) {
    return unknown(
        span, "there is no rule '" + rule + "'" + question, "see 'hindcast rules' for their names");
  }

  Diagnostic tooMuch(Span span, String rule) {
    return unknown(
        span,
        "'" + rule + "' is silenced by line only",
        "silence each place with " + Directive.Kind.NEXT_LINE.word() + " above its line");
  }

  private Diagnostic unknown(Span span, String message, String help) {
    return new Diagnostic(
        file,
        span,
        Severity.WARNING,
        "unknown-directive",
        message,
        help + "; until then it silences nothing");
  }

  Diagnostic unreasoned(Span span, String rule) {
    return new Diagnostic(
        file,
        span,
        Severity.WARNING,
        "unreasoned-directive",
        "silences '" + rule + "' without saying why",
        "say it behind two hyphens, " + AN_EXAMPLE + "; until then it silences nothing");
  }

  Diagnostic unused(Directive directive) {
    return directive.kind() == Directive.Kind.END
        ? unused(
            directive.name(),
            "ends the silence of '" + directive.rule() + "', which is not silenced here",
            "take it out, or put it below the " + Directive.Kind.BLOCK.word() + " that it ends")
        : unused(
            directive.name(),
            "silences '" + directive.rule() + "', which reports nothing there",
            "take it out, so that it hides nothing later");
  }

  private Diagnostic unused(Span span, String message, String help) {
    return new Diagnostic(file, span, Severity.WARNING, "unused-directive", message, help);
  }
}
