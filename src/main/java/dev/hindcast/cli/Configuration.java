package dev.hindcast.cli;

import dev.hindcast.extract.HouseWords;
import dev.hindcast.extract.PostmortemReader;
import dev.hindcast.lint.NearestWord;
import dev.hindcast.lint.rules.HouseRules;
import dev.hindcast.lint.settings.LintSettingsReader;
import dev.hindcast.lint.settings.SettingMistake;
import dev.hindcast.lint.settings.StatedSettings;
import dev.hindcast.markdown.Value;
import dev.hindcast.markdown.Yaml;
import dev.hindcast.postmortem.Vocabulary;
import dev.hindcast.search.analysis.Language;
import dev.hindcast.source.Diagnostic;
import dev.hindcast.source.SourceFile;
import dev.hindcast.source.SourceText;
import dev.hindcast.source.Span;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What `hindcast.yaml` states. Its paths count from its own folder.
///
/// @param folder where the file lies, or the working folder where there is none
/// @param excluded which files of the inputs are passed over
/// @param words by which sections, columns, states and facts are known
/// @param vocabulary by which incidents are classified
/// @param lint how the linter is set
/// @param timezone what clocks without a zone are meant in; null where that is not known
/// @param language in which it is searched
/// @param records over which days incidents count
/// @param rulesUrl where a rule's page can be read, with `{rule}` for its name
/// @param escalationUrl where somebody on call turns for help
/// @param sourceUrl where a file can be read, with `{path}` for its path
record Configuration(
    Path folder,
    String title,
    @Nullable URI baseUrl,
    @Nullable String sourceUrl,
    @Nullable String rulesUrl,
    @Nullable String escalationUrl,
    List<Path> inputs,
    Path output,
    Path templates,
    List<PathMatcher> excluded,
    HouseWords words,
    @Nullable String timezone,
    Language language,
    RecordKeeping records,
    Vocabulary vocabulary,
    StatedSettings lint) {

  static final Pattern WEB_ADDRESS =
      Pattern.compile("https?://[\\w.:%\\[\\]@-]+(?:/[^\\s\"<>\\\\^`{|}]*)?");

  private static final String NAME = "hindcast.yaml";
  private static final List<String> KEYS =
      List.of(
          "title",
          "base-url",
          "source-url",
          "rules-url",
          "escalation-url",
          "input",
          "exclude",
          "output",
          "templates",
          "timezone",
          "language",
          "words",
          "mechanisms",
          "since",
          "services",
          "recurring",
          "lint");

  /// The stated file, else the nearest in the working folder or above it, else what holds without
  /// one.
  static Configuration find(Surroundings surroundings, @Nullable String stated) throws Mistake {
    if (stated != null) {
      Path file = surroundings.resolve(stated);
      if (!Files.isRegularFile(file)) {
        throw new Mistake(
            stated + ": there is no such configuration file", "name an existing one with --config");
      }
      return read(file, stated);
    }
    for (Path folder = surroundings.folder(); folder != null; folder = folder.getParent()) {
      Path file = folder.resolve(NAME);
      if (Files.isRegularFile(file)) {
        return read(file, Surroundings.label(surroundings.folder(), file));
      }
    }
    return of(
        surroundings.folder().resolve(NAME),
        new SourceFile(NAME, ""),
        new Value.Mapping(new Span(0, 0), List.of()));
  }

  private static Configuration read(Path file, String label) throws Mistake {
    SourceText read = SourceText.read(file, label);
    if (read.file().isEmpty()) {
      throw new Mistake(
          label + ": " + read.diagnostic().map(Diagnostic::message).orElse("cannot be read"),
          "save it as UTF-8 where you may read it");
    }
    Optional<SourceFile> text = read.file();
    try {
      Value.Mapping values = Yaml.read(text.get());
      checkKeys(text.get(), values);
      checkUrls(text.get(), values);
      return of(file, text.get(), values);
    } catch (Yaml.Unreadable unreadable) {
      throw new Mistake(
          place(text.get(), unreadable.span().start()) + unreadable.problem(), unreadable.help());
    }
  }

  private static void checkKeys(SourceFile file, Value.Mapping values) throws Mistake {
    for (Value.Entry entry : values.entries()) {
      String key = entry.key().text();
      if (!KEYS.contains(key)) {
        throw new Mistake(
            place(file, entry.key().span().start())
                + "there is no setting '"
                + key
                + "'"
                + NearestWord.question(key, KEYS),
            "the settings are " + String.join(", ", KEYS));
      }
    }
  }

  private static void checkUrls(SourceFile file, Value.Mapping values) throws Mistake {
    for (String key : List.of("base-url", "source-url", "rules-url", "escalation-url")) {
      Optional<Value> value = values.find(key);
      String address =
          value.map(Value::display).orElse("").replace("{path}", "").replace("{rule}", "");
      if (value.isPresent() && !WEB_ADDRESS.matcher(address).matches()) {
        throw new Mistake(
            place(file, value.get().span().start())
                + "'"
                + key
                + "' is '"
                + value.get().display()
                + "', which is no web address",
            "write it as https://incidents.example/");
      }
    }
  }

  static String place(SourceFile file, int offset) {
    var position = file.position(offset);
    return file.path() + ":" + position.line() + ":" + position.column() + ": ";
  }

  /// @param path where the file lies, or would
  private static Configuration of(Path path, SourceFile file, Value.Mapping values) throws Mistake {
    Path folder = Optional.ofNullable(path.getParent()).orElseThrow();
    return new Configuration(
        folder,
        text(values, "title").orElse("Postmortems"),
        text(values, "base-url").map(URI::create).orElse(null),
        text(values, "source-url").orElse(null),
        text(values, "rules-url").orElse(null),
        text(values, "escalation-url").orElse(null),
        list(values, "input", List.of("postmortems")).stream()
            .map(name -> folder.resolve(name).normalize())
            .toList(),
        folder.resolve(text(values, "output").orElse("site")).normalize(),
        folder.resolve(text(values, "templates").orElse("templates")).normalize(),
        excluded(folder, list(values, "exclude", List.of())),
        words(file, values),
        timezone(file, values),
        language(file, values),
        RecordKeeping.of(file, values),
        OwnMechanisms.read(file, values),
        lint(path, file, values));
  }

  /// What reads files as this configuration says.
  PostmortemReader reader() {
    return new PostmortemReader(words, timezone);
  }

  private static HouseWords words(SourceFile file, Value.Mapping values) throws Mistake {
    Optional<Value> setting = values.find("words");
    return setting.isEmpty() ? HouseWords.builtIn() : ConfiguredWords.read(file, setting.get());
  }

  private static @Nullable String timezone(SourceFile file, Value.Mapping values) throws Mistake {
    Optional<Value> setting = values.find("timezone");
    if (setting.isPresent() && !PostmortemReader.isZone(setting.get().display())) {
      throw new Mistake(
          place(file, setting.get().span().start())
              + "'timezone' is '"
              + setting.get().display()
              + "', which is no zone",
          "write it as UTC, +02:00 or Europe/Berlin");
    }
    return setting.map(Value::display).orElse(null);
  }

  private static Language language(SourceFile file, Value.Mapping values) throws Mistake {
    Optional<Value> setting = values.find("language");
    Optional<Language> language =
        setting.isEmpty() ? Optional.of(Language.EN) : Language.of(setting.get().display());
    return language.orElseThrow(
        () ->
            new Mistake(
                place(file, setting.orElseThrow().span().start())
                    + "'language' is '"
                    + setting.orElseThrow().display()
                    + "', of which words' forms are not known",
                "the languages are "
                    + Arrays.stream(Language.values())
                        .map(Language::code)
                        .collect(Collectors.joining(", "))));
  }

  private static StatedSettings lint(Path path, SourceFile file, Value.Mapping values)
      throws Mistake {
    Optional<Value> setting = values.find("lint");
    try {
      return setting.isEmpty()
          ? StatedSettings.NONE
          : LintSettingsReader.read(path, file, setting.get(), HouseRules.ALL);
    } catch (SettingMistake mistake) {
      throw Mistake.of(mistake);
    }
  }

  private static List<PathMatcher> excluded(Path folder, List<String> globs) throws Mistake {
    List<PathMatcher> matchers = new ArrayList<>();
    for (String glob : globs) {
      try {
        matchers.add(folder.getFileSystem().getPathMatcher("glob:" + glob));
      } catch (PatternSyntaxException _) {
        throw new Mistake(
            "'exclude' holds '" + glob + "', which is no pattern",
            "write it as README.md or drafts/**");
      }
    }
    return List.copyOf(matchers);
  }

  private static List<String> list(Value.Mapping values, String key, List<String> unstated) {
    return switch (values.find(key).orElse(null)) {
      case null -> unstated;
      case Value.Sequence sequence -> sequence.items().stream().map(Value::display).toList();
      case Value value -> List.of(value.display());
    };
  }

  private static Optional<String> text(Value.Mapping values, String key) {
    return values.find(key).map(Value::display).filter(text -> !text.isBlank());
  }
}
