package dev.hindcast.recurrence;

import dev.hindcast.postmortem.Postmortem;
import java.util.ArrayList;
import java.util.List;

/// By what one incident is said to be another's recurrence, the strongest first.
public enum RecurrenceKey {
  /// The authors of the later one say so: `relation: recurrence-of`.
  STATED,
  MECHANISM_AND_SERVICE,
  MECHANISM,
  SERVICE;

  private static final char BETWEEN = '\n';

  /// More mechanisms or services of one incident are no list that somebody wrote.
  private static final int MOST = 50;

  /// What an incident is known by: it recurs where another has one of these. Nothing for what is
  /// stated.
  List<String> terms(Postmortem postmortem) {
    return switch (this) {
      case STATED -> List.of();
      case MECHANISM -> keys(postmortem.mechanisms());
      case SERVICE -> keys(postmortem.services());
      case MECHANISM_AND_SERVICE -> pairs(postmortem);
    };
  }

  private static List<String> pairs(Postmortem postmortem) {
    List<String> pairs = new ArrayList<>();
    for (String mechanism : keys(postmortem.mechanisms())) {
      keys(postmortem.services()).forEach(service -> pairs.add(mechanism + BETWEEN + service));
    }
    return pairs;
  }

  private static List<String> keys(List<String> terms) {
    return terms.stream().map(RecurrenceGroups::key).distinct().limit(MOST).toList();
  }
}
