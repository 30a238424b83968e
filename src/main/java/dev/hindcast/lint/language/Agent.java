package dev.hindcast.lint.language;

/// Who acts in a clause.
public enum Agent {
  /// Somebody: a name, a handle, a role, a third-person team.
  PERSON,
  /// "They", with nobody in the sentence for whom it stands.
  THEY,
  /// The authors, their team or the organisation as a whole.
  WE,
  /// People outside, whose acts are facts of the incident.
  CUSTOMER,
  /// Nobody is named, as in a note that begins with its verb.
  UNSTATED,
  /// Anything else: a program, a document, or what could not be made out.
  OTHER
}
