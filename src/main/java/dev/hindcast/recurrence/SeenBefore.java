package dev.hindcast.recurrence;

import dev.hindcast.postmortem.Library;
import dev.hindcast.postmortem.Moment;
import dev.hindcast.postmortem.Postmortem;
import dev.hindcast.postmortem.RelatedIncident;
import dev.hindcast.postmortem.Timestamps.Phase;
import dev.hindcast.recurrence.StatedRelations.Pair;
import dev.hindcast.recurrence.likeness.Likeness;
import dev.hindcast.recurrence.likeness.Quote;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
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
  /// Of what a text says of mechanisms, so much is about one that it may have had. What it names in
  /// passing is no suggestion.
  private static final double DWELLS = 0.34;

  /// So many of the likest are asked which mechanism they had; many have none stated.
  private static final int SPEAKING = 20;

  private final StatedRelations relations;
  private final Likeness likeness;

  public SeenBefore(Library library, Likeness likeness) {
    this.relations = new StatedRelations(library);
    this.likeness = likeness;
  }

  /// Which incidents may stand beside one.
  public enum Which {
    ANY,
    /// Those that are known to have begun before it. Of one without a day, which is being written,
    /// all have.
    EARLIER
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
    List<Pair> pairs = relations.of(postmortem);
    Set<String> rejected = paths(pairs.stream().filter(Pair::isRejected));
    Map<String, Neighbour> found = new LinkedHashMap<>();
    for (Pair pair : pairs) {
      Postmortem other = pair.other();
      if (!rejected.contains(path(other)) && isWanted(other, postmortem, which)) {
        found.computeIfAbsent(
            path(other), _ -> new Neighbour(pair.stated(), likeness.alike(postmortem, other)));
      }
    }
    return List.copyOf(found.values());
  }

  /// The incidents most like one, of which nobody has stated anything; of equals in the order of
  /// paths.
  ///
  /// @param limit how many at the most
  public List<Neighbour> candidates(Postmortem postmortem, int limit, Which which) {
    Set<String> stated = paths(relations.of(postmortem).stream());
    return likeness
        .alike(
            postmortem,
            other -> isWanted(other, postmortem, which) && !stated.contains(path(other)),
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

  /// The incidents that one names beside it and the library does not hold, in the order of its
  /// file.
  public List<RelatedIncident> elsewhere(Postmortem postmortem) {
    return relations.elsewhere(postmortem);
  }

  private static Set<String> paths(Stream<Pair> pairs) {
    return pairs.map(pair -> path(pair.other())).collect(Collectors.toUnmodifiableSet());
  }

  private static String path(Postmortem postmortem) {
    return postmortem.file().path();
  }

  private static boolean isWanted(Postmortem other, Postmortem postmortem, Which which) {
    return which == Which.ANY || isEarlier(other, postmortem);
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
}
