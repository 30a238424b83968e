package dev.hindcast.lint.settings;

import dev.hindcast.lint.NearestWord;
import dev.hindcast.lint.Option;
import dev.hindcast.lint.Options;
import dev.hindcast.markdown.Value;
import dev.hindcast.source.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads what is said of rules: `{human-error: off, undated-action: {severity: error}}`.
final class ChoiceReader {
  private static final String SEVERITY = "severity";
  private static final String EFFECTIVE_FROM = "effective-from";
  private static final String OFF = "off";
  private static final String AN_EXAMPLE = "rules: {human-error: warning}";

  /// What can be said of a rule in a word.
  private static final List<String> WEIGHTS =
      Stream.concat(
              Stream.of(OFF),
              Arrays.asList(Severity.values()).reversed().stream().map(Severity::word))
          .toList();

  private final StatedValues values;
  private final KnownRules known;

  ChoiceReader(StatedValues values, KnownRules known) {
    this.values = values;
    this.known = known;
  }

  /// What is said, by the id of the rule.
  Map<String, Choice> read(Value rules) throws SettingMistake {
    Map<String, Choice> choices = new HashMap<>();
    for (Value.Entry entry : values.entries(rules, "rules", AN_EXAMPLE)) {
      choices.put(rule(entry.key()), choice(entry));
    }
    return choices;
  }

  /// The id of a rule.
  String rule(Value.Scalar name) throws SettingMistake {
    if (!known.names().contains(name.text())) {
      throw values.mistake(
          name,
          "there is no rule '"
              + name.text()
              + "'"
              + NearestWord.question(name.text(), known.names()),
          "see 'hindcast rules' for their names");
    }
    return name.text();
  }

  private Choice choice(Value.Entry entry) throws SettingMistake {
    return entry.value() instanceof Value.Mapping
        ? detailed(entry)
        : weight(values.text(entry.value(), entry.key().text()));
  }

  private Choice weight(Value.Scalar word) throws SettingMistake {
    return values.word(word, SEVERITY, ChoiceReader::weight, WEIGHTS);
  }

  private static Optional<Choice> weight(String word) {
    return word.equals(OFF)
        ? Optional.of(Choice.OFF)
        : Arrays.stream(Severity.values())
            .filter(severity -> severity.word().equals(word))
            .map(Choice::of)
            .findFirst();
  }

  private Choice detailed(Value.Entry entry) throws SettingMistake {
    Choice weight = new Choice(false, null, null, Options.UNSTATED);
    @Nullable LocalDate day = null;
    Map<String, List<String>> options = new HashMap<>();
    for (Value.Entry detail : values.entries(entry.value(), entry.key().text(), AN_EXAMPLE)) {
      switch (detail.key().text()) {
        case SEVERITY -> weight = weight(values.text(detail.value(), SEVERITY));
        case EFFECTIVE_FROM -> day = values.day(detail.value(), EFFECTIVE_FROM);
        default -> options.put(detail.key().text(), option(entry.key().text(), detail));
      }
    }
    return new Choice(weight.isOff(), weight.severity(), day, new Options(options));
  }

  private List<String> option(String rule, Value.Entry detail) throws SettingMistake {
    String name = detail.key().text();
    for (Option<?> option : known.options(rule)) {
      if (option.name().equals(name)) {
        return checked(option, detail.value());
      }
    }
    List<String> names = new ArrayList<>(List.of(SEVERITY, EFFECTIVE_FROM));
    known.options(rule).forEach(option -> names.add(option.name()));
    throw values.unknown(
        detail.key(), "'" + rule + "' has no option '" + name + "'", names, "it has ");
  }

  private List<String> checked(Option<?> option, Value value) throws SettingMistake {
    List<String> stated =
        values.texts(value, option.name()).stream().map(Value.Scalar::text).toList();
    try {
      var _ = option.reader().apply(stated);
    } catch (IllegalArgumentException wrong) {
      throw values.mistake(
          value,
          "'" + option.name() + "' is '" + value.display() + "', which " + wrong.getMessage(),
          "it is for: " + option.meaning() + "; without it: " + option.shown());
    }
    return stated;
  }
}
