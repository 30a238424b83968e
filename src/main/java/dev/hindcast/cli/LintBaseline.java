package dev.hindcast.cli;

import dev.hindcast.export.BaselineJson;
import dev.hindcast.lint.Baseline;
import dev.hindcast.lint.Fingerprints;
import dev.hindcast.lint.privacy.Redaction;
import dev.hindcast.lint.rules.HouseRules;
import dev.hindcast.postmortem.Library;
import dev.hindcast.postmortem.Postmortem;
import dev.hindcast.source.Diagnostic;
import dev.hindcast.source.SourceFile;
import dev.hindcast.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// The baseline of a run of `lint`: which findings it leaves out, and how the file is kept.
final class LintBaseline {
  private final Path file;
  private final String label;

  /// Those that it may hold, as they may be shown: the file is read by more people than the texts.
  private final List<Diagnostic> findings;

  /// The same as they are.
  private final List<Diagnostic> real;

  private final Fingerprints fingerprints;
  private Baseline baseline;

  private LintBaseline(
      Path file, String label, Baseline baseline, List<Diagnostic> real, Checked checked) {
    Map<String, String> names = names(checked.reading().library());
    this.file = file;
    this.label = label;
    this.baseline = baseline;
    this.real = real;
    this.findings = Redaction.of(checked.inspection().findings()).shown(real);
    this.fingerprints =
        new Fingerprints(findings, text -> names.getOrDefault(text.path(), text.path()));
  }

  /// Reads a baseline, or begins one.
  static LintBaseline of(Path file, boolean isBegun, Checked checked) throws Mistake {
    String label = checked.workspace().label(file);
    return new LintBaseline(
        file,
        label,
        isBegun ? new Baseline(List.of()) : read(file, label),
        Baseline.admissible(
            checked.inspection().findings(), checked.settings().rules(HouseRules.ALL)),
        checked);
  }

  /// A file is known by the id of its postmortem, so that it can be renamed; where another file has
  /// the id, too, by its path.
  private static Map<String, String> names(Library library) {
    Map<String, String> names = new HashMap<>();
    for (Postmortem postmortem : library.postmortems()) {
      library
          .find(postmortem.id())
          .filter(postmortem::equals)
          .ifPresent(one -> names.put(one.file().path(), one.id()));
    }
    return names;
  }

  private static Baseline read(Path file, String label) throws Mistake {
    if (!Files.isRegularFile(file)) {
      throw new Mistake(label + ": there is no such baseline", "make it with --write-baseline");
    }
    SourceText text = SourceText.read(file, label);
    SourceFile lines =
        text.file().orElseThrow(() -> new Mistake(label + ": cannot be read", "look at the disk"));
    try {
      return new BaselineJson().read(lines);
    } catch (BaselineJson.Unreadable unreadable) {
      throw new Mistake(
          label + ":" + unreadable.line() + ": " + unreadable.getMessage(),
          "mend the line, or write the file anew with --write-baseline");
    }
  }

  /// The findings that it holds.
  Set<Diagnostic> known() {
    Set<Diagnostic> shown = baseline.known(findings, fingerprints);
    Set<Diagnostic> known = new TreeSet<>();
    for (int index = 0; index < real.size(); index++) {
      if (shown.contains(findings.get(index))) {
        known.add(real.get(index));
      }
    }
    return known;
  }

  /// How many entries are no longer found.
  int stale() {
    return baseline.entries().size() - baseline.pruned(findings, fingerprints).entries().size();
  }

  /// Puts all findings in it; tells what was done.
  String write() throws IOException {
    baseline = Baseline.of(findings, fingerprints);
    save();
    return "Wrote " + count(baseline.entries().size()) + " to " + label;
  }

  /// Takes out what is no longer found; tells what was done.
  String prune() throws IOException {
    int stale = stale();
    baseline = baseline.pruned(findings, fingerprints);
    save();
    return "Took " + count(stale) + " out of " + label;
  }

  private static String count(int entries) {
    return entries == 1 ? "1 finding" : entries + " findings";
  }

  private void save() throws IOException {
    Files.writeString(file, new BaselineJson().write(baseline));
  }
}
