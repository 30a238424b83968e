package dev.hindcast.recurrence.likeness;

import dev.hindcast.postmortem.Action;
import dev.hindcast.postmortem.Factor;
import dev.hindcast.postmortem.Postmortem;
import dev.hindcast.postmortem.Postmortem.Detection;
import dev.hindcast.postmortem.Postmortem.Fact;
import dev.hindcast.postmortem.Postmortem.Trigger;
import dev.hindcast.postmortem.Section;
import dev.hindcast.postmortem.SectionKind;
import dev.hindcast.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// All that a postmortem tells of its incident, divided into parts. Headings are left out, for they
/// are much the same everywhere, and so is what it tells of other incidents.
final class Pieces {
  /// Fields of other tools that hold the gist.
  private static final Set<String> GISTS = Set.of("summary", "description", "abstract", "synopsis");

  private final Postmortem postmortem;
  private final Span head;
  private final List<Piece> pieces = new ArrayList<>();

  private Pieces(Postmortem postmortem) {
    this.postmortem = postmortem;
    this.head =
        postmortem.sections().isEmpty()
            ? postmortem.file().span()
            : new Span(0, postmortem.sections().getFirst().span().start());
  }

  /// The pieces in the order in which they are quoted.
  static List<Piece> of(Postmortem postmortem) {
    Pieces pieces = new Pieces(postmortem);
    pieces.addHead();
    postmortem.sections().forEach(pieces::add);
    postmortem.factors().forEach(pieces::add);
    postmortem.actions().forEach(pieces::add);
    pieces.pieces.sort(Comparator.comparing(Piece::part));
    return List.copyOf(pieces.pieces);
  }

  private void addHead() {
    Detection detection = postmortem.detection();
    Trigger trigger = postmortem.trigger();
    // A title may be the first heading of the text.
    add(Part.TITLE, postmortem.title(), postmortem.file().span());
    add(Part.IMPACT, postmortem.impact().summary());
    add(Part.SIGNALS, detection.summary());
    detection.alerts().forEach(alert -> add(Part.SIGNALS, alert));
    detection.missedBy().forEach(alert -> add(Part.SIGNALS, alert));
    detection.signals().forEach(signal -> add(Part.SIGNALS, signal));
    add(Part.CAUSE, trigger == null ? null : trigger.summary());
    postmortem.tags().forEach(tag -> add(Part.LABELS, tag));
    postmortem.unknownFields().stream()
        .filter(field -> GISTS.contains(field.name().toLowerCase(Locale.ROOT)))
        .map(Fact::value)
        .forEach(value -> add(Part.SUMMARY, value));
  }

  private void add(Section section) {
    if (section.kind() != SectionKind.RELATED) {
      add(part(section.kind()), section.text(), section.body());
    }
  }

  private void add(Factor factor) {
    if (isOutsideSections(factor.span())) {
      add(Part.CAUSE, factor.summary().text(), factor.span());
      add(Part.CAUSE, factor.undetectedBecause(), factor.span());
    }
  }

  private void add(Action action) {
    if (isOutsideSections(action.span())) {
      add(Part.ACTIONS, action.summary().text(), action.span());
    }
  }

  private boolean isOutsideSections(Span span) {
    return postmortem.sections().stream().noneMatch(section -> section.body().contains(span));
  }

  private static Part part(SectionKind kind) {
    return switch (kind) {
      case SUMMARY -> Part.SUMMARY;
      case FACTORS, TRIGGER -> Part.CAUSE;
      case DETECTION -> Part.SIGNALS;
      case TIMELINE -> Part.TIMELINE;
      case IMPACT -> Part.IMPACT;
      case LESSONS, WENT_WELL, WENT_POORLY, LUCKY -> Part.LESSONS;
      case ACTIONS -> Part.ACTIONS;
      case BACKGROUND, RESPONSE, RESOLUTION, RELATED, SUPPORTING, OTHER -> Part.TEXT;
    };
  }

  private void add(Part part, @Nullable String text) {
    add(part, text, head);
  }

  private void add(Part part, @Nullable String text, Span place) {
    if (text != null && !text.isBlank()) {
      pieces.add(new Piece(part, text, place));
    }
  }
}
