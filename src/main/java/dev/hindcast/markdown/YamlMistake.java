package dev.hindcast.markdown;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What is wrong with a piece of YAML, in the words of those who write postmortems.
///
/// @param problem lower case, one line
/// @param help the way out
record YamlMistake(String problem, String help) {
  private static final String IN_QUOTES = "put the value in quotes";

  static final YamlMistake NO_ENTRY =
      new YamlMistake("no 'key: value' in this line", "write it as 'key: value', or take it out");

  static final YamlMistake TOO_MANY_ALIASES =
      new YamlMistake("aliases stand for more values than a person writes", "write the values out");

  static final YamlMistake TOO_DEEP =
      new YamlMistake("nests too deeply", "take the inner fields out");

  static final YamlMistake NO_CHARACTER =
      new YamlMistake(
          "an escape in double quotes names no character",
          "put the value in single quotes, or double every backslash");

  private static final YamlMistake TAB =
      new YamlMistake("a tab indents this line, which YAML does not allow", "indent with blanks");

  private static final YamlMistake TAB_WITHIN =
      new YamlMistake("a tab stands here, which YAML does not allow", "put a blank there");

  private static final YamlMistake GLUED =
      new YamlMistake("no blank stands behind the colon", "put one there");

  private static final YamlMistake EXTRA_BRACKET =
      new YamlMistake(
          "a bracket closes here that did not open", "take it out, or put the value in quotes");

  private static final YamlMistake COLON =
      new YamlMistake("a colon stands in a value that is not in quotes", IN_QUOTES);

  private static final YamlMistake OPEN_QUOTE =
      new YamlMistake("the quote that opens here does not close", "close it, or take it out");

  private static final YamlMistake OPEN_BRACKET =
      new YamlMistake(
          "the bracket that opens here does not close, or a comma is missing in it",
          "close it, and put commas between its items");

  private static final YamlMistake AFTER_QUOTE =
      new YamlMistake(
          "text follows the closing quote",
          "put the whole value in quotes, and double the same quotes in it");

  static final YamlMistake BACKSLASH =
      new YamlMistake(
          "a backslash in double quotes does not stand for itself",
          "put the value in single quotes, or double every backslash");

  private static final YamlMistake INDENTATION =
      new YamlMistake(
          "this does not fit below the lines above",
          "indent lines alike that belong together, and those below a key more than the key");

  private static final YamlMistake TYPE =
      new YamlMistake("a value that is not in quotes begins with the name of a type", IN_QUOTES);

  /// @param problem what SnakeYAML says
  /// @param text the line that it says it of
  /// @param index the place in the line
  static YamlMistake of(@Nullable String problem, String text, int index) {
    String said = problem == null ? "" : problem;
    EntryLine line = EntryLine.of(text);
    if (said.startsWith("mapping values")) {
      return atColon(line, index);
    }
    if (said.contains("TAB") && said.contains("cannot start any token")) {
      return index <= line.indent() ? TAB : TAB_WITHIN;
    }
    if (said.startsWith("could not find expected ':'")) {
      return noColon(line);
    }
    if (said.startsWith("expected '<document start>'") || said.contains("another document")) {
      return INDENTATION;
    }
    if (said.startsWith("expected <block end>")) {
      return misfit(said, line);
    }
    if (said.contains("end of stream") || said.contains("unexpected document separator")) {
      return OPEN_QUOTE;
    }
    if (said.startsWith("expected ',' or")) {
      return OPEN_BRACKET;
    }
    if (said.contains("escape")) {
      return BACKSLASH;
    }
    if (said.startsWith("Global tag")) {
      return TYPE;
    }
    return badBeginning(said, text, index);
  }

  private static YamlMistake atColon(EntryLine line, int index) {
    if (line.hasKey() && index > line.keyEnd()) {
      return COLON;
    }
    return new YamlMistake(
        "'" + line.key() + "' stands below a line that has a value already",
        "begin it in the same column as its neighbours");
  }

  private static YamlMistake noColon(EntryLine line) {
    return line.isGlued() ? GLUED : NO_ENTRY;
  }

  /// @param text the line that a value stands on which should be fields
  /// @param found what it is instead
  static YamlMistake noFields(String text, String found) {
    return EntryLine.of(text).isGlued()
        ? GLUED
        : new YamlMistake("expected 'key: value' lines, found " + found, NO_ENTRY.help);
  }

  private static YamlMistake misfit(String said, EntryLine line) {
    if (said.contains("']'") || said.contains("'}'")) {
      return EXTRA_BRACKET;
    }
    return beginsWithQuote(line) ? AFTER_QUOTE : INDENTATION;
  }

  private static boolean beginsWithQuote(EntryLine line) {
    return line.value().startsWith("\"") || line.value().startsWith("'");
  }

  private static YamlMistake badBeginning(String said, String text, int index) {
    boolean isSign =
        said.contains("cannot start any token")
            || said.startsWith("unexpected character found")
            || said.startsWith("expected alphabetic")
            || said.startsWith("found undefined alias")
            || said.startsWith("sequence entries")
            || said.startsWith("mapping keys")
            || said.startsWith("expected the node content")
            || said.startsWith("expected a comment or a line break");
    if (isSign && index < text.length()) {
      return new YamlMistake(
          "a value that is not in quotes begins with '" + text.charAt(index) + "'", IN_QUOTES);
    }
    return new YamlMistake("not YAML: " + firstLine(said), "mend the line");
  }

  private static String firstLine(String said) {
    return said.lines().findFirst().orElse("no reason is known").toLowerCase(Locale.ROOT);
  }
}
