package dev.hindcast.closure;

import dev.hindcast.postmortem.Action;
import dev.hindcast.postmortem.Library;
import dev.hindcast.postmortem.Postmortem;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The actions that an earlier postmortem of the library promises in almost the same words.
///
/// Two promises are almost the same if of the content words of both at least [#LIKENESS] are
/// shared; where one explains itself after a colon, what stands before may be the same instead.
/// Such two share one of their rarest words, so each is only compared with the latest few of those.
/// The library is gone through once, when it is first asked about.
public final class RepeatedActions {

  /// Of real reports, pairs above it are one promise, and many below it are not.
  static final double LIKENESS = 0.6;

  /// Fewer words may be the same by chance.
  private static final int FEWEST_WORDS = 3;

  private static final int LATEST = 32;
  private static final String EXPLAINED = ": ";

  private static final Comparator<Postmortem> OLDEST_FIRST =
      Comparator.comparing(Postmortem::date, Comparator.nullsLast(Comparator.naturalOrder()));

  private final Library library;
  private final Predicate<Action> counts;
  private @Nullable IdentityHashMap<Action, Promise> earlier;

  private RepeatedActions(Library library, Predicate<Action> counts) {
    this.library = library;
    this.counts = counts;
  }

  /// Of the actions that are open, those that were promised earlier and are open there, too.
  public static RepeatedActions open(Library library) {
    return new RepeatedActions(library, action -> action.status().isOpen());
  }

  /// Of all actions, those that were promised earlier, whatever became of either.
  public static RepeatedActions all(Library library) {
    return new RepeatedActions(library, _ -> true);
  }

  /// An action and where it is promised.
  ///
  /// @param words what it is about
  public record Promise(Postmortem postmortem, Action action, Set<String> words) {}

  /// The words of a promise, or of what stands before its colon.
  private record Wording(Promise promise, Set<String> words) {}

  /// The earlier promise that an action of the library repeats, the likest of them.
  public Optional<Promise> earlier(Action action) {
    return Optional.ofNullable(earlier().get(action));
  }

  /// The promises that were made more than once, each with its repetitions, the oldest first; those
  /// made most often first, of equals the one that was first made.
  public List<List<Promise>> repeated() {
    IdentityHashMap<Action, Promise> repeats = earlier();
    IdentityHashMap<Action, List<Promise>> chains = new IdentityHashMap<>();
    List<List<Promise>> inOrder = new ArrayList<>();
    for (Promise promise : promises()) {
      Promise first = repeats.get(promise.action());
      List<Promise> chain =
          first == null ? new ArrayList<>() : Objects.requireNonNull(chains.get(first.action()));
      if (first == null) {
        inOrder.add(chain);
      }
      chain.add(promise);
      chains.put(promise.action(), chain);
    }
    return inOrder.stream()
        .filter(chain -> chain.size() > 1)
        .sorted(Comparator.comparingInt((List<Promise> chain) -> chain.size()).reversed())
        .map(List::copyOf)
        .toList();
  }

  private synchronized IdentityHashMap<Action, Promise> earlier() {
    if (earlier == null) {
      earlier = compare(promises());
    }
    return earlier;
  }

  private List<Promise> promises() {
    return library.postmortems().stream()
        .sorted(OLDEST_FIRST)
        .flatMap(this::promises)
        .filter(promise -> promise.words().size() >= FEWEST_WORDS)
        .toList();
  }

  private Stream<Promise> promises(Postmortem postmortem) {
    return postmortem.actions().stream()
        .filter(counts)
        .map(action -> new Promise(postmortem, action, ContentWords.of(action.summary().text())));
  }

  private static IdentityHashMap<Action, Promise> compare(List<Promise> promises) {
    Map<String, Integer> frequency = new HashMap<>();
    promises.forEach(
        promise -> promise.words().forEach(word -> frequency.merge(word, 1, Integer::sum)));
    IdentityHashMap<Action, Promise> earlier = new IdentityHashMap<>();
    Map<String, Deque<Wording>> latest = new HashMap<>();
    for (Promise promise : promises) {
      List<Wording> wordings = wordings(promise);
      Alike likest = null;
      for (Wording wording : wordings) {
        for (String word : rarest(wording, frequency)) {
          likest = likest(wording, latest.getOrDefault(word, new ArrayDeque<>()), likest);
        }
      }
      if (likest != null) {
        earlier.put(promise.action(), likest.promise());
      }
      wordings.forEach(
          wording -> rarest(wording, frequency).forEach(word -> remember(latest, word, wording)));
    }
    return earlier;
  }

  /// A promise that is like another.
  private record Alike(Promise promise, double likeness) {}

  /// The likest of some, if it is liker than one found before.
  private static @Nullable Alike likest(
      Wording wording, Iterable<Wording> others, @Nullable Alike before) {
    Alike likest = before;
    for (Wording other : others) {
      double likeness = ContentWords.likeness(wording.words(), other.words());
      if (likeness >= LIKENESS
          && (likest == null || likeness > likest.likeness())
          && repeats(wording.promise(), other.promise())) {
        likest = new Alike(other.promise(), likeness);
      }
    }
    return likest;
  }

  private static List<Wording> wordings(Promise promise) {
    String text = promise.action().summary().text();
    int colon = text.indexOf(EXPLAINED);
    Wording whole = new Wording(promise, promise.words());
    if (colon < 0) {
      return List.of(whole);
    }
    Set<String> head = ContentWords.of(text.substring(0, colon));
    return head.size() < FEWEST_WORDS ? List.of(whole) : List.of(whole, new Wording(promise, head));
  }

  /// As many that two alike wordings must share one of them.
  private static List<String> rarest(Wording wording, Map<String, Integer> frequency) {
    int size = wording.words().size();
    return wording.words().stream()
        .sorted(
            Comparator.comparingInt((String word) -> frequency.getOrDefault(word, 0))
                .thenComparing(Comparator.naturalOrder()))
        .limit(size - (int) Math.ceil(LIKENESS * size) + 1L)
        .toList();
  }

  private static void remember(Map<String, Deque<Wording>> latest, String word, Wording wording) {
    Deque<Wording> some = latest.computeIfAbsent(word, _ -> new ArrayDeque<>());
    some.addFirst(wording);
    if (some.size() > LATEST) {
      some.removeLast();
    }
  }

  /// Two that have one ticket are one already.
  private static boolean repeats(Promise promise, Promise other) {
    String ticket = promise.action().ticket();
    return !promise.postmortem().file().path().equals(other.postmortem().file().path())
        && (ticket == null || !Objects.equals(ticket, other.action().ticket()));
  }
}
