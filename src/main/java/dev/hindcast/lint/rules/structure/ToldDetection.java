package dev.hindcast.lint.rules.structure;

import dev.hindcast.lint.language.WordList;
import dev.hindcast.postmortem.Postmortem;
import dev.hindcast.postmortem.Postmortem.Detection;
import dev.hindcast.postmortem.Section;
import dev.hindcast.postmortem.SectionKind;
import dev.hindcast.postmortem.Timestamps.Phase;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a postmortem says of how it was noticed.
record ToldDetection(Postmortem postmortem) {
  private static final Set<String> MEANS = WordList.words("detection-words");
  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}-]*");
  private static final Pattern NOT_LATIN = Pattern.compile("[\\p{L}&&[^\\p{IsLatin}]]");
  private static final Pattern ENGLISH =
      Pattern.compile("(?i)\\b(?:the|were|by|our|had|when|to|and|from|with|we)\\b");

  /// What an entry of a timeline says where something was noticed.
  private static final Pattern NOTICED =
      Pattern.compile(
          "(?i)\\b(?:alert|alarm|page[ds]?\\b|report|notic|detect|discover|spotted|observ|identif"
              + "|aware|declar|complain|monitor)");

  private static final Pattern WHEN =
      Pattern.compile(
          "(?i)\\d{1,2}[:.h]\\d{2}|\\b(?:immediate(?:ly)?|at once|instant(?:ly)?|right"
              + " away|straight away|promptly|(?:few|several|couple of)"
              + " (?:second|minute|hour|day|week|month)s?|seconds|minutes|hours|days|weeks|months|yesterday|overnight|next"
              + " (?:day|morning)|same day|as soon as|while|during|before|not known|unknown)\\b");

  /// The sections that are for it and say something.
  Stream<Section> sections() {
    return postmortem.sections().stream()
        .filter(section -> section.kind() == SectionKind.DETECTION && Unwritten.isNot(section));
  }

  /// Whether it says who or what noticed; the words for that are known in English only.
  boolean saysHow() {
    Detection detection = postmortem.detection();
    String told = told();
    return detection.source() != null
        || !detection.alerts().isEmpty()
        || !ENGLISH.matcher(told).find()
        || hasMeans(told)
        || isInTimeline();
  }

  /// Whether it, the head or the timeline says when that was.
  boolean saysWhen() {
    String told = told();
    return postmortem.timestamps().find(Phase.DETECTED).isPresent()
        || WHEN.matcher(told).find()
        || Quantities.in(told)
        || isInTimeline()
        || (!told.isEmpty() && !ENGLISH.matcher(told).find());
  }

  /// A timeline that tells when somebody noticed, or in words that are not known here.
  private boolean isInTimeline() {
    return postmortem.timeline().stream()
        .map(entry -> entry.event().text())
        .anyMatch(text -> NOTICED.matcher(text).find() || NOT_LATIN.matcher(text).find());
  }

  private static boolean hasMeans(String text) {
    return WORD.matcher(text)
        .results()
        .anyMatch(word -> MEANS.contains(word.group().toLowerCase(Locale.ROOT)));
  }

  private String told() {
    Detection detection = postmortem.detection();
    return Stream.concat(Stream.ofNullable(detection.summary()), sections().map(Section::text))
        .collect(Collectors.joining("\n"));
  }
}
