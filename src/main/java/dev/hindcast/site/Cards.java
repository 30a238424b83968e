package dev.hindcast.site;

import dev.hindcast.export.Addresses;
import dev.hindcast.postmortem.Durations;
import dev.hindcast.postmortem.Excerpt;
import dev.hindcast.postmortem.Library;
import dev.hindcast.postmortem.Postmortem;
import dev.hindcast.postmortem.Postmortem.Kind;
import dev.hindcast.postmortem.SectionKind;
import dev.hindcast.remedy.Remedy;
import java.util.List;
import java.util.Optional;

/// Incidents as they stand in lists.
record Cards(Library library, Topics topics) {

  List<IncidentCard> of(List<Postmortem> postmortems) {
    return postmortems.stream().map(this::of).toList();
  }

  IncidentCard of(Postmortem postmortem) {
    return new IncidentCard(
        link(postmortem),
        postmortem.date() == null ? null : postmortem.date().toString(),
        SeverityBadge.of(postmortem.severity()),
        postmortem.kind() == Kind.INCIDENT ? null : postmortem.kind().word(),
        postmortem.isDraft(),
        topics.links(Topic.SERVICE, postmortem),
        topics.links(Topic.CAUSE, postmortem),
        summary(postmortem).orElse(null),
        Durations.course(postmortem.timestamps()).orElse(null),
        Remedy.mitigation(postmortem).orElse(null));
  }

  Link link(Postmortem postmortem) {
    return new Link(postmortem.title(), path(postmortem));
  }

  /// Where the page of an incident stands.
  String path(Postmortem postmortem) {
    return Addresses.incident(library, postmortem);
  }

  private static Optional<String> summary(Postmortem postmortem) {
    return Optional.ofNullable(postmortem.impact().summary())
        .or(() -> postmortem.section(SectionKind.SUMMARY).map(section -> section.text()))
        .filter(text -> !text.isBlank())
        .map(Excerpt::of);
  }
}
