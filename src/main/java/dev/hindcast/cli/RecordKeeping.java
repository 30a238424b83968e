package dev.hindcast.cli;

import dev.hindcast.lint.NearestWord;
import dev.hindcast.markdown.Value;
import dev.hindcast.postmortem.Library;
import dev.hindcast.recurrence.Observation;
import dev.hindcast.recurrence.RepetitionRule;
import dev.hindcast.source.SourceFile;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The settings `since`, `services` and `recurring`: over which days incidents count, and when a
/// cause is reported as recurring.
///
/// @param since the first day on which an incident would have been recorded; null where unstated
/// @param services since when those are in service that began later, by their names in lower case
record RecordKeeping(
    @Nullable LocalDate since, Map<String, LocalDate> services, RepetitionRule recurring) {

  private static final String SINCE = "since";
  private static final String INCIDENTS = "incidents";
  private static final String MONTHS = "months";

  /// A longer window than a century is a slip of the pen.
  private static final int MOST = 1200;

  static RecordKeeping of(SourceFile file, Value.Mapping values) throws Mistake {
    Value stated = values.find(SINCE).orElse(null);
    return new RecordKeeping(
        stated == null ? null : day(file, stated), services(file, values), recurring(file, values));
  }

  /// Over which days the incidents of a library were recorded.
  Observation observation(Library library, LocalDate today) {
    return Observation.of(library, since, services, today);
  }

  private static Map<String, LocalDate> services(SourceFile file, Value.Mapping values)
      throws Mistake {
    Map<String, LocalDate> services = new TreeMap<>();
    Value setting = values.find("services").orElse(null);
    if (setting != null) {
      for (Value.Entry service : fields(file, setting, "services")) {
        for (Value.Entry field : fields(file, service.value(), service.key().text())) {
          checkName(file, field, List.of(SINCE));
          services.put(
              service.key().text().strip().toLowerCase(Locale.ROOT), day(file, field.value()));
        }
      }
    }
    return Map.copyOf(services);
  }

  private static RepetitionRule recurring(SourceFile file, Value.Mapping values) throws Mistake {
    RepetitionRule rule = RepetitionRule.REGULATORY;
    Value setting = values.find("recurring").orElse(null);
    if (setting == null) {
      return rule;
    }
    for (Value.Entry field : fields(file, setting, "recurring")) {
      checkName(file, field, List.of(INCIDENTS, MONTHS));
      rule =
          field.key().text().equals(INCIDENTS)
              ? new RepetitionRule(number(file, field, 2), rule.months())
              : new RepetitionRule(rule.incidents(), number(file, field, 1));
    }
    return rule;
  }

  private static int number(SourceFile file, Value.Entry field, int least) throws Mistake {
    String written = field.value().display();
    int number = written.matches("\\d{1,4}") ? Integer.parseInt(written) : 0;
    if (number < least || number > MOST) {
      throw new Mistake(
          Configuration.place(file, field.value().span().start())
              + "'"
              + field.key().text()
              + "' is '"
              + written
              + "'",
          "write a whole number from " + least + " to " + MOST);
    }
    return number;
  }

  private static LocalDate day(SourceFile file, Value value) throws Mistake {
    try {
      return LocalDate.parse(value.display());
    } catch (DateTimeParseException _) {
      throw new Mistake(
          Configuration.place(file, value.span().start())
              + "'since' is '"
              + value.display()
              + "', which is no day",
          "write it as 2024-01-31");
    }
  }

  private static List<Value.Entry> fields(SourceFile file, Value value, String name)
      throws Mistake {
    if (value instanceof Value.Mapping mapping) {
      return mapping.entries();
    }
    throw new Mistake(
        Configuration.place(file, value.span().start()) + "'" + name + "' holds no fields",
        "write it as in 'services: {checkout: {since: 2024-01-31}}' and 'recurring: {incidents: 2,"
            + " months: 6}'");
  }

  private static void checkName(SourceFile file, Value.Entry field, List<String> names)
      throws Mistake {
    String name = field.key().text();
    if (!names.contains(name)) {
      throw new Mistake(
          Configuration.place(file, field.key().span().start())
              + "there is no setting '"
              + name
              + "' here"
              + NearestWord.question(name, names),
          "it has " + String.join(", ", names));
    }
  }
}
