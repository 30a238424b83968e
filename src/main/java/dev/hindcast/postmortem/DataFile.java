package dev.hindcast.postmortem;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/// The tables that ship with the program: tab-separated, one header line.
public final class DataFile {

  private DataFile() {}

  /// The rows of a table, cells stripped.
  ///
  /// @param home a class of the package that the table ships with
  public static List<List<String>> rows(Class<?> home, String name) {
    try (InputStream stream = home.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("not in the program: " + name);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .filter(line -> !line.isBlank())
          .map(line -> Arrays.stream(line.split("\t", -1)).map(String::strip).toList())
          .toList();
    } catch (IOException exception) {
      throw new UncheckedIOException(exception);
    }
  }
}
