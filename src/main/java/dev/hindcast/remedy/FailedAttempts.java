package dev.hindcast.remedy;

import dev.hindcast.postmortem.DataFile;
import dev.hindcast.postmortem.Excerpt;
import dev.hindcast.postmortem.Postmortem;
import dev.hindcast.postmortem.Section;
import dev.hindcast.postmortem.SectionKind;
import dev.hindcast.postmortem.SentenceEnds;
import dev.hindcast.postmortem.TimelineEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Sentences in which authors tell of a measure that did not help, quoted and never retold.
///
/// Precise rather than complete: `did-not-help.tsv` has the turns of phrase, of English only, and
/// `measures.tsv` what is done against an incident; most phrases count only after a measure. Only
/// where the course of the incident is told is it looked for, so that no plan and no cause is taken
/// for an attempt.
final class FailedAttempts {
  private static final int MOST = 3;
  private static final int LONGEST = 160;

  /// What is longer is no sentence that somebody can read at night.
  private static final int LONGEST_SENTENCE = 600;

  /// Where attempts are told, those told at length first.
  private static final List<SectionKind> TOLD_IN =
      List.of(
          SectionKind.RESOLUTION,
          SectionKind.RESPONSE,
          SectionKind.WENT_POORLY,
          SectionKind.TIMELINE,
          SectionKind.SUMMARY,
          SectionKind.OTHER);

  /// Says something of the sentence before it.
  private static final Pattern SPEAKS_OF_LAST =
      Pattern.compile("(?i)(?:this|that|it|they|these|neither|both|but|no)\\b.*", Pattern.DOTALL);

  /// What should or might be, rather than what was.
  private static final Pattern NOT_TOLD =
      Pattern.compile("(?i)\\b(?:if|should|whether|will|shall|unless|in case)\\b");

  private static final Pattern BLOCKS = Pattern.compile("\\n\\s*\\n|\\n");
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  /// Between the measure and what came of it: the rest of the clause, or the next sentence where
  /// that speaks of the measure; nothing that helped and nobody else's doing.
  private static final String GAP =
      "(?:(?!\\b(?:while|because|although|whereas|since|until|so"
          + " that|help(?:s|ed)|worked|restored|recovered|succe\\w+)\\b)(?:[^.:;]|[.;]"
          + " (?=(?:this|that|it|they|these|neither|both|but)\\b))){0,100}?";

  private static final Pattern MEASURE = measure();
  private static final Pattern CAME_OF_IT = Pattern.compile("(?i)" + GAP + outcomes("measure"));
  private static final Pattern BY_ITSELF = Pattern.compile("(?i)" + outcomes("-"));

  /// What all outcomes have some of; most sentences have none, and are done with.
  private static final Pattern TURN =
      Pattern.compile(
          "(?i)\\b(?:no|not|worse\\w*|vain|avail|without|unsuccessful\\w*|ineffect\\w*|fruitless"
              + "|futile|useless|failed|aggravated|exacerbated|continued|persisted|remained|came"
              + "|returned|went)\\b|n['’]t\\b");

  private FailedAttempts() {}

  static List<String> of(Postmortem postmortem) {
    return TOLD_IN.stream()
        .flatMap(kind -> texts(postmortem, kind))
        .flatMap(FailedAttempts::in)
        .map(sentence -> Excerpt.of(sentence, LONGEST))
        .distinct()
        .limit(MOST)
        .toList();
  }

  private static Stream<String> texts(Postmortem postmortem, SectionKind kind) {
    return kind == SectionKind.TIMELINE && !postmortem.timeline().isEmpty()
        ? postmortem.timeline().stream().map(TimelineEntry::event).map(event -> event.text())
        : postmortem.sections().stream()
            .filter(section -> section.kind() == kind)
            .map(Section::text)
            .flatMap(BLOCKS::splitAsStream);
  }

  /// The sentences of a paragraph that tell of a failed attempt, with the one before where they
  /// speak of that.
  static Stream<String> in(String paragraph) {
    List<String> sentences = sentences(BLANKS.matcher(paragraph).replaceAll(" ").strip());
    List<String> found = new ArrayList<>();
    for (int index = 0; index < sentences.size(); index++) {
      String sentence = sentences.get(index);
      boolean joins = index > 0 && SPEAKS_OF_LAST.matcher(sentence).matches();
      if (tells(sentence)) {
        found.add(sentence);
      } else if (joins && tells(sentences.get(index - 1) + " " + sentence)) {
        found.remove(sentences.get(index - 1));
        found.add(sentences.get(index - 1) + " " + sentence);
      }
    }
    return found.stream();
  }

  private static boolean tells(String text) {
    return text.length() <= LONGEST_SENTENCE
        && TURN.matcher(text).find()
        && !NOT_TOLD.matcher(text).find()
        && (BY_ITSELF.matcher(text).find() || tellsOfMeasure(text));
  }

  private static boolean tellsOfMeasure(String text) {
    Matcher outcome = CAME_OF_IT.matcher(text);
    return MEASURE
        .matcher(text)
        .results()
        .anyMatch(measure -> outcome.region(measure.end(), text.length()).lookingAt());
  }

  private static List<String> sentences(String line) {
    List<String> sentences = new ArrayList<>();
    int start = 0;
    for (int end : SentenceEnds.of(line)) {
      sentences.add(line.substring(start, end).strip());
      start = end;
    }
    return sentences;
  }

  private static Pattern measure() {
    return Pattern.compile(
        DataFile.rows(FailedAttempts.class, "measures.tsv").stream()
            .map(List::getFirst)
            .collect(Collectors.joining("|", "(?i)\\b(?:", ")(?!\\w)")));
  }

  private static String outcomes(String after) {
    return DataFile.rows(FailedAttempts.class, "did-not-help.tsv").stream()
        .filter(row -> row.get(1).equals(after))
        .map(List::getFirst)
        .collect(Collectors.joining("|", "(?:", ")"));
  }
}
