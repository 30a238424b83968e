package dev.hindcast.lint.privacy;

/// What must hold of a text besides its form.
enum Check {
  NONE,
  RANDOM,
  KEY,
  PASSWORD,
  GIVEN,
  CARD,
  IBAN,
  MAIL,
  PHONE,
  IPV4,
  IPV6;

  boolean holds(Candidate candidate) {
    return switch (this) {
      case NONE -> true;
      case RANDOM -> Randomness.isToken(candidate.text());
      case KEY -> Randomness.isKey(candidate.text());
      case PASSWORD -> Passwords.isOne(candidate.text());
      case GIVEN -> Passwords.isGiven(candidate.text());
      case CARD -> CardNumbers.isOne(candidate);
      case IBAN -> AccountNumbers.isOne(candidate);
      case MAIL -> MailAddresses.isPersonal(candidate);
      case PHONE -> PhoneNumbers.isOne(candidate);
      case IPV4 -> InternetAddresses.isPublicV4(candidate);
      case IPV6 -> InternetAddresses.isPublicV6(candidate);
    };
  }
}
