package dev.hindcast.export;

import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// JSON as people read it, with the same bytes on every machine.
final class JsonText {
  private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

  private final JsonMapper mapper =
      JsonMapper.builder()
          .defaultPrettyPrinter(
              new DefaultPrettyPrinter().withObjectIndenter(INDENT).withArrayIndenter(INDENT))
          .enable(SerializationFeature.INDENT_OUTPUT)
          .build();

  /// The text with a line feed at its end.
  String write(JsonNode node) {
    return mapper.writeValueAsString(node) + "\n";
  }
}
