package dev.hindcast.lint.language;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Who acts in a clause.
public enum Agent {
  /// Somebody: a name, a handle, a role, a third-person team.
  PERSON,
  /// A word that may be somebody or something: a department that a service may be named after, a
  /// capitalised word that no list knows. Counts as somebody only where only people do such things.
  UNCERTAIN,
  /// "They", with nobody in the sentence for whom it stands.
  THEY,
  /// The authors, their team or the organisation as a whole.
  WE,
  /// "Nobody", "everyone", "anyone": people in general.
  ANYBODY,
  /// People outside, whose acts are facts of the incident.
  CUSTOMER,
  /// Nobody is named, as in a note that begins with its verb.
  UNSTATED,
  /// Anything else: a program, a document, or what could not be made out.
  OTHER;

  /// The word in data files, such as `person`.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The agent of a word in data files.
  public static Optional<Agent> of(String word) {
    return Arrays.stream(values()).filter(agent -> agent.word().equals(word)).findFirst();
  }
}
