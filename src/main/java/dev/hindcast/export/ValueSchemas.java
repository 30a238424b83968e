package dev.hindcast.export;

import dev.hindcast.postmortem.Vocabulary;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Schemas of single values, each a new object. Nothing is always a value: the field is not known.
///
/// @param vocabulary whose terms are proposed
record ValueSchemas(JsonMapper mapper, Vocabulary vocabulary) {

  /// A day with its year in any usual form.
  private static final String DAY = "\\d{4}";

  /// A moment: not known, a day, or a clock with its zone behind it.
  private static final String TIME =
      "^\\s*(?:unknown|[^:]*\\d{4}[^:]*|.*\\d:\\d{2}.*(?:Z|[+-]\\d{2}:?\\d{2}|\\b[A-Z]{2,5}\\)?))\\s*$";

  ObjectNode text() {
    return types("string", "number", "boolean", "null");
  }

  ObjectNode day() {
    return types("string", "null").put("pattern", DAY);
  }

  ObjectNode time() {
    return types("string", "null").put("pattern", TIME);
  }

  ObjectNode count() {
    return types("integer", "string", "null")
        .put("minimum", 0)
        .put("pattern", "^\\s*\\d[\\d_]*\\s*$");
  }

  ObjectNode flag() {
    ObjectNode schema = mapper.createObjectNode();
    schema.putArray("enum").add(true).add(false).add("yes").add("no").addNull();
    return schema;
  }

  /// The words as they are proposed, and in any case with any gaps, as they are read.
  ObjectNode oneOf(Iterable<String> words) {
    ObjectNode proposed = mapper.createObjectNode();
    ArrayNode list = proposed.putArray("enum");
    StringBuilder pattern = new StringBuilder();
    for (String word : words) {
      list.add(parsed(word));
      pattern.append(pattern.isEmpty() ? "" : "|").append(anyCase(word));
    }
    list.addNull();
    return anyOf(proposed, types("string").put("pattern", "^\\s*(?:" + pattern + ")\\s*$"));
  }

  /// Words that are proposed, and any others.
  ObjectNode proposing(Stream<String> words) {
    return orText(words.map(word -> mapper.createObjectNode().put("const", word)));
  }

  ObjectNode term(String field) {
    return orText(
        vocabulary.terms(field).stream().map(term -> constant(term.name(), term.meaning())));
  }

  ObjectNode mechanism() {
    return orText(
        vocabulary.mechanisms().stream()
            .map(mechanism -> constant(mechanism.name(), mechanism.definition())));
  }

  ObjectNode anyOf(ObjectNode... others) {
    ObjectNode schema = mapper.createObjectNode();
    schema.putArray("anyOf").addAll(Stream.of(others).toList());
    return schema;
  }

  ObjectNode required(String name) {
    ObjectNode schema = mapper.createObjectNode();
    schema.putArray("required").add(name);
    return schema;
  }

  /// JSON where a text is some, else the text.
  JsonNode parsed(String text) {
    try {
      return mapper.readTree(text);
    } catch (JacksonException _) {
      return mapper.getNodeFactory().stringNode(text);
    }
  }

  private ObjectNode types(String... names) {
    ObjectNode schema = mapper.createObjectNode();
    if (names.length == 1) {
      return schema.put("type", names[0]);
    }
    ArrayNode types = schema.putArray("type");
    Stream.of(names).forEach(types::add);
    return schema;
  }

  private ObjectNode orText(Stream<ObjectNode> words) {
    return anyOf(Stream.concat(words, Stream.of(text())).toArray(ObjectNode[]::new));
  }

  private ObjectNode constant(String word, String meaning) {
    return mapper.createObjectNode().put("const", word).put("description", meaning);
  }

  private static String anyCase(String word) {
    return word.chars().mapToObj(ValueSchemas::anyCase).collect(Collectors.joining());
  }

  private static String anyCase(int character) {
    String written = Character.toString(character);
    return Character.isLetter(character)
        ? "[" + written.toUpperCase(Locale.ROOT) + written + "]"
        : character == '-' ? "[-_\\s]+" : written;
  }
}
