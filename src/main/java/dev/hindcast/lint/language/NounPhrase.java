package dev.hindcast.lint.language;

import java.util.List;
import java.util.Set;

/// Some tokens that name one thing, and who that is.
///
/// @param tokens without what follows a preposition: "employees at the substation" is "employees"
/// @param names of people, in lower case, that the document declares
record NounPhrase(List<Token> tokens, Set<String> names) {
  private static final Set<String> PEOPLE = WordList.words("people");
  private static final Set<String> TEAMS = WordList.words("teams");
  private static final Set<String> CUSTOMERS = WordList.words("customers");
  private static final Set<String> GIVEN_NAMES = WordList.words("given-names");
  private static final Set<String> TECHNICAL = WordList.words("technical-modifiers");
  private static final Set<String> DETERMINERS = WordList.words("determiners");

  private static final Set<String> SOMEBODY =
      Set.of("i", "he", "she", "you", "somebody", "someone", "anybody", "anyone", "who");

  /// Words for people that programs bear as well.
  private static final Set<String> SHARED_WITH_PROGRAMS =
      Set.of(
          "operator",
          "manager",
          "admin",
          "reviewer",
          "dispatcher",
          "director",
          "leader",
          "supervisor",
          "tester",
          "maintainer",
          "editor",
          "lead",
          "author",
          "pilot");

  static boolean isGivenName(String word) {
    return GIVEN_NAMES.contains(word);
  }

  /// Who this is.
  Agent agent() {
    if (tokens.isEmpty()) {
      return Agent.OTHER;
    }
    Token head = tokens.getLast();
    String word = head.lower();
    if (head.isHandle() || SOMEBODY.contains(word) || isNamed()) {
      return Agent.PERSON;
    }
    if (word.equals("they")) {
      return Agent.THEY;
    }
    if (word.equals("we") || word.equals("us")) {
      return Agent.WE;
    }
    if (isIn(CUSTOMERS, word)) {
      return Agent.CUSTOMER;
    }
    if (isIn(TEAMS, word)) {
      return team();
    }
    return isIn(PEOPLE, word) && !isProgram() ? Agent.PERSON : Agent.OTHER;
  }

  /// "The search team" is somebody else; "our team", "the whole team" and "the company" are we.
  private Agent team() {
    boolean ours = tokens.stream().anyMatch(token -> token.lower().equals("our"));
    String word = tokens.getLast().lower();
    boolean alwaysOthers =
        Set.of("teams", "management", "leadership", "qa", "devops", "ops", "security", "support")
            .contains(word);
    boolean isQualified =
        tokens.stream()
            .limit(tokens.size() - 1L)
            .map(Token::lower)
            .anyMatch(other -> !DETERMINERS.contains(other) && !isWhole(other));
    return !ours && (alwaysOthers || (isQualified && isGroup(word))) ? Agent.PERSON : Agent.WE;
  }

  private static boolean isGroup(String word) {
    return Set.of("team", "group", "squad", "department", "division").contains(word);
  }

  private static boolean isWhole(String word) {
    return Set.of("whole", "entire", "same", "own").contains(word);
  }

  /// "The Kubernetes operator", "the `sync` operator", "redis-operator", "Release Manager".
  private boolean isProgram() {
    Token head = tokens.getLast();
    if (!isIn(SHARED_WITH_PROGRAMS, head.lower())) {
      return false;
    }
    if (head.text().contains("-") || tokens.size() < 2) {
      return head.text().contains("-");
    }
    Token before = tokens.get(tokens.size() - 2);
    return before.isMasked()
        || TECHNICAL.contains(before.lower())
        || (head.isCapitalized() && before.isCapitalized());
  }

  /// "Joe", "Ana Silva".
  private boolean isNamed() {
    int last = tokens.size() - 1;
    return isName(tokens.get(last))
        || (last > 0 && tokens.get(last).isCapitalized() && isName(tokens.get(last - 1)));
  }

  private boolean isName(Token token) {
    return token.isCapitalized()
        && (GIVEN_NAMES.contains(token.lower()) || names.contains(token.lower()));
  }

  private static boolean isIn(Set<String> words, String word) {
    return words.contains(word)
        || (word.endsWith("s") && words.contains(word.substring(0, word.length() - 1)))
        || (word.lastIndexOf('-') > 0 && isIn(words, word.substring(word.lastIndexOf('-') + 1)));
  }
}
