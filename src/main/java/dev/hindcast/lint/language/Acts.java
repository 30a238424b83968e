package dev.hindcast.lint.language;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Verbs of what people do, in their three forms.
///
/// @param bases as in "did not check"
/// @param pasts as in "never checked"
/// @param gerunds as in "without checking"
record Acts(Set<String> bases, Set<String> pasts, Set<String> gerunds) {

  /// What people do with care, and programs sometimes as well.
  static final Acts CONDUCT = of("conduct");

  /// What only people do.
  static final Acts CARE = of("care");

  private static Acts of(String list) {
    Set<String> bases = new HashSet<>();
    Set<String> pasts = new HashSet<>();
    Set<String> gerunds = new HashSet<>();
    for (List<String> forms : WordList.lines(list)) {
      bases.add(forms.get(0));
      pasts.add(forms.get(1));
      gerunds.add(forms.get(2));
    }
    return new Acts(Set.copyOf(bases), Set.copyOf(pasts), Set.copyOf(gerunds));
  }

  boolean hasAnyForm(String word) {
    return bases.contains(word) || pasts.contains(word) || gerunds.contains(word);
  }

  /// Somebody, where only people do what is told: of two who may be somebody, the act decides.
  static Agent agent(Agent agent, String act) {
    boolean isMaybe = agent == Agent.UNCERTAIN || agent == Agent.THEY;
    return isMaybe && CARE.hasAnyForm(act) ? Agent.PERSON : agent;
  }
}
