package dev.hindcast.search;

import dev.hindcast.search.FormTable.Form;
import dev.hindcast.search.Sought.AnyTerm;
import dev.hindcast.search.Sought.Phrase;
import dev.hindcast.search.Sought.PlacedTerm;
import dev.hindcast.search.Sought.Words;
import dev.hindcast.search.analysis.Analysis;
import dev.hindcast.search.analysis.Language;
import dev.hindcast.search.query.Item;
import dev.hindcast.search.query.Item.Kind;
import dev.hindcast.search.query.SearchQuery;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What a query means in a library: which terms its items stand for, and what of it the library
/// does not have. `answer.js` and `items.js` do the same in the browser.
final class Interpretation {
  /// How many clauses are looked for; a pasted log goes on for pages, but its first lines say it.
  private static final int MOST_CLAUSES = 40;

  /// From how many letters on a word that nobody wrote is taken for the beginning of one.
  private static final int SHORTEST_BEGINNING = 3;

  /// From how many letters on a word that nobody wrote may be a misspelt one.
  private static final int SHORTEST_MISSPELT = 4;

  private static final Pattern LETTERS = Pattern.compile("[\\p{L}\\p{M}]+");

  private final SearchQuery query;
  private final Analysis analysis;
  private final FormTable forms;
  private final Set<String> commonWords;
  private final Predicate<Sought> isFound;
  private final List<List<Sought>> clauses = new ArrayList<>();
  private final List<Item> unknown = new ArrayList<>();

  /// @param isFound whether any postmortem has what is sought
  Interpretation(SearchQuery query, Analysis analysis, FormTable forms, Predicate<Sought> isFound) {
    this.query = query;
    this.analysis = analysis;
    this.forms = forms;
    this.commonWords = new HashSet<>(analysis.language().commonWords());
    this.isFound = isFound;
    telling().forEach(this::interpret);
  }

  /// What is looked for: of each clause, any of its items. Items that nothing has are not among
  /// them.
  List<List<Sought>> clauses() {
    return clauses;
  }

  List<Sought> excluded() {
    return query.excluded().stream().map(this::sought).toList();
  }

  /// What no postmortem has, as typed.
  List<String> unknown() {
    return unknown.stream().map(Item::text).distinct().toList();
  }

  /// The query with another word for each that is likely misspelt; null where none is.
  @Nullable String meant() {
    StringBuilder mended = new StringBuilder(query.text());
    boolean isMended = false;
    for (Item item : unknown.reversed()) {
      Optional<Form> likely = misspelt(item);
      likely.ifPresent(form -> mended.replace(item.start(), item.end(), form.text()));
      isMended |= likely.isPresent();
    }
    return isMended ? mended.toString() : null;
  }

  /// The clauses without those of common words, unless there are no others.
  private List<List<Item>> telling() {
    List<List<Item>> others =
        query.clauses().stream()
            .filter(clause -> !clause.stream().allMatch(this::isCommon))
            .toList();
    List<List<Item>> telling = others.isEmpty() ? query.clauses() : others;
    return telling.subList(0, Math.min(telling.size(), MOST_CLAUSES));
  }

  private boolean isCommon(Item item) {
    return item.kind() == Kind.WORD
        && item.codes().isEmpty()
        && commonWords.containsAll(item.forms());
  }

  private void interpret(List<Item> clause) {
    List<Sought> found = new ArrayList<>();
    for (Item item : clause) {
      found(item).ifPresentOrElse(found::add, () -> unknown.add(item));
    }
    if (!found.isEmpty()) {
      clauses.add(List.copyOf(found));
    }
  }

  /// What an item stands for, if any postmortem has it.
  private Optional<Sought> found(Item item) {
    Sought sought = sought(item);
    if (isFound.test(sought)) {
      return Optional.of(sought);
    }
    return isBeginning(item) ? Optional.of(beginning(item)).filter(isFound) : Optional.empty();
  }

  private Sought sought(Item item) {
    return switch (item.kind()) {
      case WORD -> new Words(stems(item.forms()), item.codes());
      case PHRASE -> phrase(item);
      case PREFIX -> beginning(item);
      case FUZZY -> any(forms.near(item.forms().getFirst()), false);
    };
  }

  private Sought phrase(Item item) {
    List<String> words = item.forms();
    if (commonWords.containsAll(words)) {
      return new Words(stems(words.stream().distinct().toList()), List.of());
    }
    List<PlacedTerm> terms = new ArrayList<>();
    int first = -1;
    for (int place = 0; place < words.size(); place++) {
      if (!commonWords.contains(words.get(place))) {
        first = first < 0 ? place : first;
        terms.add(new PlacedTerm(stem(words.get(place)), place - first));
      }
    }
    return new Phrase(List.copyOf(terms));
  }

  private Sought beginning(Item item) {
    return any(forms.beginningWith(item.forms().getFirst()), true);
  }

  private Sought any(List<Form> expansions, boolean withCodes) {
    SortedSet<String> prose = new TreeSet<>();
    SortedSet<String> exact = new TreeSet<>();
    for (Form form : expansions) {
      if (form.words() > 0) {
        prose.add(form.stem());
      }
      if (withCodes && form.codes() > 0) {
        exact.add(form.text());
      }
    }
    return new AnyTerm(prose, exact);
  }

  private List<String> stems(List<String> words) {
    return List.copyOf(new LinkedHashSet<>(words.stream().map(this::stem).toList()));
  }

  /// Where a table has the stems, a form that it does not have is its own.
  private String stem(String form) {
    return analysis.language().stems() == Language.Stems.FORMS
        ? forms.find(form).filter(one -> one.words() > 0).map(Form::stem).orElse(form)
        : analysis.stem(form);
  }

  /// Whether an item may be a word that is still being typed, as the last of a query may; or one of
  /// which only longer forms were written, where nothing but the library knows the forms.
  private boolean isBeginning(Item item) {
    return !query.isPasted()
        && isOneWordOf(SHORTEST_BEGINNING, item)
        && (analysis.language().stems() == Language.Stems.FORMS || isLast(item));
  }

  private boolean isLast(Item item) {
    return query.clauses().stream()
            .flatMap(clause -> clause.stream())
            .allMatch(other -> other.start() <= item.start())
        && query.excluded().stream().allMatch(other -> other.start() < item.start());
  }

  private Optional<Form> misspelt(Item item) {
    return isOneWordOf(SHORTEST_MISSPELT, item)
        ? forms.near(item.forms().getFirst()).stream().findFirst()
        : Optional.empty();
  }

  private static boolean isOneWordOf(int letters, Item item) {
    String form = item.forms().getFirst();
    return item.kind() == Kind.WORD
        && item.forms().size() == 1
        && form.length() >= letters
        && LETTERS.matcher(form).matches();
  }
}
