package dev.hindcast.site;

import dev.hindcast.postmortem.Postmortem;
import dev.hindcast.postmortem.Slug;
import dev.hindcast.postmortem.Vocabulary;
import dev.hindcast.recurrence.Group;
import dev.hindcast.recurrence.Recurrences;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// All terms by which incidents are listed, and where their pages stand.
final class Topics {
  private static final Comparator<Group> LARGEST_FIRST =
      Comparator.comparingInt(Group::size).reversed();

  private final Map<Topic, List<Group>> groups = new EnumMap<>(Topic.class);
  private final Map<Topic, Map<String, String>> paths = new EnumMap<>(Topic.class);

  private final Vocabulary vocabulary;

  Topics(Recurrences recurrences, Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    for (Topic topic : Topic.values()) {
      List<Group> found = recurrences.groups(topic::terms);
      groups.put(topic, found.stream().sorted(LARGEST_FIRST).toList());
      paths.put(topic, paths(topic, found));
    }
  }

  /// The terms of a topic, the most frequent first, then by name.
  List<Group> groups(Topic topic) {
    return Objects.requireNonNull(groups.get(topic));
  }

  /// The page of a term that some incident names.
  String path(Topic topic, String term) {
    return Objects.requireNonNull(Objects.requireNonNull(paths.get(topic)).get(key(term)));
  }

  /// A term by its page; nothing where no incident names it.
  Optional<Link> find(Topic topic, String term) {
    return Objects.requireNonNull(paths.get(topic)).containsKey(key(term))
        ? Optional.of(link(topic, term))
        : Optional.empty();
  }

  Link link(Topic topic, String term) {
    return new Link(topic.name(vocabulary, term), path(topic, term));
  }

  /// What a term means; null for one that no vocabulary knows.
  @Nullable String definition(Topic topic, String term) {
    return topic.definition(vocabulary, term).orElse(null);
  }

  /// The links of an incident's terms, in its order.
  List<Link> links(Topic topic, Postmortem postmortem) {
    return topic.terms(postmortem).stream().map(term -> link(topic, term)).toList();
  }

  /// The page that lists all terms of a topic.
  static Link index(Topic topic) {
    return new Link(topic.plural(), topic.folder() + "/index.html");
  }

  private static Map<String, String> paths(Topic topic, List<Group> groups) {
    Map<String, String> paths = new HashMap<>();
    Function<String, String> unique = uniqueSlugs();
    for (Group group : groups) {
      String slug = unique.apply(group.term());
      paths.put(key(group.term()), topic.folder() + "/" + slug + "/index.html");
    }
    return paths;
  }

  /// Slugs that differ even where two terms differ only in signs.
  private static Function<String, String> uniqueSlugs() {
    Set<String> taken = new HashSet<>();
    return term -> {
      String wanted = Slug.of(term);
      String slug = wanted;
      for (int next = 2; !taken.add(slug); next++) {
        slug = wanted + "-" + next;
      }
      return slug;
    };
  }

  private static String key(String term) {
    return term.strip().toLowerCase(Locale.ROOT);
  }
}
