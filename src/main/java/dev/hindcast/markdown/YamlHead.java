package dev.hindcast.markdown;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// Reads a YAML head, and of a head that is not quite YAML as much as can be read.
///
/// A head that is no YAML as a whole is taken apart: every outermost entry is composed by itself.
/// In one that fails, the line at fault is mended if its author's meaning is plain, such as a value
/// with `: ` in it that lacks its quotes; else the line and those indented below it are left out.
/// What is left is composed as one, so that aliases still find what they stand for.
final class YamlHead {

  /// More mistakes than anybody mends one by one; each costs another reading.
  private static final int MOST_REPAIRS = 50;

  private final Draft head;
  private final String text;
  private final SortedMap<Integer, Slip> slips = new TreeMap<>();
  private int repairs;
  private boolean isWhole = true;

  private YamlHead(Draft head) {
    this.head = head;
    this.text = head.text();
  }

  /// @param written the lines between the fences
  static Recovered read(Draft written) {
    return new YamlHead(written.withoutStrangeCharacters()).read();
  }

  private Recovered read() {
    Slip.strangeCharacter(head)
        .ifPresent(slip -> slips.put(head.file().lineOf(slip.span().start()), slip));
    try {
      return recovered(Yaml.read(head));
    } catch (Yaml.Unreadable _) {
      List<Piece> pieces = pieces();
      return recovered(values(pieces));
    }
  }

  private Recovered recovered(Value.Mapping values) {
    return new Recovered(values, List.copyOf(slips.values()), isWhole);
  }

  /// The values of the pieces: as one where that is possible, else each by itself.
  private Value.Mapping values(List<Piece> pieces) {
    List<Draft.Line> lines =
        pieces.stream().flatMap(piece -> piece.draft.lines().stream()).toList();
    try {
      return Yaml.read(new Draft(head.file(), lines));
    } catch (Yaml.Unreadable unreadable) {
      boolean isAllRead = pieces.stream().allMatch(Piece::isReadAlone);
      report(unreadable, isAllRead ? Slip.AS_IF_MENDED : Slip.LEFT_OUT);
      isWhole &= isAllRead;
      return new Value.Mapping(
          head.span(), pieces.stream().flatMap(piece -> piece.entries.stream()).toList());
    }
  }

  /// An outermost entry with the lines that belong to it.
  ///
  /// @param isReadAlone whether it needs no other for its aliases
  private record Piece(Draft draft, List<Value.Entry> entries, boolean isReadAlone) {}

  private List<Piece> pieces() {
    List<Piece> pieces = new ArrayList<>();
    int indent = outermostIndent();
    int start = 0;
    for (int line = 1; line <= head.lines().size(); line++) {
      if (line == head.lines().size() || beginsEntry(head.lines().get(line), indent)) {
        pieces.add(piece(head.part(start, line)));
        start = line;
      }
    }
    return pieces;
  }

  private int outermostIndent() {
    return head.lines().stream()
        .map(line -> EntryLine.of(line.text()))
        .filter(EntryLine::isEntry)
        .mapToInt(EntryLine::indent)
        .findFirst()
        .orElse(0);
  }

  private static boolean beginsEntry(Draft.Line line, int indent) {
    EntryLine entry = EntryLine.of(line.text());
    return entry.isEntry() && entry.indent() <= indent;
  }

  private Piece piece(Draft written) {
    Draft draft = written;
    while (true) {
      try {
        return new Piece(draft, Yaml.read(draft).entries(), true);
      } catch (Yaml.Unreadable unreadable) {
        if (isAliasOfAnotherEntry(draft, unreadable)) {
          return new Piece(draft, List.of(), false);
        }
        if (isBeyondMending(draft, unreadable)) {
          return leftOut(draft, unreadable);
        }
        draft = mended(draft, unreadable);
      }
    }
  }

  private boolean isAliasOfAnotherEntry(Draft draft, Yaml.Unreadable unreadable) {
    if (unreadable.line() < 0) {
      return false;
    }
    Draft.Line line = draft.lines().get(unreadable.line());
    int star = unreadable.span().start() - line.span().start();
    if (line.isMended() || !line.text().startsWith("*", star)) {
      return false;
    }
    int end = star + 1;
    while (end < line.text().length() && isNameUnit(line.text().charAt(end))) {
      end++;
    }
    return end > star + 1 && text.contains("&" + line.text().substring(star + 1, end));
  }

  private static boolean isNameUnit(char unit) {
    return Character.isLetterOrDigit(unit) || unit == '-' || unit == '_';
  }

  private boolean isBeyondMending(Draft draft, Yaml.Unreadable unreadable) {
    return (unreadable.line() < 0 && draft.lines().size() > 1)
        || draft.lines().get(Math.max(0, unreadable.line())).isBlank()
        || repairs >= MOST_REPAIRS;
  }

  private Piece leftOut(Draft draft, Yaml.Unreadable unreadable) {
    if (repairs <= MOST_REPAIRS) {
      report(unreadable, Slip.LEFT_OUT);
    }
    repairs++;
    isWhole = false;
    return new Piece(
        new Draft(draft.file(), draft.lines().stream().map(Draft.Line::leftOut).toList()),
        List.of(),
        true);
  }

  private Draft mended(Draft draft, Yaml.Unreadable unreadable) {
    repairs++;
    int number = Math.max(0, unreadable.line());
    Draft.Line line = draft.lines().get(number);
    if (!line.isMended() && !hasLinesBelow(draft, number) && !isFineByItself(line)) {
      for (SortedMap<Integer, String> repair : EntryLine.of(line.text()).repairs()) {
        Draft.Line mended = line.with(repair);
        if (isFineByItself(mended)) {
          report(unreadable, Slip.AS_IF_MENDED);
          return draft.with(number, mended);
        }
      }
    }
    if (hasTab(line)) {
      report(unreadable, Slip.AS_IF_MENDED);
      return withBlanksForTabs(draft);
    }
    Draft.Line moved = besideNeighbours(draft, number);
    if (!moved.equals(line)) {
      report(unreadable, Slip.AS_IF_MENDED);
      return draft.with(number, moved);
    }
    report(unreadable, Slip.LEFT_OUT);
    return withoutLine(draft, number);
  }

  /// Whether what is wrong with a line is where it stands.
  private static boolean isFineByItself(Draft.Line line) {
    return !EntryLine.of(line.text()).isGlued() && Yaml.isReadable(line.text().strip());
  }

  /// A field whose indentation is none of the fields' above it, with the one that comes closest.
  private static Draft.Line besideNeighbours(Draft draft, int number) {
    Draft.Line line = draft.lines().get(number);
    EntryLine entry = EntryLine.of(line.text());
    if (!entry.isEntry() || hasLinesBelow(draft, number)) {
      return line;
    }
    return draft.lines().stream()
        .limit(number)
        .map(above -> EntryLine.of(above.text()))
        .filter(EntryLine::hasKey)
        .map(EntryLine::keyStart)
        .min(
            Comparator.comparingInt((Integer column) -> Math.abs(column - entry.indent()))
                .thenComparing(Comparator.reverseOrder()))
        .map(line::indentedTo)
        .orElse(line);
  }

  private static boolean hasTab(Draft.Line line) {
    EntryLine entry = EntryLine.of(line.text());
    return line.text().substring(0, entry.indent()).contains("\t")
        || (entry.hasKey()
            && line.text().substring(entry.keyEnd(), entry.valueStart()).contains("\t"));
  }

  /// One blank for each tab: depth stays depth, and every place what it is.
  private static Draft withBlanksForTabs(Draft draft) {
    return new Draft(
        draft.file(),
        draft.lines().stream()
            .map(
                line -> {
                  EntryLine entry = EntryLine.of(line.text());
                  int start = entry.hasKey() ? entry.valueStart() : entry.indent();
                  String before = line.text().substring(0, start).replace('\t', ' ');
                  return line.reading(before + line.text().substring(start));
                })
            .toList());
  }

  private Draft withoutLine(Draft draft, int number) {
    isWhole = false;
    int indent = EntryLine.of(draft.lines().get(number).text()).indent();
    List<Draft.Line> lines = new ArrayList<>(draft.lines());
    lines.set(number, lines.get(number).leftOut());
    for (int line = number + 1; line < lines.size(); line++) {
      if (number > 0 && !isBelow(lines.get(line), indent)) {
        break;
      }
      lines.set(line, lines.get(line).leftOut());
    }
    return new Draft(draft.file(), lines);
  }

  private static boolean hasLinesBelow(Draft draft, int number) {
    int indent = EntryLine.of(draft.lines().get(number).text()).keyStart();
    return draft.lines().stream()
        .skip(number + 1)
        .filter(line -> !line.isBlank())
        .findFirst()
        .filter(line -> isBelow(line, indent))
        .isPresent();
  }

  private static boolean isBelow(Draft.Line line, int indent) {
    return line.isBlank() || EntryLine.of(line.text()).indent() > indent;
  }

  /// Reports a line once: what is found in it after it was mended is of our making.
  private void report(Yaml.Unreadable unreadable, String outcome) {
    Slip found = new Slip(unreadable.span(), unreadable.problem(), unreadable.help() + outcome);
    slips.merge(
        head.file().lineOf(found.span().start()),
        found,
        (first, _) ->
            new Slip(
                first.span(), first.problem(), first.help().replace(Slip.AS_IF_MENDED, outcome)));
  }
}
