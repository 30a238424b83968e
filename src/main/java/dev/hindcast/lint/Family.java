package dev.hindcast.lint;

/// What a rule is about.
public enum Family {
  /// What a postmortem holds.
  STRUCTURE("Structure"),
  /// How it speaks of people.
  LANGUAGE("Language"),
  /// What it promises.
  ACTIONS("Action items"),
  /// What must not be published.
  PRIVACY("Privacy"),
  /// What incident reports to the Common CA Database must hold besides.
  CCADB("Reports to the CCADB");

  private final String title;

  Family(String title) {
    this.title = title;
  }

  public String title() {
    return title;
  }
}
