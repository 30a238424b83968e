package dev.hindcast.lint.privacy;

import dev.hindcast.lint.language.WordList;
import java.util.Set;
import java.util.regex.Pattern;

/// Tells numbers of payment cards from other long numbers.
final class CardNumbers {

  /// Numbers that documentation shows.
  static final Set<String> DOCUMENTED = WordList.words("documented-numbers");

  /// What issuers give out: Visa, Mastercard, American Express, Discover, JCB, Diners, UnionPay.
  private static final Pattern ISSUED =
      Pattern.compile(
          "4(?:\\d{12}|\\d{15}|\\d{18})|5[1-5]\\d{14}|2(?:22[1-9]|2[3-9]\\d|[3-6]\\d\\d|7[01]\\d|720)"
              + "\\d{12}|3[47]\\d{13}|6(?:011|5\\d\\d|4[4-9]\\d)\\d{12}|35(?:2[89]|[3-8]\\d)\\d{12}"
              + "|3(?:0[0-5]|[68]\\d)\\d{11}|62\\d{14,17}");

  /// How cards show their digits; without gaps is fine, too.
  private static final Pattern GROUPED =
      Pattern.compile(
          "\\d+|\\d{4}([ -])\\d{4}\\1\\d{4}\\1\\d{1,4}(?:\\1\\d{3})?|\\d{4}(["
              + " -])\\d{6}\\2\\d{4,5}");

  private CardNumbers() {}

  static boolean isOne(Candidate candidate) {
    String digits = candidate.digits();
    return ISSUED.matcher(digits).matches()
        && GROUPED.matcher(candidate.text()).matches()
        && hasCheckDigit(digits)
        && !DOCUMENTED.contains(digits);
  }

  /// Luhn's check (ISO/IEC 7812-1, annex B).
  static boolean hasCheckDigit(String digits) {
    int sum = 0;
    for (int index = 0; index < digits.length(); index++) {
      int digit = digits.charAt(digits.length() - 1 - index) - '0';
      int weighed = index % 2 == 0 ? digit : 2 * digit;
      sum += weighed / 10 + weighed % 10;
    }
    return sum % 10 == 0;
  }
}
