package dev.hindcast.cli;

import dev.hindcast.lint.NearestWord;
import dev.hindcast.markdown.Value;
import dev.hindcast.postmortem.Vocabulary;
import dev.hindcast.postmortem.Vocabulary.Mechanism;
import dev.hindcast.source.SourceFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The setting `mechanisms`: ways to break that the house has a name for, and what they are called
/// in texts.
final class OwnMechanisms {
  private static final String SETTING = "mechanisms";
  private static final String TITLE = "title";
  private static final String FAMILY = "family";
  private static final String DEFINITION = "definition";
  private static final String ALIASES = "aliases";
  private static final List<String> FIELDS = List.of(TITLE, FAMILY, DEFINITION, ALIASES);

  /// The group of those that belong to no other.
  private static final String OTHER = "other";

  private final SourceFile file;

  private OwnMechanisms(SourceFile file) {
    this.file = file;
  }

  /// The vocabulary that ships with the program, and the mechanisms of the setting.
  static Vocabulary read(SourceFile file, Value.Mapping values) throws Mistake {
    Optional<Value> setting = values.find(SETTING);
    return setting.isEmpty()
        ? Vocabulary.builtIn()
        : new OwnMechanisms(file).vocabulary(setting.get());
  }

  private Vocabulary vocabulary(Value setting) throws Mistake {
    Vocabulary vocabulary = Vocabulary.builtIn();
    for (Value.Entry entry : fields(setting, SETTING)) {
      Map<String, Value> stated = stated(entry);
      String name = entry.key().text().strip();
      Optional<Mechanism> known = vocabulary.mechanism(name);
      vocabulary =
          vocabulary.with(
              new Mechanism(
                  name,
                  text(stated, FAMILY).or(() -> known.map(Mechanism::family)).orElse(OTHER),
                  text(stated, TITLE).or(() -> known.map(Mechanism::title)).orElse(titled(name)),
                  text(stated, DEFINITION).or(() -> known.map(Mechanism::definition)).orElse("")),
              aliases(stated));
    }
    return vocabulary;
  }

  private Map<String, Value> stated(Value.Entry mechanism) throws Mistake {
    Map<String, Value> stated = new HashMap<>();
    for (Value.Entry field : fields(mechanism.value(), mechanism.key().text())) {
      String name = field.key().text();
      if (!FIELDS.contains(name)) {
        throw new Mistake(
            Configuration.place(file, field.key().span().start())
                + "a mechanism has no '"
                + name
                + "'"
                + NearestWord.question(name, FIELDS),
            "it has " + String.join(", ", FIELDS));
      }
      stated.put(name, field.value());
    }
    return stated;
  }

  private static List<String> aliases(Map<String, Value> stated) {
    return switch (stated.get(ALIASES)) {
      case null -> List.of();
      case Value.Sequence sequence -> sequence.items().stream().map(Value::display).toList();
      case Value value -> List.of(value.display());
    };
  }

  private static Optional<String> text(Map<String, Value> stated, String field) {
    return Optional.ofNullable(stated.get(field))
        .map(Value::display)
        .filter(text -> !text.isBlank());
  }

  /// Such as `Cache stampede` for `cache-stampede`.
  private static String titled(String name) {
    String words = name.replace('-', ' ');
    return words.isEmpty()
        ? words
        : Character.toString(Character.toTitleCase(words.codePointAt(0)))
            + words.substring(words.offsetByCodePoints(0, 1));
  }

  private List<Value.Entry> fields(Value value, String name) throws Mistake {
    if (value instanceof Value.Mapping mapping) {
      return mapping.entries();
    }
    throw new Mistake(
        Configuration.place(file, value.span().start()) + "'" + name + "' holds no fields",
        "write it as in 'mechanisms: {cache-stampede: {title: Cache stampede, aliases:"
            + " [dogpile]}}'");
  }
}
