package dev.hindcast.lint.settings;

import dev.hindcast.lint.NearestWord;
import dev.hindcast.lint.language.Terms;
import dev.hindcast.source.SourceFile;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads a file of terms: a line each, its kind, a tab or a bar, and the term.
///
/// ```
/// person | Ana Silva
/// team   | Payments
/// system | Ada
/// phrase | special sets
/// ```
///
/// Empty lines, and those that begin with `#`, say nothing.
final class TermsReader {
  private static final Pattern LINE = Pattern.compile("([^\t|]+)[\t|]\\s*(\\S.*)");
  private static final String AN_EXAMPLE = "write it as 'system | Ada'";

  private final SourceFile file;
  private final Map<Terms.Kind, List<String>> found = new EnumMap<>(Terms.Kind.class);

  private TermsReader(SourceFile file) {
    this.file = file;
  }

  static Terms read(SourceFile file) throws SettingMistake {
    TermsReader reader = new TermsReader(file);
    for (int line = 1; line <= file.lines(); line++) {
      String text = file.line(line).strip();
      if (!text.isEmpty() && !text.startsWith("#")) {
        reader.add(text, file.lineSpan(line).start() + file.line(line).indexOf(text));
      }
    }
    return reader.found.entrySet().stream()
        .map(kind -> Terms.of(kind.getKey(), kind.getValue()))
        .reduce(Terms.NONE, Terms::and);
  }

  /// @param start where the text stands in the file
  private void add(String text, int start) throws SettingMistake {
    Matcher line = LINE.matcher(text);
    if (!line.matches()) {
      throw new SettingMistake(
          file, start, "there is no kind and no term in '" + text + "'", AN_EXAMPLE);
    }
    String word = line.group(1).strip().toLowerCase(Locale.ROOT);
    Optional<Terms.Kind> kind = Terms.Kind.of(word);
    if (kind.isEmpty()) {
      throw new SettingMistake(
          file,
          start,
          "there is no kind of term '" + word + "'" + NearestWord.question(word, Terms.Kind.WORDS),
          "it is one of " + String.join(", ", Terms.Kind.WORDS));
    }
    found.computeIfAbsent(kind.get(), _ -> new ArrayList<>()).add(line.group(2));
  }
}
