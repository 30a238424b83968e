package dev.hindcast.lint.rules.language;

import dev.hindcast.lint.Subject;
import dev.hindcast.lint.language.Found;
import java.util.Locale;
import java.util.regex.Pattern;

/// The words around a finding, so that advice can be given in the words of the sentence.
final class Wording {

  /// Longer ones are clauses of their own, and would not fit into another sentence.
  private static final int MOST_WORDS = 9;

  private static final Pattern MARKS = Pattern.compile("[*_~]{2,}|^[\\s*_#>|-]+|[\\s*_]+$");
  private static final Pattern PREPOSITION =
      Pattern.compile("^(?:with|about|when|while|of|in|on|for|that|during|at|to|before|after)\\b");
  private static final Pattern ARTICLE = Pattern.compile("^(?:The|A|An|This|That|Our|Its)\\b");

  private static final Pattern PRONOUN =
      Pattern.compile("(?i)so|it|this|that|them|these|those|one");
  private static final Pattern QUESTION = Pattern.compile("(?i)^(?:why|how|what|who|when)\\b");

  private Wording() {}

  /// What stands behind the finding in its clause, such as "the replica's lag"; empty where it
  /// cannot be said again.
  static String object(Subject subject, Found found) {
    return plain(found.after(subject.file()));
  }

  /// What stands before the finding in its clause, such as "the rule for port 443"; empty where it
  /// cannot be said again.
  static String topic(Subject subject, Found found) {
    String before = plain(found.before(subject.file()));
    if (QUESTION.matcher(before).find()) {
      return "";
    }
    return ARTICLE.matcher(before).find() ? lowered(before) : before;
  }

  /// A phrase as it stands within a sentence.
  static String lowered(String phrase) {
    return phrase.substring(0, 1).toLowerCase(Locale.ROOT) + phrase.substring(1);
  }

  static boolean beginsWithPreposition(String phrase) {
    return PREPOSITION.matcher(phrase).find();
  }

  /// Advice with an example.
  static String suchAs(String advice, String example) {
    return advice + ", such as \"" + example + "\"";
  }

  private static String plain(String text) {
    String plain = MARKS.matcher(text).replaceAll("").strip();
    boolean fits =
        plain.split("\\s+").length <= MOST_WORDS
            && !plain.contains("\"")
            && !PRONOUN.matcher(plain).matches();
    return fits ? plain : "";
  }
}
