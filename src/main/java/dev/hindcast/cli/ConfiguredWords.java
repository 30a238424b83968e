package dev.hindcast.cli;

import dev.hindcast.extract.HouseWords;
import dev.hindcast.lint.NearestWord;
import dev.hindcast.markdown.Value;
import dev.hindcast.source.SourceFile;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The setting `words`: what a house calls its sections, columns, states and facts.
final class ConfiguredWords {
  private final SourceFile file;

  private ConfiguredWords(SourceFile file) {
    this.file = file;
  }

  /// The words that ship with the program, and those of the setting.
  static HouseWords read(SourceFile file, Value setting) throws Mistake {
    return new ConfiguredWords(file).words(setting);
  }

  private HouseWords words(Value setting) throws Mistake {
    HouseWords words = HouseWords.builtIn();
    for (Value.Entry entry : entries(setting, "words")) {
      HouseWords.Kind kind = kind(entry.key());
      words = words.with(kind, meanings(kind, entry.value()));
    }
    return words;
  }

  private HouseWords.Kind kind(Value.Scalar key) throws Mistake {
    List<String> names =
        Arrays.stream(HouseWords.Kind.values()).map(HouseWords.Kind::word).toList();
    for (HouseWords.Kind kind : HouseWords.Kind.values()) {
      if (kind.word().equals(key.text())) {
        return kind;
      }
    }
    throw unknown(key, "'words' has no '" + key.text() + "'", names);
  }

  private Map<String, List<String>> meanings(HouseWords.Kind kind, Value value) throws Mistake {
    Map<String, List<String>> meanings = new LinkedHashMap<>();
    for (Value.Entry entry : entries(value, kind.word())) {
      String meaning = entry.key().text();
      if (!kind.meanings().contains(meaning)) {
        throw unknown(
            entry.key(), "'" + kind.word() + "' has no '" + meaning + "'", kind.meanings());
      }
      meanings.put(
          meaning,
          entry.value() instanceof Value.Sequence sequence
              ? sequence.items().stream().map(Value::display).toList()
              : List.of(entry.value().display()));
    }
    return meanings;
  }

  private List<Value.Entry> entries(Value value, String name) throws Mistake {
    if (value instanceof Value.Mapping mapping) {
      return mapping.entries();
    }
    throw new Mistake(
        Configuration.place(file, value.span().start()) + "'" + name + "' holds no fields",
        "write it as in 'words: {sections: {actions: [What we promise]}}'");
  }

  private Mistake unknown(Value.Scalar key, String what, List<String> names) {
    return new Mistake(
        Configuration.place(file, key.span().start())
            + what
            + NearestWord.question(key.text(), names),
        "it has " + String.join(", ", names));
  }
}
