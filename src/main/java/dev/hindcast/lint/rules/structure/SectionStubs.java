package dev.hindcast.lint.rules.structure;

import dev.hindcast.lint.Subject;
import dev.hindcast.markdown.Block;
import dev.hindcast.postmortem.Section;
import dev.hindcast.postmortem.SectionKind;
import dev.hindcast.source.Edit;
import dev.hindcast.source.SourceFile;
import dev.hindcast.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Headings for what a postmortem does not tell, each with a question that `template-leftover`
/// reports until it is answered. A stub stands behind the section that comes before it in the
/// canonical order, or else before the first one that comes after it; no word of the author is
/// moved.
final class SectionStubs {
  private static final int USUAL_LEVEL = 2;

  private final SourceFile file;
  private final List<Section> sections;
  private final int level;

  private SectionStubs(SourceFile file, List<Section> sections) {
    this.file = file;
    this.sections = sections;
    this.level = level(sections);
  }

  /// What puts stubs in for some sections; nothing where labels play the part of headings, since a
  /// heading among them would take them in.
  static List<Edit> edits(Subject subject, List<Statement> missing) {
    List<Section> sections =
        subject.postmortem().sections().stream().filter(section -> !section.isPreamble()).toList();
    Set<Span> headings =
        subject
            .document()
            .blocks()
            .filter(Block.Heading.class::isInstance)
            .map(Block::span)
            .collect(Collectors.toSet());
    boolean allAreHeadings = sections.stream().map(Section::span).allMatch(headings::contains);
    return allAreHeadings ? new SectionStubs(subject.file(), sections).edits(missing) : List.of();
  }

  /// Stubs that stand at one place are one edit, in the canonical order.
  private List<Edit> edits(List<Statement> missing) {
    Map<Integer, List<Statement>> byPlace = new TreeMap<>();
    missing.stream()
        .sorted(Comparator.comparing(Statement::kind))
        .forEach(
            statement ->
                byPlace
                    .computeIfAbsent(place(statement.kind()), _ -> new ArrayList<>())
                    .add(statement));
    return byPlace.entrySet().stream()
        .map(place -> edit(place.getKey(), place.getValue()))
        .toList();
  }

  private int place(SectionKind kind) {
    int before = -1;
    int after = -1;
    for (int index = 0; index < sections.size(); index++) {
      Section section = sections.get(index);
      if (section.level() != level || section.kind() == SectionKind.OTHER) {
        continue;
      }
      boolean isEarlier = section.kind().compareTo(kind) < 0;
      if (isEarlier && (before < 0 || section.kind().compareTo(sections.get(before).kind()) >= 0)) {
        before = index;
      }
      after = !isEarlier && after < 0 ? index : after;
    }
    return before >= 0 ? endOf(before) : after >= 0 ? startOf(after) : file.text().length();
  }

  /// Behind a section and what belongs to it.
  private int endOf(int index) {
    int next = index + 1;
    while (next < sections.size() && sections.get(next).level() > level) {
      next++;
    }
    return next < sections.size() ? startOf(next) : file.text().length();
  }

  /// Before a heading, and before the comments that speak of it.
  private int startOf(int index) {
    int line = file.lineOf(sections.get(index).span().start());
    while (line > 1 && isComment(file.line(line - 1).strip())) {
      line--;
    }
    return file.lineSpan(line).start();
  }

  private static boolean isComment(String line) {
    return line.startsWith("<!--") && line.endsWith("-->");
  }

  private Edit edit(int place, List<Statement> statements) {
    String stubs =
        statements.stream()
            .map(
                statement -> "#".repeat(level) + " " + statement.title() + "\n\n" + todo(statement))
            .collect(Collectors.joining("\n\n"));
    String text = file.text();
    boolean isAtEnd = place == text.length();
    String lead = text.isBlank() || place == 0 ? "" : lead(text.substring(0, place));
    String tail = isAtEnd ? (text.endsWith("\n") ? "\n" : "") : "\n\n";
    return new Edit(new Span(place, place), lead + stubs + tail);
  }

  /// What makes a blank line of the end of the text above.
  private static String lead(String above) {
    return above.endsWith("\n\n") ? "" : above.endsWith("\n") ? "\n" : "\n\n";
  }

  private static String todo(Statement statement) {
    return "TODO: " + statement.question();
  }

  /// The level of most sections whose kind is known, of several the highest.
  private static int level(List<Section> sections) {
    Map<Integer, Long> counts =
        sections.stream()
            .filter(section -> section.kind() != SectionKind.OTHER)
            .collect(Collectors.groupingBy(Section::level, TreeMap::new, Collectors.counting()));
    int best = USUAL_LEVEL;
    long most = 0;
    for (Map.Entry<Integer, Long> entry : counts.entrySet()) {
      if (entry.getValue() > most) {
        best = entry.getKey();
        most = entry.getValue();
      }
    }
    return best;
  }
}
