package dev.hindcast.lint.privacy;

import java.util.regex.Pattern;

/// Tells phone numbers from other numbers with a plus sign, only where there can be no doubt.
final class PhoneNumbers {
  private static final int FEWEST_DIGITS = 10;
  private static final int MOST_DIGITS = 15;

  private static final Pattern CALLED =
      Pattern.compile(
          "(?i).*(?:\\btel\\b|\\bphone|\\bcall\\b|\\bcalled\\b|\\bmobile\\b|\\bcell\\b|whatsapp|☎|📞).*",
          Pattern.DOTALL);

  /// Two gaps at least, none of them before a group of zeros, as thousands have.
  private static final Pattern GROUPED =
      Pattern.compile("\\+\\d{1,3}[ .(-]+\\d+[ .)/-]+\\d+.*(?<![ .,]000)");

  /// Numbers for fiction: 555-0100 to 555-0199 in North America, and those of Ofcom.
  private static final Pattern OF_FICTION =
      Pattern.compile("1\\d{3}55501\\d\\d|44(?:7700900|2079460|1632960|8081570)\\d{2,3}");

  private PhoneNumbers() {}

  static boolean isOne(Candidate candidate) {
    String digits = candidate.digits();
    boolean isPlain = digits.length() == candidate.text().length() - 1;
    return digits.length() >= FEWEST_DIGITS
        && digits.length() <= MOST_DIGITS
        && !OF_FICTION.matcher(digits).matches()
        && digits.chars().distinct().count() > 3
        && (CALLED.matcher(candidate.before()).matches()
            || (!isPlain && GROUPED.matcher(candidate.text()).matches()));
  }
}
