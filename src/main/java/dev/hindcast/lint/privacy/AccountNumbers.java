package dev.hindcast.lint.privacy;

import dev.hindcast.lint.language.WordList;
import java.math.BigInteger;
import java.util.Set;

/// Tells international bank account numbers from other codes.
final class AccountNumbers {
  private static final Set<String> LENGTHS = WordList.words("iban-lengths");

  private static final BigInteger MODULUS = BigInteger.valueOf(97);

  private AccountNumbers() {}

  static boolean isOne(Candidate candidate) {
    String code = candidate.text().replace(" ", "");
    return LENGTHS.contains(code.substring(0, 2) + code.length())
        && !CardNumbers.DOCUMENTED.contains(code)
        && hasCheckDigits(code);
  }

  /// The check of ISO 7064, MOD 97-10: letters count from 10, the first four characters go last.
  private static boolean hasCheckDigits(String code) {
    StringBuilder digits = new StringBuilder();
    (code.substring(4) + code.substring(0, 4))
        .chars()
        .forEach(character -> digits.append(Character.digit(character, Character.MAX_RADIX)));
    return new BigInteger(digits.toString()).mod(MODULUS).intValue() == 1;
  }
}
