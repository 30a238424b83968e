package dev.hindcast.recurrence;

import dev.hindcast.postmortem.Library;
import dev.hindcast.postmortem.Moment;
import dev.hindcast.postmortem.Postmortem;
import dev.hindcast.postmortem.RelatedIncident;
import dev.hindcast.postmortem.Timestamps.Phase;
import dev.hindcast.recurrence.Neighbour.Stated;
import dev.hindcast.recurrence.likeness.Likeness;
import dev.hindcast.recurrence.likeness.Quote;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Has this happened before: the incidents that stand beside one.
///
/// What somebody stated comes first, however unlike the two are. A pair that either file calls
/// `unrelated` is never shown again, however alike.
public final class SeenBefore implements TagEvidence {
  private static final String UNRELATED = "unrelated";

  /// Of what a text says of mechanisms, so much is about one that it may have had: a fifth. What it
  /// names in passing is no suggestion.
  private static final double DWELLS = 0.2;

  /// So many of the likest are asked which mechanism they had; many have none stated.
  private static final int SPEAKING = 20;

  private final Library library;
  private final Likeness likeness;
  private final Map<String, List<Postmortem>> namedBy = new HashMap<>();

  public SeenBefore(Library library, Likeness likeness) {
    this.library = library;
    this.likeness = likeness;
    library.latestFirst().forEach(this::index);
  }

  /// Which incidents may stand beside one.
  public enum Which {
    ANY,
    /// Those that are known to have begun before it. Of one without a day, which is being written,
    /// all have.
    EARLIER
  }

  private void index(Postmortem postmortem) {
    postmortem.related().stream()
        .flatMap(stated -> library.find(stated.id()).stream())
        .map(Postmortem::id)
        .map(SeenBefore::key)
        .distinct()
        .forEach(id -> namedBy.computeIfAbsent(id, _ -> new ArrayList<>()).add(postmortem));
  }

  /// The incidents beside one, which may be outside the library: those of which something is
  /// stated, then those most like it.
  ///
  /// @param limit how many at the most
  public List<Neighbour> neighbours(Postmortem postmortem, int limit, Which which) {
    List<Neighbour> stated = stated(postmortem, which);
    List<Neighbour> candidates = candidates(postmortem, Math.max(0, limit - stated.size()), which);
    return Stream.concat(stated.stream(), candidates.stream()).limit(limit).toList();
  }

  /// The incidents that one names, in the order of its file; then those that name it, the latest
  /// first.
  public List<Neighbour> stated(Postmortem postmortem, Which which) {
    Map<String, Neighbour> found = new LinkedHashMap<>();
    for (StatedIncident stated : statedOf(postmortem)) {
      Postmortem other = stated.postmortem();
      if (isWanted(postmortem, other, which)) {
        found.computeIfAbsent(
            other.file().path(),
            _ -> new Neighbour(stated.stated(), likeness.alike(postmortem, other)));
      }
    }
    return List.copyOf(found.values());
  }

  /// The incidents most like one, of which nobody has stated anything; of equals in the order of
  /// paths.
  ///
  /// @param limit how many at the most
  public List<Neighbour> candidates(Postmortem postmortem, int limit, Which which) {
    Set<String> stated =
        statedOf(postmortem).stream()
            .map(one -> one.postmortem().file().path())
            .collect(Collectors.toSet());
    return likeness
        .alike(
            postmortem,
            other -> !stated.contains(other.file().path()) && isWanted(postmortem, other, which),
            limit)
        .stream()
        .map(alike -> new Neighbour(null, alike))
        .toList();
  }

  /// The mechanisms on which a text dwells.
  @Override
  public List<Mentioned> mentions(Postmortem incident) {
    return likeness.mentions(incident).stream()
        .filter(mention -> mention.weight() >= DWELLS)
        .map(mention -> new Mentioned(mention.mechanism(), quoted(mention.quotes())))
        .toList();
  }

  private static List<Quoted> quoted(List<Quote> quotes) {
    return quotes.stream().map(quote -> new Quoted(quote.line(), quote.excerpt())).toList();
  }

  @Override
  public List<Postmortem> alike(Postmortem incident) {
    return candidates(incident, SPEAKING, Which.ANY).stream()
        .filter(Neighbour::isShown)
        .map(Neighbour::postmortem)
        .toList();
  }

  /// An incident of which something is stated.
  private record StatedIncident(Postmortem postmortem, Stated stated) {}

  /// The incidents that one names beside it and the library does not hold, in the order of its
  /// file.
  public List<RelatedIncident> elsewhere(Postmortem postmortem) {
    return postmortem.related().stream()
        .filter(stated -> !stated.relation().equals(UNRELATED))
        .filter(stated -> library.find(stated.id()).isEmpty())
        .toList();
  }

  /// What is stated of an incident and others, in its file first.
  private List<StatedIncident> statedOf(Postmortem postmortem) {
    List<StatedIncident> all = new ArrayList<>();
    for (RelatedIncident relation : postmortem.related()) {
      library
          .find(relation.id())
          .ifPresent(other -> all.add(new StatedIncident(other, new Stated(relation, false))));
    }
    for (Postmortem other : namedBy.getOrDefault(key(postmortem.id()), List.of())) {
      statedBy(other, postmortem)
          .ifPresent(relation -> all.add(new StatedIncident(other, new Stated(relation, true))));
    }
    return all;
  }

  private boolean isWanted(Postmortem postmortem, Postmortem other, Which which) {
    return !isSame(postmortem, other)
        && !rejects(postmortem, other)
        && !rejects(other, postmortem)
        && (which == Which.ANY || isEarlier(other, postmortem));
  }

  /// Whether one is known to have begun before another.
  private static boolean isEarlier(Postmortem one, Postmortem other) {
    Optional<Instant> start = start(one);
    Optional<Instant> otherStart = start(other);
    if (start.isPresent() && otherStart.isPresent()) {
      return start.get().isBefore(otherStart.get());
    }
    LocalDate day = one.date();
    LocalDate otherDay = other.date();
    return otherDay == null || (day != null && day.isBefore(otherDay));
  }

  private static Optional<Instant> start(Postmortem postmortem) {
    return postmortem.timestamps().find(Phase.STARTED).flatMap(Moment::instant);
  }

  private boolean rejects(Postmortem from, Postmortem to) {
    return from.related().stream()
        .anyMatch(stated -> stated.relation().equals(UNRELATED) && names(stated, to));
  }

  private Optional<RelatedIncident> statedBy(Postmortem from, Postmortem to) {
    return from.related().stream().filter(stated -> names(stated, to)).findFirst();
  }

  /// Whether a relation is to an incident, by its id or another name it has.
  private boolean names(RelatedIncident stated, Postmortem postmortem) {
    return library
        .find(stated.id())
        .map(found -> isSame(found, postmortem))
        .orElseGet(() -> key(stated.id()).equals(key(postmortem.id())));
  }

  private static boolean isSame(Postmortem one, Postmortem other) {
    return one.file().path().equals(other.file().path());
  }

  private static String key(String id) {
    return id.strip().toLowerCase(Locale.ROOT);
  }
}
