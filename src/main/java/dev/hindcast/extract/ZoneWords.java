package dev.hindcast.extract;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What writers call time zones.
///
/// An abbreviation names a region's clock, not an offset: people write "CET" in July and mean the
/// clock on the wall. `IST` and `CST` name three regions each, so they are known to be zones but
/// mean no offset.
final class ZoneWords {

  private static final Map<String, String> REGIONS =
      Map.ofEntries(
          Map.entry("cet", "Europe/Berlin"),
          Map.entry("cest", "Europe/Berlin"),
          Map.entry("bst", "Europe/London"),
          Map.entry("eet", "Europe/Athens"),
          Map.entry("eest", "Europe/Athens"),
          Map.entry("est", "America/New_York"),
          Map.entry("edt", "America/New_York"),
          Map.entry("et", "America/New_York"),
          Map.entry("cdt", "America/Chicago"),
          Map.entry("mst", "America/Denver"),
          Map.entry("mdt", "America/Denver"),
          Map.entry("pst", "America/Los_Angeles"),
          Map.entry("pdt", "America/Los_Angeles"),
          Map.entry("pt", "America/Los_Angeles"),
          Map.entry("jst", "Asia/Tokyo"),
          Map.entry("kst", "Asia/Seoul"),
          Map.entry("aest", "Australia/Sydney"),
          Map.entry("aedt", "Australia/Sydney"));

  /// A regular expression for a zone's name. In capitals: "et", "est" and "ist" are words of French
  /// and German.
  static final String PATTERN =
      "(?:UTC|GMT|CEST|CET|BST|EEST|EET|EST|EDT|ET|CDT|MST|MDT|PST|PDT|PT|JST|KST|AEST|AEDT|IST|CST)\\b";

  private static final Pattern OFFSET =
      Pattern.compile("(?i)(?:utc|gmt)?\\s?([+-])(\\d{1,2})(?::?(\\d{2}))?");

  /// Two capitals alone are too often something else.
  private static final Pattern IN_PROSE =
      Pattern.compile(
          "((?i:utc|gmt)\\s?[+-]\\d{1,2}(?::?\\d{2})?|[+-]\\d{2}:\\d{2}|\\b(?!(?:ET|PT)\\b)"
              + PATTERN
              + "|\\b(?i:utc|gmt)\\b)");

  private ZoneWords() {}

  /// The offset that a zone's name means on a day.
  static Optional<ZoneOffset> offset(@Nullable String word, LocalDate date, LocalTime time) {
    if (word == null) {
      return Optional.empty();
    }
    String name = word.strip().toLowerCase(Locale.ROOT);
    if (name.equals("z") || name.equals("utc") || name.equals("gmt")) {
      return Optional.of(ZoneOffset.UTC);
    }
    String region = REGIONS.get(name);
    if (region != null) {
      return Optional.of(ZoneId.of(region).getRules().getOffset(LocalDateTime.of(date, time)));
    }
    Matcher offset = OFFSET.matcher(name);
    return offset.matches() ? numeric(offset) : Optional.empty();
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
    return Optional.ofNullable(name);
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
}
