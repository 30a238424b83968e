package dev.hindcast.site;

import dev.hindcast.postmortem.Postmortem;
import dev.hindcast.recurrence.Group;
import dev.hindcast.site.TopicPage.Together;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The pages of services, mechanisms, triggers and tags, and the lists of them.
record TopicPages(Topics topics, Cards cards, ActionRows actionRows, ReportPages reportPages) {

  Stream<Page> pages() {
    return Arrays.stream(Topic.values())
        .flatMap(
            topic ->
                Stream.concat(
                    Stream.of(index(topic)),
                    topics.groups(topic).stream().map(group -> page(topic, group))));
  }

  private Page index(Topic topic) {
    Link index = Topics.index(topic);
    return new TopicIndexPage(
        index.href(),
        index.text(),
        topic.plural().toLowerCase(Locale.ROOT),
        topics.groups(topic).stream().map(group -> term(topic, group)).toList());
  }

  private TopicIndexPage.Term term(Topic topic, Group group) {
    return new TopicIndexPage.Term(
        topics.link(topic, group.term()),
        group.size(),
        topics.definition(topic, group.term()),
        latest(group));
  }

  private Page page(Topic topic, Group group) {
    String path = topics.path(topic, group.term());
    return new TopicPage(
        path,
        topics.link(topic, group.term()).text(),
        topic.singular(),
        Topics.index(topic),
        topics.definition(topic, group.term()),
        cards.of(group.members()),
        together(topic, group),
        actions(group, path),
        reportPages.within(path));
  }

  /// What the incidents promised: first what is not known to be done, then what was given up, and
  /// what was done last.
  private List<ActionRow> actions(Group group, String path) {
    return group.members().stream()
        .flatMap(member -> actionRows.of(member, member.actions(), path).stream())
        .sorted(Comparator.comparingInt(TopicPages::rank))
        .toList();
  }

  private static int rank(ActionRow row) {
    return switch (row.state()) {
      case "done" -> 2;
      case "dropped" -> 1;
      default -> 0;
    };
  }

  private List<Together> together(Topic topic, Group group) {
    return Stream.of(Topic.CAUSE, Topic.TRIGGER, Topic.SERVICE)
        .filter(other -> other != topic)
        .map(other -> new Together(other.plural(), counted(other, group)))
        .filter(together -> !together.terms().isEmpty())
        .toList();
  }

  /// The terms of another topic that the members name, the most frequent first.
  private List<CountedLink> counted(Topic topic, Group group) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Postmortem member : group.members()) {
      topics.links(topic, member).stream()
          .map(Link::href)
          .distinct()
          .forEach(href -> counts.merge(href, 1, Integer::sum));
    }
    return topics.groups(topic).stream()
        .map(other -> topics.link(topic, other.term()))
        .filter(link -> counts.containsKey(link.href()))
        .map(link -> new CountedLink(link, counts.getOrDefault(link.href(), 0)))
        .sorted((one, other) -> Integer.compare(other.incidents(), one.incidents()))
        .toList();
  }

  static @Nullable String latest(Group group) {
    return Optional.ofNullable(group.members().getFirst().date())
        .map(Object::toString)
        .orElse(null);
  }
}
