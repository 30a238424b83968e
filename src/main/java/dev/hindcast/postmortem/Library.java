package dev.hindcast.postmortem;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// All postmortems of a team, in the order of their paths.
public final class Library {
  private final List<Postmortem> postmortems;
  private final Map<String, Postmortem> byName;
  private final IdentityHashMap<Postmortem, String> slugs;

  /// @param postmortems in any order
  public Library(List<Postmortem> postmortems) {
    this.postmortems =
        postmortems.stream()
            .sorted(Comparator.comparing(postmortem -> postmortem.file().path()))
            .toList();
    this.byName = byName(this.postmortems);
    this.slugs = slugs(this.postmortems);
  }

  public List<Postmortem> postmortems() {
    return postmortems;
  }

  /// The latest first; those without a date last; the same day in the order of paths.
  public List<Postmortem> latestFirst() {
    return postmortems.stream()
        .sorted(
            Comparator.comparing(Postmortem::date, Comparator.nullsLast(Comparator.reverseOrder())))
        .toList();
  }

  /// The postmortem of an id or an alias, whatever its case. Where two files claim one id, the
  /// first in the order of paths.
  public Optional<Postmortem> find(String idOrAlias) {
    return Optional.ofNullable(byName.get(key(idOrAlias)));
  }

  /// The name of a postmortem in addresses: lower case letters, digits and hyphens, unique in the
  /// library.
  public String slug(Postmortem postmortem) {
    String slug = slugs.get(postmortem);
    if (slug == null) {
      throw new IllegalArgumentException("not of this library: " + postmortem.file());
    }
    return slug;
  }

  private static Map<String, Postmortem> byName(List<Postmortem> postmortems) {
    Map<String, Postmortem> names = new HashMap<>();
    postmortems.forEach(postmortem -> names.putIfAbsent(key(postmortem.id()), postmortem));
    postmortems.forEach(
        postmortem ->
            postmortem.aliases().forEach(alias -> names.putIfAbsent(key(alias), postmortem)));
    return names;
  }

  private static IdentityHashMap<Postmortem, String> slugs(List<Postmortem> postmortems) {
    IdentityHashMap<Postmortem, String> slugs = new IdentityHashMap<>();
    Set<String> taken = new HashSet<>();
    for (Postmortem postmortem : postmortems) {
      String wanted = Slug.of(postmortem.id());
      String slug = wanted;
      for (int next = 2; !taken.add(slug); next++) {
        slug = wanted + "-" + next;
      }
      slugs.put(postmortem, slug);
    }
    return slugs;
  }

  private static String key(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
