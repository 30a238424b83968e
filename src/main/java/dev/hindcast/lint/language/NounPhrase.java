package dev.hindcast.lint.language;

import java.util.List;
import java.util.Set;

/// Some tokens that name one thing, and who that is.
///
/// @param tokens without what follows a preposition: "employees at the substation" is "employees"
/// @param terms what the house and the document say about words
record NounPhrase(List<Token> tokens, Terms terms) {
  private static final Set<String> PEOPLE = WordList.words("people");
  private static final Set<String> TEAMS = WordList.words("teams");
  private static final Set<String> DEPARTMENTS = WordList.words("departments");
  private static final Set<String> CUSTOMERS = WordList.words("customers");
  private static final Set<String> GIVEN_NAMES = WordList.words("given-names");
  private static final Set<String> TECHNICAL = WordList.words("technical-modifiers");
  private static final Set<String> DETERMINERS = WordList.words("determiners");
  private static final Set<String> PROGRAM_ROLES = WordList.words("program-roles");
  private static final Set<String> COMMON = WordList.words("capitalised-things");

  private static final Set<String> PROGRAMS = WordList.words("program-agentives");
  private static final Set<String> DOUBTFUL = WordList.words("doubtful-roles");

  /// Departments after which companies are called.
  private static final Set<String> COMPANY_WORDS =
      Set.of("finance", "legal", "management", "marketing", "sales", "ops", "leadership");

  private static final Set<String> SOMEBODY =
      Set.of(
          "i",
          "he",
          "she",
          "somebody",
          "someone",
          "who",
          "whoever",
          "myself",
          "himself",
          "herself",
          "guy",
          "guys",
          "folks",
          "genius",
          "idiot");

  private static final Set<String> ANYBODY =
      Set.of("you", "nobody", "everyone", "everybody", "anyone", "anybody", "no-one", "none");

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
    if (terms.systems().contains(word) || terms.systems().contains(text())) {
      return Agent.OTHER;
    }
    if (isNobody()) {
      return Agent.ANYBODY;
    }
    if (head.isHandle() || SOMEBODY.contains(word) || isNamed() || isIn(terms.people(), text())) {
      return Agent.PERSON;
    }
    if (isIn(terms.teams(), text())) {
      return Agent.PERSON;
    }
    return switch (word) {
      case "they" -> Agent.THEY;
      case "we", "us", "ourselves" -> Agent.WE;
      default -> named(head);
    };
  }

  private Agent named(Token head) {
    String word = head.lower();
    if (isIn(DOUBTFUL, word) && tokens.size() > 1) {
      Token before = tokens.get(tokens.size() - 2);
      if (isOfPeople(before.lower())) {
        return Agent.PERSON;
      }
    }
    if (isIn(CUSTOMERS, word)) {
      return Agent.CUSTOMER;
    }
    if (isIn(TEAMS, word)) {
      return team();
    }
    if (isIn(DOUBTFUL, word)) {
      return Agent.UNCERTAIN;
    }
    if (isIn(PEOPLE, word)) {
      return isOrganisation() ? Agent.OTHER : isProgram() ? Agent.UNCERTAIN : Agent.PERSON;
    }
    boolean isBare = tokens.size() == 1;
    if (isAgentive(word) && !isTechnical() && !COMMON.contains(word)) {
      return Agent.UNCERTAIN;
    }
    boolean isDepartment = DEPARTMENTS.contains(word) && !isTechnical();
    boolean isUnknownName =
        isBare
            && head.isCapitalized()
            && head.text().chars().skip(1).allMatch(Character::isLowerCase)
            && !head.lower().endsWith("s")
            && !COMMON.contains(word)
            && !TECHNICAL.contains(word)
            && !DETERMINERS.contains(word);
    return isDepartment || isUnknownName ? Agent.UNCERTAIN : Agent.OTHER;
  }

  /// "Sub-editor", "packagers": somebody who does something, unless programs are called so.
  private static boolean isAgentive(String word) {
    String singular = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    String last = singular.substring(singular.lastIndexOf('-') + 1);
    return last.length() > 4
        && (last.endsWith("er") || last.endsWith("or"))
        && !PROGRAMS.contains(last)
        && !PROGRAMS.contains(singular);
  }

  /// "Team member", "staff worker".
  private static boolean isOfPeople(String word) {
    return isIn(TEAMS, word) || isIn(PEOPLE, word);
  }

  /// "Cream Finance" bears a department's name.
  private boolean isOrganisation() {
    return tokens.size() > 1
        && tokens.getLast().isCapitalized()
        && tokens.get(tokens.size() - 2).isCapitalized()
        && !DETERMINERS.contains(tokens.get(tokens.size() - 2).lower())
        && COMPANY_WORDS.contains(tokens.getLast().lower());
  }

  private boolean isNobody() {
    String first = tokens.getFirst().lower();
    String word = tokens.getLast().lower();
    return ANYBODY.contains(word)
        || (tokens.size() > 1
            && Set.of("no", "neither", "none", "any").contains(first)
            && (word.equals("one") || isIn(PEOPLE, word) || isIn(DOUBTFUL, word)));
  }

  /// "The search team" is somebody else; "our team", "the whole team" and "the company" are we.
  private Agent team() {
    boolean ours = tokens.stream().anyMatch(token -> token.lower().equals("our"));
    String word = tokens.getLast().lower();
    boolean isQualified =
        tokens.stream()
            .limit(tokens.size() - 1L)
            .map(Token::lower)
            .anyMatch(other -> !DETERMINERS.contains(other) && !isWhole(other));
    return !ours && (word.equals("teams") || (isQualified && isGroup(word)))
        ? Agent.PERSON
        : Agent.WE;
  }

  private static boolean isGroup(String word) {
    return Set.of("team", "group", "squad", "department", "division", "crew").contains(word);
  }

  private static boolean isWhole(String word) {
    return Set.of("whole", "entire", "same", "own").contains(word);
  }

  /// "The Kubernetes operator", "the `sync` operator", "redis-operator", "Release Manager".
  private boolean isProgram() {
    Token head = tokens.getLast();
    if (!isIn(PROGRAM_ROLES, head.lower())) {
      return false;
    }
    if (head.text().contains("-") || tokens.size() < 2) {
      return head.text().contains("-");
    }
    Token before = tokens.get(tokens.size() - 2);
    return isTechnical() || (head.isCapitalized() && before.isCapitalized());
  }

  private boolean isTechnical() {
    if (tokens.size() < 2) {
      return false;
    }
    Token before = tokens.get(tokens.size() - 2);
    return before.isMasked() || TECHNICAL.contains(before.lower());
  }

  /// "Joe", "Ana Silva".
  private boolean isNamed() {
    int last = tokens.size() - 1;
    return isName(tokens.get(last))
        || (last > 0
            && tokens.get(last).isCapitalized()
            && isName(tokens.get(last - 1))
            && !isIn(PROGRAM_ROLES, tokens.get(last).lower()));
  }

  private boolean isName(Token token) {
    return token.isCapitalized()
        && (GIVEN_NAMES.contains(token.lower()) || terms.people().contains(token.lower()));
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    for (Token token : tokens) {
      if (!DETERMINERS.contains(token.lower())) {
        text.append(text.isEmpty() ? "" : " ").append(token.lower());
      }
    }
    return text.toString();
  }

  private static boolean isIn(Set<String> words, String word) {
    return words.contains(word)
        || (word.endsWith("s") && words.contains(word.substring(0, word.length() - 1)))
        || (word.lastIndexOf('-') > 0 && isIn(words, word.substring(word.lastIndexOf('-') + 1)));
  }
}
