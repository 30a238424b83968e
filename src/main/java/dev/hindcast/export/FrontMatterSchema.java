package dev.hindcast.export;

import dev.hindcast.postmortem.FrontMatterField;
import dev.hindcast.postmortem.Vocabulary;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The head of a postmortem as a JSON Schema (draft 2020-12), for editors and other tools.
///
/// It knows what [FrontMatterField] knows. The reader takes more than it asks for: names in any
/// case, words of other languages, a title and a day that stand elsewhere in the file.
public final class FrontMatterSchema {

  /// What states on which day it happened, besides the moments within `timestamps`.
  private static final List<String> DAYS =
      List.of("date", "incident_date", "started", "started_at", "start_time", "impact_start");

  private final JsonMapper mapper = new JsonMapper();
  private final ObjectNode definitions = mapper.createObjectNode();
  private final ValueSchemas values;

  /// @param vocabulary whose terms are proposed
  public FrontMatterSchema(Vocabulary vocabulary) {
    this.values = new ValueSchemas(mapper, vocabulary);
  }

  /// The schema, indented, with a line feed at its end.
  public String write() {
    ObjectNode schema = mapper.createObjectNode();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("title", "The front matter of a postmortem");
    schema.put("description", "What may stand at the head of a Markdown file for Hindcast");
    schema.setAll(fields(""));
    requireTitleAndDay(schema);
    schema.set("$defs", definitions);
    return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(schema).replace("\r", "")
        + "\n";
  }

  /// An object with the fields that stand in another; any, where there are none.
  private ObjectNode fields(String path) {
    ObjectNode schema = mapper.createObjectNode().put("type", "object");
    ObjectNode properties = schema.putObject("properties");
    List<FrontMatterField> fields = FrontMatterField.in(path);
    if (!fields.isEmpty()) {
      schema.put("additionalProperties", false);
    }
    for (FrontMatterField field : fields) {
      if (field.name().equals("*")) {
        schema.set("additionalProperties", described(field, field.meaning()));
      } else {
        putNames(properties, field);
      }
    }
    return schema;
  }

  private void putNames(ObjectNode properties, FrontMatterField field) {
    properties.set(field.name(), described(field, field.meaning()));
    for (String other : field.otherNames()) {
      String meaning = "read as '" + field.name() + "': " + field.meaning();
      properties.set(other, described(field, meaning).put("deprecated", true));
    }
  }

  private ObjectNode described(FrontMatterField field, String meaning) {
    ObjectNode schema = mapper.createObjectNode().put("description", meaning);
    schema.setAll(schema(field));
    if (!field.example().isEmpty()) {
      schema.putArray("examples").add(values.parsed(field.example()));
    }
    return schema;
  }

  private ObjectNode schema(FrontMatterField field) {
    return switch (field.kind()) {
      case TEXT -> values.text();
      case TEXTS -> oneOrMore(values.text());
      case WORD -> values.oneOf(field.words());
      case OPEN -> values.proposing(field.words().stream());
      case TERM -> values.term(field.words().getFirst());
      case MECHANISMS -> oneOrMore(defined(field, values.mechanism()));
      case DAY -> values.day();
      case TIME -> values.time();
      case COUNT -> values.count();
      case FLAG -> values.flag();
      case FIELDS -> fieldsOrNothing(field.path());
      case FIELDS_OR_TEXT -> values.anyOf(fields(field.path()), values.text());
      case LIST -> oneOrMore(defined(field, values.anyOf(fields(field.path()), values.text())));
      case ANY -> mapper.createObjectNode();
    };
  }

  private ObjectNode fieldsOrNothing(String path) {
    ObjectNode schema = fields(path);
    schema.putArray("type").add("object").add("null");
    return schema;
  }

  private ObjectNode oneOrMore(ObjectNode item) {
    ObjectNode list = mapper.createObjectNode().put("type", "array");
    list.set("items", item);
    return values.anyOf(list, item.deepCopy());
  }

  /// A long schema, where it is used more than once: a reference to it.
  private ObjectNode defined(FrontMatterField field, ObjectNode schema) {
    definitions.set(field.path(), schema);
    return mapper.createObjectNode().put("$ref", "#/$defs/" + field.path());
  }

  private void requireTitleAndDay(ObjectNode schema) {
    ObjectNode day = mapper.createObjectNode();
    ArrayNode days = day.putArray("anyOf");
    for (String moment : List.of("started", "detected")) {
      ObjectNode within = values.required("timestamps");
      within
          .putObject("properties")
          .set("timestamps", values.required(moment).put("type", "object"));
      days.add(within);
    }
    DAYS.forEach(name -> days.add(values.required(name)));
    schema
        .putArray("allOf")
        .add(values.anyOf(values.required("title"), values.required("name")))
        .add(day);
  }
}
