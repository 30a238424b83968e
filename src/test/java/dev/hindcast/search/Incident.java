package dev.hindcast.search;

import dev.hindcast.postmortem.Action;
import dev.hindcast.postmortem.Factor;
import dev.hindcast.postmortem.Impact;
import dev.hindcast.postmortem.Library;
import dev.hindcast.postmortem.Passage;
import dev.hindcast.postmortem.Postmortem;
import dev.hindcast.postmortem.Postmortem.Detection;
import dev.hindcast.postmortem.Postmortem.Kind;
import dev.hindcast.postmortem.Postmortem.Trigger;
import dev.hindcast.postmortem.Response;
import dev.hindcast.postmortem.Section;
import dev.hindcast.postmortem.SectionKind;
import dev.hindcast.postmortem.Timestamps;
import dev.hindcast.source.SourceFile;
import dev.hindcast.source.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A postmortem for tests, of which only what matters is said.
public final class Incident {
  private static final Span HEAD = new Span(0, 0);

  private final String id;
  private String title = "";
  private Kind kind = Kind.INCIDENT;
  private @Nullable LocalDate date;
  private @Nullable String severity;
  private @Nullable String trigger;
  private @Nullable String impact;
  private List<String> services = List.of();
  private List<String> causes = List.of();
  private List<String> tags = List.of();
  private List<String> signals = List.of();
  private final List<Factor> factors = new ArrayList<>();
  private final List<Action> actions = new ArrayList<>();
  private final List<Section> sections = new ArrayList<>();

  private Incident(String id) {
    this.id = id;
  }

  public static Incident of(String id) {
    return new Incident(id);
  }

  public static Library library(Incident... incidents) {
    return new Library(Arrays.stream(incidents).map(Incident::postmortem).toList());
  }

  public Incident title(String text) {
    title = text;
    return this;
  }

  public Incident kind(Kind word) {
    kind = word;
    return this;
  }

  public Incident date(String day) {
    date = LocalDate.parse(day);
    return this;
  }

  public Incident severity(String word) {
    severity = word;
    return this;
  }

  public Incident trigger(String type) {
    trigger = type;
    return this;
  }

  public Incident impact(String summary) {
    impact = summary;
    return this;
  }

  public Incident services(String... names) {
    services = List.of(names);
    return this;
  }

  public Incident causes(String... names) {
    causes = List.of(names);
    return this;
  }

  public Incident tags(String... names) {
    tags = List.of(names);
    return this;
  }

  public Incident signals(String... texts) {
    signals = List.of(texts);
    return this;
  }

  /// A factor of the front matter.
  public Incident factor(String text) {
    factors.add(new Factor(HEAD, null, new Passage(text, text), null, null, null, null));
    return this;
  }

  /// A factor told in the section that was added last.
  public Incident factorOfSection(String text) {
    Span place = sections.getLast().body();
    factors.add(new Factor(place, null, new Passage(text, text), null, null, null, null));
    return this;
  }

  /// An action of the front matter.
  public Incident action(String text) {
    actions.add(
        new Action(
            HEAD,
            null,
            new Passage(text, text),
            null,
            Action.Due.UNSTATED,
            Action.Status.OPEN,
            null,
            null,
            null,
            null,
            List.of(),
            null,
            null,
            null));
    return this;
  }

  public Incident section(SectionKind sectionKind, String text) {
    Span body = new Span(100 * sections.size() + 50, 100 * sections.size() + 90);
    sections.add(
        new Section(
            new Span(body.start(), body.start()), 2, sectionKind.title(), sectionKind, body, text));
    return this;
  }

  public Incident summary(String text) {
    return section(SectionKind.SUMMARY, text);
  }

  public Incident body(String text) {
    return section(SectionKind.OTHER, text);
  }

  public Postmortem postmortem() {
    return new Postmortem(
        new SourceFile("postmortems/" + id + ".md", ""),
        id,
        List.of(),
        title,
        kind,
        date,
        null,
        severity,
        null,
        null,
        null,
        null,
        services,
        List.of(),
        List.of(),
        List.of(),
        tags,
        List.of(),
        Timestamps.UNKNOWN,
        new Detection(null, null, List.of(), List.of(), signals),
        new Impact(impact, List.of(), null),
        Response.UNSTATED,
        trigger == null ? null : new Trigger(trigger, null, null),
        causes,
        List.copyOf(factors),
        null,
        null,
        List.of(),
        null,
        List.copyOf(actions),
        List.of(),
        List.copyOf(sections),
        List.of(),
        List.of());
  }
}
