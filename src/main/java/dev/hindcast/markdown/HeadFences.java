package dev.hindcast.markdown;

import dev.hindcast.source.SourceFile;
import java.util.Optional;
import java.util.regex.Pattern;

/// The lines that a head stands between.
///
/// @param open the line above it, 1-based
/// @param close the line below it; -1 where there is none
/// @param isPlain whether other tools know the fences too: at the very start, not indented, of
///   three signs
record HeadFences(FrontMatter.Syntax syntax, int open, int close, boolean isPlain) {
  private static final Pattern YAML = Pattern.compile("---[ \\t]*");
  private static final Pattern YAML_CLOSE = Pattern.compile("(?:---+|\\.\\.\\.)[ \\t]*");
  private static final Pattern YAML_LOOSE = Pattern.compile(" {0,3}---+[ \\t]*");
  private static final Pattern YAML_CLOSE_LOOSE =
      Pattern.compile(" {0,3}(?:---+|\\.\\.\\.)[ \\t]*");
  private static final Pattern TOML = Pattern.compile("\\+\\+\\+[ \\t]*");
  private static final Pattern TOML_LOOSE = Pattern.compile(" {0,3}\\+\\+\\++[ \\t]*");

  /// What follows a rule above Markdown and never the fence of a head.
  private static final Pattern RULE_FOLLOWS =
      Pattern.compile("\\s*(?:#{1,6} +\\S.*[^:]$|\\||\\*\\*)");

  private static final Pattern YAML_ENTRY =
      Pattern.compile(" {0,3}[\"']?[\\p{L}_][\\p{L}\\p{N}_ -]*[\"']?:(?: .*)?");
  private static final Pattern TOML_ENTRY =
      Pattern.compile("[ \\t]*(?:[\"']?[\\w-]+[\\w.\"'-]*[ \\t]*=|\\[).*");

  /// A name as tools write them; "Date" below a heading is a label.
  private static final Pattern FIELD = Pattern.compile("[a-z]+(?:[_-][a-z]+)*");

  static Optional<HeadFences> find(SourceFile file) {
    int open = firstLine(file);
    String line = file.line(open);
    if (YAML.matcher(line).matches() && open == 1) {
      return plainYaml(file);
    }
    if (TOML.matcher(line).matches() && open == 1) {
      return toml(file, open, TOML);
    }
    if (YAML_LOOSE.matcher(line).matches() && isYamlEntry(file, open + 1)) {
      Pattern close = line.startsWith(" ") ? YAML_CLOSE_LOOSE : YAML_CLOSE;
      int end = next(file, open + 1, close);
      return Optional.of(new HeadFences(FrontMatter.Syntax.YAML, open, end, false))
          .filter(HeadFences::isClosed);
    }
    return TOML_LOOSE.matcher(line).matches() ? toml(file, open, TOML_LOOSE) : Optional.empty();
  }

  boolean isClosed() {
    return close > 0;
  }

  /// The last line of what stands between the fences, if nothing ends it before.
  int last(SourceFile file) {
    return isClosed() ? close - 1 : file.lines();
  }

  /// The first line between the fences that can only be Markdown: below an empty line stands what
  /// is no field; -1 where all may belong to the head. It tells a head whose end was forgotten.
  int bodyLine(SourceFile file) {
    boolean isBelowBlank = false;
    for (int line = open + 1; line <= last(file); line++) {
      String text = file.line(line);
      if (text.isBlank()) {
        isBelowBlank = true;
      } else if (isBelowBlank && !text.startsWith("#")) {
        if (!mayContinue(text)) {
          return afterBlank(file, line);
        }
        isBelowBlank = false;
      }
    }
    return -1;
  }

  /// Whether from a line on there are more lines of text than fields.
  boolean isMostlyText(SourceFile file, int from) {
    int fields = 0;
    int texts = 0;
    for (int line = from; line <= last(file); line++) {
      String text = file.line(line);
      if (!text.isBlank() && !text.startsWith("#")) {
        boolean mayBeField = mayContinue(text);
        fields += mayBeField ? 1 : 0;
        texts += mayBeField ? 0 : 1;
      }
    }
    return texts > fields;
  }

  /// Whether fields follow below the end, with another fence below them.
  boolean isFollowedByFields(SourceFile file) {
    int end = next(file, close + 1, YAML);
    if (syntax != FrontMatter.Syntax.YAML || end <= close + 1) {
      return false;
    }
    for (int line = close + 1; line < end; line++) {
      if (!EntryLine.of(file.line(line)).key().matches("[a-z]+(?:_[a-z]+)*")) {
        return false;
      }
    }
    return true;
  }

  private static Optional<HeadFences> plainYaml(SourceFile file) {
    int first = pastBlankLines(file, 2);
    int close = next(file, 2, YAML_CLOSE);
    boolean isRule =
        first > file.lines()
            || (RULE_FOLLOWS.matcher(file.line(first)).lookingAt()
                && !(close > 0 && isRemarkedField(file, first)))
            || (first > 2 && close != first && !(isYamlEntry(file, first) && close > 0));
    if (isRule || (close < 0 && !isYamlEntry(file, first))) {
      return Optional.empty();
    }
    return Optional.of(new HeadFences(FrontMatter.Syntax.YAML, 1, close, true));
  }

  private static Optional<HeadFences> toml(SourceFile file, int open, Pattern fence) {
    int close = next(file, open + 1, fence);
    int first = pastBlankLines(file, open + 1);
    boolean hasEntry = first <= file.lines() && TOML_ENTRY.matcher(file.line(first)).matches();
    return Optional.of(
            new HeadFences(FrontMatter.Syntax.TOML, open, close, fence == TOML && open == 1))
        .filter(fences -> hasEntry || (fences.isPlain() && fences.isClosed()));
  }

  private static boolean isYamlEntry(SourceFile file, int line) {
    return line <= file.lines() && YAML_ENTRY.matcher(file.line(line)).matches();
  }

  /// Whether a line right below the fence is a remark above a field, as editors and linters read
  /// it.
  private static boolean isRemarkedField(SourceFile file, int from) {
    int line = from;
    while (line <= file.lines() && isHeadingOrBlank(file.line(line))) {
      line++;
    }
    return from == 2
        && line > from
        && line <= file.lines()
        && FIELD.matcher(EntryLine.of(file.line(line)).key()).matches();
  }

  private boolean mayContinue(String text) {
    return syntax == FrontMatter.Syntax.TOML
        ? TOML_ENTRY.matcher(text).matches() || text.startsWith("]") || text.startsWith(" ")
        : EntryLine.of(text).isEntry() || " \t-]}".indexOf(text.charAt(0)) >= 0;
  }

  /// The empty line above a line and above the lines between that begin with `#`.
  private int afterBlank(SourceFile file, int line) {
    int blank = line - 1;
    while (!file.line(blank).isBlank()) {
      blank--;
    }
    while (blank > open + 1 && isHeadingOrBlank(file.line(blank - 1))) {
      blank--;
    }
    return blank;
  }

  private static boolean isHeadingOrBlank(String text) {
    return text.isBlank() || text.startsWith("#");
  }

  /// The first line that is neither empty nor part of a comment of HTML or of a template.
  private static int firstLine(SourceFile file) {
    int line = Math.min(pastBlankLines(file, 1), file.lines());
    String text = file.line(line).stripLeading();
    for (String[] comment : new String[][] {{"<!--", "-->"}, {"<%", "%>"}, {"{#", "#}"}}) {
      if (text.startsWith(comment[0])) {
        int end = file.text().indexOf(comment[1], file.lineSpan(line).start());
        int below = end < 0 ? line : pastBlankLines(file, file.lineOf(end) + 1);
        return Math.min(below, file.lines());
      }
    }
    return line;
  }

  private static int pastBlankLines(SourceFile file, int from) {
    int line = from;
    while (line <= file.lines() && file.line(line).isBlank()) {
      line++;
    }
    return line;
  }

  private static int next(SourceFile file, int from, Pattern fence) {
    for (int line = from; line <= file.lines(); line++) {
      if (fence.matcher(file.line(line)).matches()) {
        return line;
      }
    }
    return -1;
  }
}
