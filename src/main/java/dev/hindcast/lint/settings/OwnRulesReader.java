package dev.hindcast.lint.settings;

import dev.hindcast.extract.LibraryReader;
import dev.hindcast.lint.Context;
import dev.hindcast.lint.Example;
import dev.hindcast.lint.FirstPublished;
import dev.hindcast.lint.Rule;
import dev.hindcast.lint.Subject;
import dev.hindcast.lint.language.Agent;
import dev.hindcast.lint.language.Cue;
import dev.hindcast.lint.language.Cues;
import dev.hindcast.lint.language.Terms;
import dev.hindcast.markdown.Value;
import dev.hindcast.postmortem.SectionKind;
import dev.hindcast.source.Severity;
import dev.hindcast.source.SourceFile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/// Reads the rules that a house writes itself, and tries them on the sentences that it gives for
/// each: those that are to be reported and those that are fine.
final class OwnRulesReader {
  private static final String AN_EXAMPLE =
      "pet-name: {message: calls it by its pet name, cues: [the beast]}";
  private static final List<String> KEYS =
      List.of("message", "help", "why", "severity", "cues", "who", "where", "sections", "tests");
  private static final List<String> TEST_KEYS = List.of("reported", "fine");
  private static final Pattern ID = Pattern.compile("[a-z]+(?:-[a-z0-9]+)*");
  private static final List<String> AGENTS = words(Agent.values());
  private static final List<String> PLACES = words(Cue.Where.values());
  private static final List<String> SECTIONS =
      Arrays.stream(SectionKind.values()).map(SectionKind::word).toList();

  private final StatedValues values;
  private final KnownRules known;

  private OwnRulesReader(SourceFile file, KnownRules known) {
    this.values = new StatedValues(file);
    this.known = known;
  }

  /// The rules of a file.
  ///
  /// @param known those that there are, whose names are taken
  static List<Rule> read(ConfigurationText text, KnownRules known) throws SettingMistake {
    OwnRulesReader reader = new OwnRulesReader(text.file(), known);
    List<Rule> rules = new ArrayList<>();
    for (Value.Entry entry : text.values().entries()) {
      rules.add(reader.rule(entry));
    }
    return rules;
  }

  private Rule rule(Value.Entry entry) throws SettingMistake {
    String id = entry.key().text();
    if (!ID.matcher(id).matches() || known.names().contains(id)) {
      throw values.mistake(
          entry.key(),
          "'"
              + id
              + "' is "
              + (known.names().contains(id) ? "a rule already" : "no name for a rule"),
          "write it in lower case with hyphens, by what it flags");
    }
    Value.Mapping fields =
        new Value.Mapping(entry.value().span(), values.entries(entry.value(), id, AN_EXAMPLE));
    checkKeys(fields.entries(), KEYS, id);
    OwnRule rule =
        new OwnRule(
            id,
            severity(fields),
            required(fields, entry, "message"),
            text(fields, "why"),
            text(fields, "help"),
            new Cues(cues(fields, entry)),
            Set.copyOf(words(fields, "sections", "section", SectionKind::of, SECTIONS)),
            List.of());
    return tried(rule, fields);
  }

  private void checkKeys(List<Value.Entry> entries, List<String> keys, String name)
      throws SettingMistake {
    for (Value.Entry entry : entries) {
      if (!keys.contains(entry.key().text())) {
        throw values.unknown(
            entry.key(), "'" + name + "' has no '" + entry.key().text() + "'", keys, "it has ");
      }
    }
  }

  private List<Cue> cues(Value.Mapping fields, Value.Entry entry) throws SettingMistake {
    Set<Agent> who = new HashSet<>(words(fields, "who", "agent", Agent::of, AGENTS));
    Cue.Where where =
        words(fields, "where", "place", Cue.Where::of, PLACES).stream()
            .findFirst()
            .orElse(Cue.Where.ANYWHERE);
    List<Cue> cues = new ArrayList<>();
    for (Value.Scalar written : texts(fields, "cues")) {
      try {
        cues.add(Cue.of(written.text(), who, where));
      } catch (IllegalArgumentException problem) {
        throw values.mistake(
            written,
            "the cue '" + written.text() + "' " + problem.getMessage(),
            "write words in their order, such as 'the beast|monster'");
      }
    }
    if (cues.isEmpty()) {
      throw values.mistake(entry.key(), "'" + entry.key().text() + "' has no cues", AN_EXAMPLE);
    }
    return cues;
  }

  /// The rule with its examples, each of which must be as it says.
  private Rule tried(OwnRule rule, Value.Mapping fields) throws SettingMistake {
    Optional<Value> tests = fields.find("tests");
    if (tests.isEmpty()) {
      return rule;
    }
    List<Value.Entry> entries =
        values.entries(tests.get(), "tests", "tests: {reported: [The beast fell over.]}");
    checkKeys(entries, TEST_KEYS, "tests");
    List<Example> examples = new ArrayList<>();
    for (Value.Entry entry : entries) {
      boolean isReported = entry.key().text().equals("reported");
      for (Value.Scalar sentence : values.texts(entry.value(), entry.key().text())) {
        if (isReported(rule, sentence.text()) != isReported) {
          throw values.mistake(
              sentence,
              "'"
                  + sentence.text()
                  + "' is "
                  + (isReported ? "not reported" : "reported")
                  + " by '"
                  + rule.id()
                  + "'",
              "mend the cue or the sentence");
        }
        examples.add(
            isReported
                ? Example.bad(sentence.text() + "\n")
                : Example.nearMiss(sentence.text() + "\n"));
      }
    }
    return rule.shownBy(examples);
  }

  /// Whether a rule reports a sentence, as prose or as an action item, in a section it looks at.
  private static boolean isReported(OwnRule rule, String sentence) {
    SectionKind section = rule.sections().stream().sorted().findFirst().orElse(SectionKind.SUMMARY);
    return List.of(section, SectionKind.ACTIONS).stream()
        .filter(kind -> rule.sections().isEmpty() || rule.sections().contains(kind))
        .map(kind -> subject("## " + kind.title() + "\n\n- " + sentence + "\n"))
        .anyMatch(subject -> rule.check(subject).findAny().isPresent());
  }

  private static Subject subject(String text) {
    LibraryReader.LibraryReading reading =
        new LibraryReader().read(List.of(new SourceFile(Example.PATH, text)), _ -> {});
    Context context =
        new Context(
            reading.library(), _ -> false, FirstPublished.UNKNOWN, LocalDate.EPOCH, Terms.NONE);
    return new Subject(
        reading.readings().getFirst().document(),
        reading.readings().getFirst().postmortem(),
        context);
  }

  private Severity severity(Value.Mapping fields) throws SettingMistake {
    List<String> names = words(Severity.values());
    return words(
            fields,
            "severity",
            "severity",
            word ->
                Arrays.stream(Severity.values())
                    .filter(severity -> severity.word().equals(word))
                    .findFirst(),
            names)
        .stream()
        .findFirst()
        .orElse(Severity.WARNING);
  }

  private <T> List<T> words(
      Value.Mapping fields,
      String key,
      String what,
      Function<String, Optional<T>> meaning,
      List<String> names)
      throws SettingMistake {
    List<T> meanings = new ArrayList<>();
    for (Value.Scalar word : texts(fields, key)) {
      meanings.add(values.word(word, what, meaning, names));
    }
    return meanings;
  }

  private List<Value.Scalar> texts(Value.Mapping fields, String key) throws SettingMistake {
    Optional<Value> value = fields.find(key);
    return value.isEmpty() ? List.of() : values.texts(value.get(), key);
  }

  private String text(Value.Mapping fields, String key) throws SettingMistake {
    Optional<Value> value = fields.find(key);
    return value.isEmpty() ? "" : values.text(value.get(), key).text();
  }

  private String required(Value.Mapping fields, Value.Entry entry, String key)
      throws SettingMistake {
    String text = text(fields, key);
    if (text.isEmpty()) {
      throw values.mistake(
          entry.key(), "'" + entry.key().text() + "' has no " + key, "write '" + AN_EXAMPLE + "'");
    }
    return text;
  }

  private static List<String> words(Enum<?>[] constants) {
    return Arrays.stream(constants)
        .map(constant -> constant.name().toLowerCase(Locale.ROOT))
        .toList();
  }
}
