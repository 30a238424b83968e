package dev.hindcast.export;

import dev.hindcast.postmortem.Library;
import dev.hindcast.postmortem.Moment;
import dev.hindcast.postmortem.Postmortem;
import dev.hindcast.postmortem.SectionKind;
import dev.hindcast.postmortem.Timestamps.Phase;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;

/// The latest incidents for feed readers, as of RFC 4287.
///
/// The dates are the incidents' own, so that building again says nothing new. Incidents without a
/// date are left out: an entry must have one. Names are made from the incidents' ids and stay when
/// the site moves.
///
/// @param title of the feed
public record AtomFeed(String title, Addresses addresses) {
  private static final String PATH = "feed.xml";
  private static final int MOST_ENTRIES = 50;

  public String of(Library library) {
    List<Postmortem> latest =
        library.latestFirst().stream()
            .filter(postmortem -> postmortem.date() != null)
            .limit(MOST_ENTRIES)
            .toList();
    return Xml.document(
        xml ->
            xml.element(
                "feed",
                () -> writeFeed(xml, library, latest),
                "xmlns",
                "http://www.w3.org/2005/Atom"));
  }

  private void writeFeed(Xml xml, Library library, List<Postmortem> latest)
      throws XMLStreamException {
    xml.text("id", urn("feed " + title));
    xml.text("title", title);
    Instant updated =
        latest.stream().map(AtomFeed::updated).max(Instant::compareTo).orElse(Instant.EPOCH);
    xml.text("updated", updated.toString());
    xml.element("author", () -> xml.text("name", title));
    xml.empty("link", "rel", "self", "href", addresses.of(PATH));
    xml.empty("link", "rel", "alternate", "href", addresses.of("index.html"));
    for (Postmortem postmortem : latest) {
      xml.element("entry", () -> writeEntry(xml, library, postmortem));
    }
  }

  private void writeEntry(Xml xml, Library library, Postmortem postmortem)
      throws XMLStreamException {
    xml.text("id", urn("incident " + postmortem.id()));
    xml.text("title", postmortem.title());
    xml.text("updated", updated(postmortem).toString());
    xml.empty(
        "link", "rel", "alternate", "href", addresses.of(Addresses.incident(library, postmortem)));
    for (String service : postmortem.services()) {
      xml.empty("category", "term", service);
    }
    Optional<String> summary = summary(postmortem);
    if (summary.isPresent()) {
      xml.text("summary", summary.get());
    }
  }

  private static Optional<String> summary(Postmortem postmortem) {
    return Optional.ofNullable(postmortem.impact().summary())
        .or(() -> postmortem.section(SectionKind.SUMMARY).map(section -> section.text()));
  }

  /// The last moment the postmortem knows of its incident, else its day.
  private static Instant updated(Postmortem postmortem) {
    Stream<Instant> ends =
        Stream.of(Phase.STARTED, Phase.MITIGATED, Phase.RESOLVED)
            .flatMap(phase -> postmortem.timestamps().find(phase).stream())
            .map(AtomFeed::instant);
    Stream<Instant> day =
        Stream.ofNullable(postmortem.date())
            .map(date -> date.atStartOfDay(ZoneOffset.UTC).toInstant());
    return Stream.concat(ends, day).max(Instant::compareTo).orElse(Instant.EPOCH);
  }

  private static Instant instant(Moment moment) {
    return moment.instant().orElseGet(() -> moment.date().atStartOfDay(ZoneOffset.UTC).toInstant());
  }

  private static String urn(String name) {
    byte[] bytes = ("hindcast " + name).getBytes(StandardCharsets.UTF_8);
    return "urn:uuid:" + UUID.nameUUIDFromBytes(bytes);
  }
}
