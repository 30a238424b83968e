package dev.hindcast.postmortem;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/// The tables that ship with this package: tab-separated, one header line.
final class DataFile {

  private DataFile() {}

  /// The rows of a table, cells stripped.
  static List<List<String>> rows(String name) {
    try (InputStream stream = DataFile.class.getResourceAsStream(name)) {
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
