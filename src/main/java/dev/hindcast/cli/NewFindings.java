package dev.hindcast.cli;

import dev.hindcast.extract.Reading;
import dev.hindcast.history.Change;
import dev.hindcast.history.Changes;
import dev.hindcast.lint.Context;
import dev.hindcast.lint.Fingerprint;
import dev.hindcast.lint.Fingerprints;
import dev.hindcast.lint.rules.Places;
import dev.hindcast.source.Diagnostic;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Which findings a change of a library brought.
///
/// Those that stand on changed lines; in a changed file those about the file as a whole; and
/// wherever they stand, those that the library did not have before: a link whose file was taken
/// away, an id that a new file claims.
final class NewFindings {
  private final Checked now;
  private final Changes changes;
  private final Map<String, Reading> byPath;

  NewFindings(Checked now, Changes changes) {
    this.now = now;
    this.changes = changes;
    this.byPath =
        now.reading().readings().stream()
            .collect(Collectors.toMap(one -> one.document().file().path(), one -> one));
  }

  /// By path and in the order of the text.
  List<Diagnostic> findings() throws Mistake {
    TreeSet<Diagnostic> fresh = new TreeSet<>();
    List<Diagnostic> others = new ArrayList<>();
    for (Diagnostic finding : now.inspection().findings()) {
      if (isTouched(finding)) {
        fresh.add(finding);
      } else {
        others.add(finding);
      }
    }
    if (!changes.areNone() && !others.isEmpty()) {
      Set<Fingerprint> known = before(paths(others));
      Fingerprints fingerprints = new Fingerprints(others);
      others.removeIf(finding -> known.contains(fingerprints.of(finding)));
      fresh.addAll(others);
    }
    return List.copyOf(fresh);
  }

  private boolean isTouched(Diagnostic finding) {
    Optional<Change> change = changes.of(finding.file().path());
    return change.isPresent()
        && ((change.get().isRewritten() && isAboutTheWhole(finding))
            || change.get().lines().touch(finding.start().line(), finding.end().line()));
  }

  /// A finding that has no place of its own stands at the title, or at the first line.
  private boolean isAboutTheWhole(Diagnostic finding) {
    Reading reading = byPath.get(finding.file().path());
    return reading == null
        || finding.span().equals(finding.file().firstLine())
        || finding.span().equals(Places.title(reading.document()));
  }

  /// What there was to report of some files before. Of no others: the rules are the costly part.
  ///
  /// @param wanted by the paths of now
  private Set<Fingerprint> before(Set<String> wanted) throws Mistake {
    Workspace workspace = now.workspace();
    LibraryBefore before =
        LibraryBefore.of(now.reading(), changes, workspace.reader(), workspace::isOfLibrary);
    List<Reading> some =
        before.reading().readings().stream()
            .filter(one -> wanted.contains(before.nowCalled(one.document().file().path())))
            .toList();
    List<Diagnostic> unread = new ArrayList<>(before.assumed());
    now.inputs().all().diagnostics().stream()
        .filter(finding -> changes.of(finding.file().path()).isEmpty())
        .forEach(unread::add);
    List<Diagnostic> reported =
        workspace.check(now.settings(), some, unread, context(before)).findings();
    Fingerprints fingerprints = new Fingerprints(reported, file -> before.nowCalled(file.path()));
    return reported.stream().map(fingerprints::of).collect(Collectors.toSet());
  }

  /// What rules knew beside a file before.
  private Context context(LibraryBefore before) throws Mistake {
    Context today = now.workspace().context(now.settings(), now.reading());
    return new Context(
        before.reading().library(),
        path -> now.workspace().place(path).filter(changes.held()).isPresent(),
        path -> today.published().on(before.nowCalled(path)),
        today.today(),
        today.terms());
  }

  private static Set<String> paths(Collection<Diagnostic> findings) {
    return findings.stream().map(finding -> finding.file().path()).collect(Collectors.toSet());
  }
}
