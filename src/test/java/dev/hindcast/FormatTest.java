package dev.hindcast;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.StringWrapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Every Java file looks as google-java-format writes it. `-Dformat.update=true` writes it so, and
/// still fails.
///
/// Not through Spotless: its formatter runs inside Maven, and google-java-format can read only the
/// Java of the JDK that it runs on, which for Maven may be older than the sources.
@Tag("house-style")
class FormatTest {

  @Test
  void everyFileLooksAsTheFormatterWritesIt() throws IOException, FormatterException {
    List<String> different = new ArrayList<>();
    for (Path file : javaFiles()) {
      String source = Files.readString(file);
      String formatted = formatted(source);
      if (!formatted.equals(source)) {
        different.add(file.toString());
        if (Boolean.getBoolean("format.update")) {
          Files.writeString(file, formatted);
        }
      }
    }
    assertEquals(List.of(), different, "run the tests once with -Dformat.update=true");
  }

  private static String formatted(String source) throws FormatterException {
    Formatter formatter = new Formatter();
    return StringWrapper.wrap(formatter.formatSourceAndFixImports(source), formatter);
  }

  private static List<Path> javaFiles() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }
}
