package dev.hindcast.lint.settings;

import dev.hindcast.lint.Rule;
import dev.hindcast.lint.language.Terms;
import dev.hindcast.markdown.Value;
import dev.hindcast.source.SourceFile;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads the setting `lint`, and the files that it names.
public final class LintSettingsReader {
  private static final String AN_EXAMPLE = "lint: {extends: recommended}";
  private static final List<String> KEYS =
      List.of(
          "extends",
          "only",
          "rules",
          "effective-from",
          "overrides",
          "terms",
          "fail-on",
          "baseline",
          "own-rules");
  private static final List<String> OVERRIDE_KEYS = List.of("files", "statuses", "rules");

  private final ConfigurationText text;
  private final StatedValues values;
  private KnownRules known;
  private ChoiceReader choices;

  private LintSettingsReader(ConfigurationText text, KnownRules known) {
    this.text = text;
    this.known = known;
    this.values = new StatedValues(text.file());
    this.choices = new ChoiceReader(values, known);
  }

  /// What a configuration says.
  ///
  /// @param path where the configuration lies
  /// @param file its text
  /// @param setting the value of `lint` in it
  /// @param rules those that there are
  public static StatedSettings read(Path path, SourceFile file, Value setting, List<Rule> rules)
      throws SettingMistake {
    return new LintSettingsReader(ConfigurationText.of(path, file), new KnownRules(rules))
        .stated(setting);
  }

  private StatedSettings stated(Value setting) throws SettingMistake {
    Value.Mapping fields =
        new Value.Mapping(setting.span(), values.entries(setting, "lint", AN_EXAMPLE));
    LintSettings extended = extended(fields);
    List<Rule> ownRules = ownRules(fields, extended);
    List<Layer> layers = new ArrayList<>();
    List<Layer> overrides = List.of();
    Set<String> only = Set.of();
    @Nullable LocalDate day = null;
    Terms terms = Terms.NONE;
    @Nullable FailOn failOn = null;
    @Nullable Path baseline = null;
    for (Value.Entry entry : fields.entries()) {
      Value value = entry.value();
      String key = entry.key().text();
      switch (key) {
        case "extends", "own-rules" -> {} // read above, since the others name what they bring
        case "only" -> only = only(value);
        case "rules" -> layers.add(new Layer(Scope.EVERY_FILE, choices.read(value)));
        case "effective-from" -> day = values.day(value, key);
        case "overrides" -> overrides = overrides(value);
        case "terms" -> terms = TermsReader.read(text.beside(values.text(value, key)).file());
        case "fail-on" ->
            failOn = values.word(values.text(value, key), "level", FailOn::of, FailOn.WORDS);
        case "baseline" -> baseline = text.place(values.text(value, key));
        default ->
            throw values.unknown(entry.key(), "'lint' has no '" + key + "'", KEYS, "it has ");
      }
    }
    layers.addAll(overrides);
    return new StatedSettings(
        extended, new LintSettings(Set.of(), layers, only, day, terms, failOn, baseline, ownRules));
  }

  /// The house's own rules, which other settings may name from here on.
  private List<Rule> ownRules(Value.Mapping fields, LintSettings extended) throws SettingMistake {
    know(extended.ownRules());
    List<Rule> rules = new ArrayList<>();
    for (Value.Scalar name : texts(fields, "own-rules")) {
      List<Rule> some = OwnRulesReader.read(text.beside(name), known);
      know(some);
      rules.addAll(some);
    }
    return rules;
  }

  private void know(List<Rule> more) {
    known = new KnownRules(Stream.concat(known.rules().stream(), more.stream()).toList());
    choices = new ChoiceReader(values, known);
  }

  private LintSettings extended(Value.Mapping fields) throws SettingMistake {
    LintSettings all = LintSettings.UNSTATED;
    for (Value.Scalar name : texts(fields, "extends")) {
      all = all.then(isPath(name.text()) ? extendedFile(name) : LintSettings.of(profile(name)));
    }
    return all;
  }

  private static boolean isPath(String name) {
    return name.contains("/") || name.endsWith(".yaml") || name.endsWith(".yml");
  }

  private Profile profile(Value.Scalar name) throws SettingMistake {
    return Profile.of(name.text())
        .orElseThrow(
            () ->
                values.unknown(
                    name,
                    "there is no profile '" + name.text() + "'",
                    Profile.WORDS,
                    "name a file such as ./team.yaml, or one of "));
  }

  private LintSettings extendedFile(Value.Scalar name) throws SettingMistake {
    ConfigurationText other = text.beside(name);
    return new LintSettingsReader(other, known).stated(other.values()).all();
  }

  private Set<String> only(Value value) throws SettingMistake {
    Set<String> only = new TreeSet<>();
    for (Value.Scalar name : values.texts(value, "only")) {
      only.add(choices.rule(name));
    }
    if (only.isEmpty()) {
      throw values.mistake(value, "'only' names no rule", "name one, or take it out");
    }
    return only;
  }

  private List<Layer> overrides(Value value) throws SettingMistake {
    List<Layer> layers = new ArrayList<>();
    List<Value> items =
        value instanceof Value.Sequence sequence ? sequence.items() : List.of(value);
    for (Value item : items) {
      layers.add(override(item));
    }
    return layers;
  }

  private Layer override(Value item) throws SettingMistake {
    String example = "overrides: [{files: [drafts/**], rules: {missing-section: off}}]";
    List<Value.Entry> entries = values.entries(item, "overrides", example);
    for (Value.Entry entry : entries) {
      if (!OVERRIDE_KEYS.contains(entry.key().text())) {
        throw values.unknown(
            entry.key(),
            "an override has no '" + entry.key().text() + "'",
            OVERRIDE_KEYS,
            "it has ");
      }
    }
    Value.Mapping override = new Value.Mapping(item.span(), entries);
    Optional<Value> rules = override.find("rules");
    if (rules.isEmpty() || entries.size() < 2) {
      throw values.mistake(
          item, "an override says nothing of some files", "write it as in '" + example + "'");
    }
    return new Layer(scope(override), choices.read(rules.get()));
  }

  private Scope scope(Value.Mapping override) throws SettingMistake {
    List<FileGlob> globs = new ArrayList<>();
    for (Value.Scalar glob : texts(override, "files")) {
      globs.add(
          FileGlob.of(glob.text())
              .orElseThrow(
                  () ->
                      values.mistake(
                          glob,
                          "'files' holds '" + glob.text() + "', which is no pattern",
                          "write it as postmortems/2019/** or 2019-*.md")));
    }
    return new Scope(
        globs,
        texts(override, "statuses").stream()
            .map(status -> status.text().toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet()));
  }

  private List<Value.Scalar> texts(Value.Mapping override, String key) throws SettingMistake {
    Optional<Value> value = override.find(key);
    return value.isEmpty() ? List.of() : values.texts(value.get(), key);
  }
}
