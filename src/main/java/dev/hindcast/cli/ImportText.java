package dev.hindcast.cli;

import dev.hindcast.cli.ImportOutput.Outcome;
import dev.hindcast.cli.ImportOutput.Result;
import dev.hindcast.export.FindingsText;
import dev.hindcast.export.Printable;
import dev.hindcast.foreign.Imported;
import dev.hindcast.source.Diagnostic;
import dev.hindcast.source.Severity;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What an import did, for people: a line a file, its losses below it, and the sum of all.
final class ImportText {

  /// Of many losses of one kind in a file, such as dates in a list, the first tell enough.
  private static final int MOST_ALIKE = 3;

  private final PrintWriter out;
  private final FindingsText findings;
  private final boolean quiet;
  private final String folder;
  private final boolean dryRun;
  private int files;
  private int whole;
  private int losses;
  private int unread;
  private final Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);

  ImportText(PrintWriter out, boolean coloured, boolean quiet, String folder, boolean dryRun) {
    this.out = out;
    this.findings = new FindingsText(coloured);
    this.quiet = quiet;
    this.folder = folder;
    this.dryRun = dryRun;
  }

  void print(Imported imported, List<Result> results) {
    files++;
    whole += imported.losses().isEmpty() ? 1 : 0;
    losses += imported.losses().size();
    results.forEach(result -> outcomes.merge(result.outcome(), 1, Integer::sum));
    if (!quiet) {
      out.print(line(imported, results) + "\n");
      out.print(losses(imported.losses()));
    }
    for (Result result : results) {
      printRefused(result);
    }
  }

  /// What it was, what it is now.
  private String line(Imported imported, List<Result> results) {
    String source = Printable.of(imported.source().path()) + " (" + imported.form().word() + ")";
    if (results.size() != 1) {
      return source + " -> " + count(results.size(), "file");
    }
    String outcome =
        switch (results.getFirst().outcome()) {
          case UNCHANGED -> ", unchanged";
          case WRITTEN -> "";
          case DIFFERS, LEADS_OUT -> ", not written";
        };
    return source + " -> " + place(results.getFirst()) + outcome;
  }

  private String place(Result result) {
    return Printable.of(folder.isEmpty() ? result.name() : folder + "/" + result.name());
  }

  private String losses(List<Diagnostic> all) {
    Map<String, List<Diagnostic>> alike = new LinkedHashMap<>();
    all.forEach(loss -> alike.computeIfAbsent(loss.rule(), _ -> new ArrayList<>()).add(loss));
    StringBuilder text = new StringBuilder();
    alike.forEach(
        (rule, some) -> {
          some.stream().limit(MOST_ALIKE).forEach(loss -> text.append(findings.write(loss)));
          if (some.size() > MOST_ALIKE) {
            text.append("  and ").append(some.size() - MOST_ALIKE).append(" more [").append(rule);
            text.append("]\n");
          }
        });
    return text.toString().isEmpty() ? "" : text.toString().indent(2);
  }

  private void printRefused(Result result) {
    String name = place(result);
    switch (result.outcome()) {
      case WRITTEN, UNCHANGED -> {}
      case DIFFERS ->
          out.print(
              name
                  + ": is there already and differs; not written\n"
                  + "  fix: compare the two, then say --force, or name another folder with"
                  + " --output\n");
      case LEADS_OUT ->
          out.print(
              name
                  + ": a link on its way leads out of the folder; not written\n"
                  + "  fix: remove the link, or name another folder with --output\n");
    }
  }

  /// Tells which files are not imported, or were read by a guess.
  void printUnread(List<Diagnostic> diagnostics) {
    List<Diagnostic> errors =
        diagnostics.stream().filter(one -> one.severity() == Severity.ERROR).toList();
    unread = errors.size();
    out.print(findings.write(quiet ? errors : diagnostics));
  }

  void printSummary() {
    if (quiet) {
      return;
    }
    out.print((dryRun ? "Would import " : "Imported ") + count(files, "file"));
    out.print(
        losses == 0
            ? ", nothing lost\n"
            : ": "
                + whole
                + " whole, "
                + (files - whole)
                + " with "
                + count(losses, "loss")
                + "\n");
    out.print(
        (dryRun ? "Would write " : "Wrote ")
            + count(outcomes.getOrDefault(Outcome.WRITTEN, 0), "file")
            + tail(outcomes.getOrDefault(Outcome.UNCHANGED, 0), "unchanged")
            + tail(refused(), "not written")
            + tail(unread, "not read")
            + (folder.isEmpty() ? "" : " in " + Printable.of(folder))
            + "\n");
  }

  private static String tail(int number, String what) {
    return number == 0 ? "" : ", " + number + " " + what;
  }

  private int refused() {
    return outcomes.getOrDefault(Outcome.DIFFERS, 0) + outcomes.getOrDefault(Outcome.LEADS_OUT, 0);
  }

  private static String count(int number, String what) {
    String plural = what.endsWith("s") ? "es" : "s";
    return number + " " + what + (number == 1 ? "" : plural);
  }

  /// Whether a file that was asked for is not there now.
  boolean somethingIsMissing() {
    return refused() > 0 || unread > 0;
  }
}
