package dev.hindcast.markdown;

import dev.hindcast.source.Diagnostic;
import dev.hindcast.source.Severity;
import dev.hindcast.source.SourceFile;
import dev.hindcast.source.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds the head of a file and reads its values.
final class FrontMatterReader {
  /// Longer than any head a person writes: the longest of 465 in public reports has 1 602.
  private static final int LONGEST_HEAD = 50_000;

  private final SourceFile file;
  private final List<Diagnostic> diagnostics;
  private final Set<Integer> slippedLines = new HashSet<>();

  private FrontMatterReader(SourceFile file, List<Diagnostic> diagnostics) {
    this.file = file;
    this.diagnostics = diagnostics;
  }

  static FrontMatter read(SourceFile file, List<Diagnostic> diagnostics) {
    Optional<HeadFences> fences = HeadFences.find(file);
    return fences.isEmpty()
        ? FrontMatter.NONE
        : new FrontMatterReader(file, diagnostics).read(fences.get());
  }

  private FrontMatter read(HeadFences fences) {
    if (!fences.isClosed()) {
      return withoutEnd(fences, fences.bodyLine(file));
    }
    Recovered recovered = values(fences, fences.close() - 1);
    int body = recovered.slips().isEmpty() ? -1 : fences.bodyLine(file);
    if (body > 0 && fences.isMostlyText(file, body)) {
      return withoutEnd(fences, body);
    }
    reportFences(fences);
    return frontMatter(fences, fences.close(), recovered);
  }

  /// @param body the line below the last of the head; -1 where the file ends
  private FrontMatter withoutEnd(HeadFences fences, int body) {
    report(
        file.lineSpan(fences.open()),
        "front matter begins here and does not end",
        "put a line like this one below its last value");
    int last = body > 0 ? body - 1 : file.lines();
    return frontMatter(fences, last, values(fences, last));
  }

  private Recovered values(HeadFences fences, int last) {
    Draft draft = Draft.of(file, fences.open() + 1, last);
    if (draft.span().length() > LONGEST_HEAD) {
      return oversized(draft);
    }
    return fences.syntax() == FrontMatter.Syntax.TOML ? TomlHead.read(draft) : YamlHead.read(draft);
  }

  private static Recovered oversized(Draft draft) {
    Slip slip =
        new Slip(
            draft.lines().getFirst().span(),
            "front matter has more than " + LONGEST_HEAD + " characters",
            "keep what is long below it; until then it is shown as it stands");
    return new Recovered(new Value.Mapping(draft.span(), List.of()), List.of(slip), false);
  }

  /// @param last the last line of the head, its fence if it has one
  private FrontMatter frontMatter(HeadFences fences, int last, Recovered recovered) {
    for (Slip slip : recovered.slips()) {
      report(slip.span(), slip.problem(), slip.help());
      slippedLines.add(file.lineOf(slip.span().start()));
    }
    reportPitfalls(recovered.values());
    int end = Math.min(file.lineSpan(last).end() + 1, file.text().length());
    return new FrontMatter(
        fences.syntax(), new Span(0, end), recovered.values(), recovered.isWhole());
  }

  private void reportFences(HeadFences fences) {
    if (!fences.isPlain()) {
      diagnostics.add(
          new Diagnostic(
              file,
              file.lineSpan(fences.open()),
              Severity.WARNING,
              "unreadable-front-matter",
              "front matter begins otherwise than other tools expect",
              "begin the file with a line of three signs, and end the head with another"));
    }
    if (fences.isFollowedByFields(file)) {
      report(
          file.lineSpan(fences.close()),
          "front matter ends here, and more fields follow",
          "take this line out; until then what follows is text");
    }
  }

  /// Reports what the syntax allows and nobody means.
  private void reportPitfalls(Value value) {
    switch (value) {
      case Value.Scalar scalar ->
          WindowsPath.in(file.text(scalar.span())).ifPresent(_ -> reportPath(scalar));
      case Value.Sequence sequence -> sequence.items().forEach(this::reportPitfalls);
      case Value.Mapping mapping -> {
        Set<String> seen = new HashSet<>();
        for (Value.Entry entry : mapping.entries()) {
          if (!seen.add(entry.key().text())) {
            reportDuplicate(entry.key());
          }
          reportPitfalls(entry.value());
        }
      }
    }
  }

  private void reportPath(Value.Scalar scalar) {
    if (!slippedLines.contains(file.lineOf(scalar.span().start()))) {
      report(
          scalar.span(),
          YamlMistake.BACKSLASH.problem(),
          YamlMistake.BACKSLASH.help() + Slip.AS_IF_MENDED);
    }
  }

  private void reportDuplicate(Value.Scalar key) {
    report(
        key.span(),
        "key '" + key.text() + "' stands twice; the last one counts",
        "keep one of the two");
  }

  private void report(Span span, String message, String help) {
    diagnostics.add(
        new Diagnostic(file, span, Severity.ERROR, "unreadable-front-matter", message, help));
  }
}
