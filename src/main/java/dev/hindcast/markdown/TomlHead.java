package dev.hindcast.markdown;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// Reads a TOML head, and of a head that is not quite TOML as much as can be read: a value that
/// lacks its quotes is read as text, and other entries that cannot be read are left out.
final class TomlHead {

  /// More mistakes than anybody mends one by one.
  private static final int MOST_REPAIRS = 50;

  /// What tomlj says, in part, and the words for those who write postmortems; the first counts.
  private static final Map<String, Words> WORDS = words();

  private TomlHead() {}

  private record Words(String problem, String help) {}

  private static Map<String, Words> words() {
    Words text = new Words("text that is not in quotes", "put the value in double quotes");
    Words quote = new Words("a quote does not close on its line", "close it");
    Map<String, Words> words = new LinkedHashMap<>();
    words.put(", expected \"", quote);
    words.put(", expected '", quote);
    words.put("a value", text);
    words.put("expected a newline", text);
    words.put(
        "] or a comma", new Words("a list does not close, or lacks a comma", "mend the brackets"));
    words.put("expected ]", new Words("the name of a table does not close", "close it with ']'"));
    words.put(
        "Unexpected ':'", new Words("':' stands where TOML has '='", "write it as 'key = value'"));
    Words noEntry =
        new Words("no 'key = value' in this line", "write it as 'key = value', or take it out");
    words.put("expected .", noEntry);
    words.put("expected =", noEntry);
    words.put("expected a key", noEntry);
    words.put("expected a date/time", text);
    Words noTime = new Words("no such day or time", "write another, or put it in quotes");
    for (String unit : List.of("date", "year", "month", "day", "hour", "minutes", "seconds")) {
      words.put("Invalid " + unit, noTime);
    }
    words.put("scape", new Words(YamlMistake.BACKSLASH.problem(), YamlMistake.BACKSLASH.help()));
    return Collections.unmodifiableMap(words);
  }

  /// @param written the lines between the fences
  static Recovered read(Draft written) {
    Draft head = written.withoutStrangeCharacters();
    SortedMap<Integer, Slip> slips = strangeCharacters(head);
    Toml.Parsed parsed = Toml.read(head);
    Draft mended = mended(head, parsed.faults());
    Toml.Parsed again = parsed.faults().isEmpty() ? parsed : Toml.read(mended);
    Set<Integer> leftOut = new HashSet<>();
    again.faults().forEach(fault -> leftOut.add(fault.line()));
    for (Toml.Fault fault : reported(parsed.faults(), again.faults())) {
      int line = head.file().lineOf(fault.span().start());
      slips.putIfAbsent(line, slip(fault, leftOut.contains(fault.line())));
    }
    return new Recovered(again.values(), List.copyOf(slips.values()), again.faults().isEmpty());
  }

  private static List<Toml.Fault> reported(List<Toml.Fault> first, List<Toml.Fault> second) {
    List<Toml.Fault> faults = new ArrayList<>(first);
    faults.addAll(second);
    return faults.subList(0, Math.min(faults.size(), MOST_REPAIRS));
  }

  private static SortedMap<Integer, Slip> strangeCharacters(Draft head) {
    SortedMap<Integer, Slip> slips = new TreeMap<>();
    Slip.strangeCharacter(head)
        .ifPresent(slip -> slips.put(head.file().lineOf(slip.span().start()), slip));
    return slips;
  }

  private static Draft mended(Draft head, List<Toml.Fault> faults) {
    Draft mended = head;
    for (Toml.Fault fault : faults.subList(0, Math.min(faults.size(), MOST_REPAIRS))) {
      Draft.Line line = mended.lines().isEmpty() ? null : mended.lines().get(fault.line());
      if (line != null && !line.isMended()) {
        mended = mended.with(fault.line(), mended(line));
      }
    }
    return mended;
  }

  private static Draft.Line mended(Draft.Line line) {
    int sign = line.text().indexOf('=');
    String value = sign < 0 ? "" : line.text().substring(sign + 1);
    if (value.isBlank()) {
      return line;
    }
    int start = sign + 1 + value.length() - value.stripLeading().length();
    int end = sign + 1 + value.stripTrailing().length();
    Repairs repairs = new Repairs(line.text(), start, end, TomlHead::quote);
    return repairs.all().stream()
        .map(line::with)
        .filter(mended -> Toml.isReadable(mended.text()))
        .findFirst()
        .orElse(line);
  }

  /// Double quotes around a stretch, and a backslash before those in it and before each backslash.
  private static void quote(String text, int start, int end, SortedMap<Integer, String> additions) {
    additions.put(start, "\"");
    for (int at = start; at < end; at++) {
      if (text.charAt(at) == '"' || text.charAt(at) == '\\') {
        additions.merge(at, "\\", String::concat);
      }
    }
    additions.put(end, "\"");
  }

  private static Slip slip(Toml.Fault fault, boolean isLeftOut) {
    String outcome = isLeftOut ? Slip.LEFT_OUT : Slip.AS_IF_MENDED;
    String message = fault.message();
    if (message.contains("previously defined")) {
      return new Slip(
          fault.span(), "this stands twice; the first one counts", "keep one of the two");
    }
    Words words =
        WORDS.entrySet().stream()
            .filter(entry -> message.contains(entry.getKey()))
            .findFirst()
            .map(Map.Entry::getValue)
            .orElseGet(() -> new Words("not TOML: " + decapitalized(message), "mend the line"));
    return new Slip(fault.span(), words.problem(), words.help() + outcome);
  }

  /// Without what stands behind a semicolon: another place, counted from the head.

  private static String decapitalized(String message) {
    String line = message.split("[;\\n]", 2)[0];
    return line.substring(0, 1).toLowerCase(Locale.ROOT) + line.substring(1);
  }
}
