package dev.hindcast.site;

import dev.hindcast.postmortem.Durations;
import dev.hindcast.postmortem.Moment;
import dev.hindcast.postmortem.Postmortem;
import dev.hindcast.postmortem.Timestamps;
import dev.hindcast.postmortem.Timestamps.Phase;
import dev.hindcast.postmortem.WebAddress;
import dev.hindcast.site.IncidentPage.Fact;
import dev.hindcast.site.IncidentPage.FactValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a responder looks for first: when, how bad, where, how it was noticed, how long it took.
final class Facts {
  private final List<Fact> facts = new ArrayList<>();
  private final Topics topics;

  private Facts(Topics topics) {
    this.topics = topics;
  }

  static List<Fact> of(Postmortem postmortem, Topics topics) {
    Facts facts = new Facts(topics);
    facts.addTime(postmortem);
    facts.add("Severity", postmortem.severity());
    facts.add("Status", spaced(postmortem.status()));
    facts.add("Detected by", spaced(postmortem.detection().source()));
    facts.addDurations(postmortem.timestamps());
    facts.addTopic(Topic.SERVICE, "Services", postmortem);
    facts.addTopic(Topic.CAUSE, "Mechanisms", postmortem);
    facts.addTopic(Topic.TRIGGER, "Trigger", postmortem);
    facts.addTopic(Topic.TAG, "Tags", postmortem);
    return List.copyOf(facts.facts);
  }

  private void addTime(Postmortem postmortem) {
    Optional<Moment> started = postmortem.timestamps().find(Phase.STARTED);
    if (started.isPresent()) {
      facts.add(new Fact("Started", List.of(moment(started.get()))));
    } else if (postmortem.date() != null) {
      String day = postmortem.date().toString();
      facts.add(new Fact("Date", List.of(new FactValue(day, null, null, day))));
    }
  }

  private void addDurations(Timestamps timestamps) {
    addDuration("Started to detected", timestamps, Phase.STARTED, Phase.DETECTED);
    addDuration("Started to mitigated", timestamps, Phase.STARTED, Phase.MITIGATED);
    if (timestamps.find(Phase.MITIGATED).isEmpty()) {
      addDuration("Started to resolved", timestamps, Phase.STARTED, Phase.RESOLVED);
    }
  }

  private void addDuration(String name, Timestamps timestamps, Phase from, Phase to) {
    add(name, Durations.between(timestamps, from, to).orElse(null));
  }

  private void add(String name, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      facts.add(new Fact(name, List.of(text(value))));
    }
  }

  private void addTopic(Topic topic, String name, Postmortem postmortem) {
    List<FactValue> links =
        topics.links(topic, postmortem).stream()
            .map(link -> new FactValue(link.text(), link.href(), null, null))
            .toList();
    if (!links.isEmpty()) {
      facts.add(new Fact(name, links));
    }
  }

  static FactValue text(String text) {
    return new FactValue(text, null, WebAddress.of(text).orElse(null), null);
  }

  static FactValue moment(Moment moment) {
    return new FactValue(MomentText.of(moment), null, null, moment.iso());
  }

  static @Nullable String spaced(@Nullable String word) {
    return word == null ? null : word.replace('-', ' ');
  }
}
