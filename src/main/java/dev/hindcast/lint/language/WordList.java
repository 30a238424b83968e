package dev.hindcast.lint.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The word lists beside this package: words between blanks, comments after `#`.
public final class WordList {

  private WordList() {}

  /// The words of a list, in no order.
  public static Set<String> words(String name) {
    return lines(name).stream().flatMap(List::stream).collect(Collectors.toUnmodifiableSet());
  }

  /// The words of each line, in the order of the list.
  public static List<List<String>> lines(String name) {
    return text(name)
        .lines()
        .map(line -> line.replaceFirst("#.*", "").strip())
        .filter(line -> !line.isEmpty())
        .map(line -> List.of(line.split("\\s+")))
        .toList();
  }

  static boolean exists(String name) {
    return WordList.class.getResource(path(name)) != null;
  }

  private static String path(String name) {
    return "/dev/hindcast/lint/" + name + ".txt";
  }

  private static String text(String name) {
    String path = path(name);
    try (InputStream list = WordList.class.getResourceAsStream(path)) {
      if (list == null) {
        throw new IllegalArgumentException("no word list " + path);
      }
      return new String(list.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException exception) {
      throw new UncheckedIOException(exception);
    }
  }
}
