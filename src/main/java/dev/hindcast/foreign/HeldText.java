package dev.hindcast.foreign;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Markdown that is written already and must pass through the converter from HTML as it is. Marks
/// of three private characters stand for it on the way.
final class HeldText {
  private static final char BACKSLASH = '\uE000';
  private static final char OPEN = '\uE001';
  private static final char CLOSE = '\uE002';

  private static final Pattern OWN = Pattern.compile("[\uE000-\uE002]");
  private static final Pattern MARK = Pattern.compile("\uE001(\\d{1,9})\uE002");

  /// What would begin a block of its own, were it the first of a line.
  private static final Pattern BLOCK_START =
      Pattern.compile("^(\\s*)(?:([#+-])(?=[#\\s]|$)|(\\d{1,9})([.)])(?=\\s|$))");

  /// An underscore at the edge of a word, which would begin or end emphasis.
  private static final Pattern UNDERSCORE =
      Pattern.compile("(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])");

  private final List<String> held = new ArrayList<>();

  /// A mark that stands for Markdown.
  String hold(String markdown) {
    held.add(markdown);
    return OPEN + Integer.toString(held.size() - 1) + CLOSE;
  }

  /// Text whose underscores are only underscores, and whose private characters are not ours.
  String prose(String text) {
    String own = OWN.matcher(text).replaceAll(found -> hold(found.group()));
    return UNDERSCORE.matcher(own).replaceAll(BACKSLASH + "_");
  }

  /// Text that begins no list and no heading.
  static String paragraphStart(String text) {
    Matcher start = BLOCK_START.matcher(text);
    if (!start.find()) {
      return text;
    }
    return start.group(2) != null
        ? start.group(1) + BACKSLASH + text.substring(start.start(2))
        : text.substring(0, start.start(4)) + BACKSLASH + text.substring(start.start(4));
  }

  /// The text with what the marks stand for; further lines stand as far in as the first.
  String released(String text) {
    StringBuilder released = new StringBuilder(text.length());
    Matcher mark = MARK.matcher(text);
    int done = 0;
    while (mark.find()) {
      released.append(text, done, mark.start());
      String markdown = released(held.get(Integer.parseInt(mark.group(1))));
      released.append(markdown.replace("\n", "\n" + indent(text, mark.start())));
      done = mark.end();
    }
    return released.append(text, done, text.length()).toString().replace(BACKSLASH, '\\');
  }

  private static String indent(String text, int at) {
    int start = text.lastIndexOf('\n', at - 1) + 1;
    String before = text.substring(start, at);
    return before.isBlank() ? before : "";
  }
}
