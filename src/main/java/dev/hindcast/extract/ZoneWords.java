package dev.hindcast.extract;

import dev.hindcast.postmortem.DataFile;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What writers call time zones: the names of `zones.tsv`, offsets, and names of the IANA database.
///
/// An abbreviation names a region's clock, not an offset: people write "CET" in July and mean the
/// clock on the wall. Where a name means two regions (`CST`, `IST`), the first is assumed.
final class ZoneWords {
  private static final Map<String, List<String>> REGIONS = regions();

  private static final String OFFSET_FORM =
      "(?:[Uu][Tt][Cc]|[Gg][Mm][Tt])?\\s?[+-]\\d{1,2}(?::?\\d{2})?";

  private static final String REGION_FORM =
      "(?:Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific|US)/[A-Z][A-Za-z_]+";

  private static final String NAMES =
      REGIONS.keySet().stream()
          .sorted((left, right) -> right.length() - left.length())
          .map(Pattern::quote)
          .collect(Collectors.joining("|"));

  /// A zone right behind a clock. An abbreviation only in capitals: "et" and "ist" are words.
  static final Pattern BEHIND_CLOCK =
      Pattern.compile(
          "[\\s,]{0,3}[(\\[（]?\\+?(?:[A-Z][a-z]+,\\s)?("
              + OFFSET_FORM
              + "(?![\\d:.-])|"
              + REGION_FORM
              + "|(?:z|utc|gmt|"
              + NAMES
              + ")(?![\\p{L}\\d/+-]))(?:\\s(?:[Tt]ime|[Ss]tandard [Tt]ime|[Dd]aylight"
              + " [Tt]ime))?[)\\]）]?");

  private static final Pattern OFFSET =
      Pattern.compile("(?i)(?:utc|gmt)?\\s?([+-])(\\d{1,2})(?::?(\\d{2}))?");

  /// Two capitals alone, and words that are more than zones, count only where times are spoken of.
  private static final Pattern IN_PROSE =
      Pattern.compile(
          "((?i:utc|gmt)\\s?[+-]\\d{1,2}(?::?\\d{2})?|[+-]\\d{2}:\\d{2}|"
              + REGION_FORM
              + "|(?<![\\p{L}\\d])(?!(?:Z|ET|CT|MT|PT|ART|EAT|MST|WEST|Eastern|Central|Mountain|Pacific|Denver|Berlin|Paris|London|Beijing)\\b)(?:"
              + NAMES
              + ")(?![\\p{L}\\d])|\\b(?i:utc|gmt)\\b)");

  private static final Pattern SPEAKS_OF_TIMES =
      Pattern.compile("(?i)\\b(?:times?|timezone|time zone|clocks?|timestamps?)\\b");

  private static final Pattern WHERE_TIMES_ARE_SPOKEN_OF =
      Pattern.compile(
          "(?<![\\p{L}\\d])("
              + NAMES
              + ")(?![\\p{L}\\d])|\\b(?i:(central|eastern|pacific|mountain))\\b");

  private ZoneWords() {}

  /// The offset that a zone's name means on a day.
  static Optional<ZoneOffset> offset(@Nullable String word, LocalDate date, LocalTime time) {
    if (word == null) {
      return Optional.empty();
    }
    String name = word.strip();
    Matcher offset = OFFSET.matcher(name);
    return offset.matches()
        ? numeric(offset)
        : region(name).map(region -> region.getRules().getOffset(LocalDateTime.of(date, time)));
  }

  /// Whether a name means more than one region.
  static boolean isAmbiguous(String word) {
    return REGIONS.getOrDefault(word.strip(), List.of()).size() > 1;
  }

  private static Optional<ZoneId> region(String name) {
    List<String> known = REGIONS.get(name);
    if (known == null) {
      known = REGIONS.get(name.toUpperCase(Locale.ROOT));
    }
    if (known == null && !name.contains("/")) {
      return Optional.empty();
    }
    try {
      return Optional.of(ZoneId.of(known == null ? name : known.getFirst()));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  /// The zone that a sentence or a heading names, such as "All times are AEDT (UTC+11:00)"; an
  /// offset is better than a name.
  static Optional<String> namedIn(String prose) {
    Matcher matcher = IN_PROSE.matcher(prose);
    String name = null;
    while (matcher.find()) {
      String found = matcher.group(1);
      if (OFFSET.matcher(found).matches()) {
        return Optional.of(found);
      }
      name = name == null ? found : name;
    }
    return Optional.ofNullable(name).or(() -> spokenOf(prose));
  }

  private static Optional<String> spokenOf(String prose) {
    if (!SPEAKS_OF_TIMES.matcher(prose).find()) {
      return Optional.empty();
    }
    Matcher matcher = WHERE_TIMES_ARE_SPOKEN_OF.matcher(prose);
    return matcher.find()
        ? Optional.of(matcher.group(1) != null ? matcher.group(1) : capitalised(matcher.group(2)))
        : Optional.empty();
  }

  private static String capitalised(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  private static Optional<ZoneOffset> numeric(Matcher matcher) {
    int sign = matcher.group(1).equals("-") ? -1 : 1;
    int hours = Integer.parseInt(matcher.group(2));
    int minutes = matcher.group(3) == null ? 0 : Integer.parseInt(matcher.group(3));
    try {
      return Optional.of(ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  private static Map<String, List<String>> regions() {
    Map<String, List<String>> regions = new LinkedHashMap<>();
    for (List<String> row : DataFile.rows(ZoneWords.class, "zones.tsv")) {
      regions.put(row.getFirst(), row.subList(1, row.size()));
    }
    return regions;
  }
}
