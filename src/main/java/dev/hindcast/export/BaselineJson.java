package dev.hindcast.export;

import dev.hindcast.lint.Baseline;
import dev.hindcast.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A baseline as a file: one JSON object a line, in order, so that git shows what came and went,
/// and merges lines that two branches took out.
public final class BaselineJson {
  private final JsonMapper mapper = new JsonMapper();

  /// The lines, each with its line feed.
  public String write(Baseline baseline) {
    return baseline.entries().stream().map(this::line).collect(Collectors.joining());
  }

  private String line(Baseline.Entry entry) {
    return mapper.writeValueAsString(
            mapper
                .createObjectNode()
                .put("path", entry.path())
                .put("rule", entry.rule())
                .put("excerpt", entry.excerpt())
                .put("fingerprint", entry.fingerprint()))
        + "\n";
  }

  /// A baseline that was written so; its lines may be in any order, and blank ones among them.
  ///
  /// @throws Unreadable if a line is none of a baseline
  public Baseline read(SourceFile file) throws Unreadable {
    List<Baseline.Entry> entries = new ArrayList<>();
    for (int line = 1; line <= file.lines(); line++) {
      String text = file.line(line);
      if (!text.isBlank()) {
        entries.add(entry(text, line));
      }
    }
    return new Baseline(entries);
  }

  private Baseline.Entry entry(String text, int line) throws Unreadable {
    try {
      JsonNode node = mapper.readTree(text);
      return new Baseline.Entry(
          text(node, "path", line),
          text(node, "rule", line),
          text(node, "excerpt", line),
          text(node, "fingerprint", line));
    } catch (JacksonException _) {
      throw new Unreadable(line, "is no JSON object");
    }
  }

  private static String text(JsonNode node, String field, int line) throws Unreadable {
    JsonNode value = node.get(field);
    if (value == null || !value.isString()) {
      throw new Unreadable(line, "has no '" + field + "'");
    }
    return value.stringValue();
  }

  /// A line that is none of a baseline.
  public static final class Unreadable extends Exception {
    private static final long serialVersionUID = 1;
    private final int line;

    private Unreadable(int line, String problem) {
      super(problem);
      this.line = line;
    }

    /// 1-based.
    public int line() {
      return line;
    }
  }
}
