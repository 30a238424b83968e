package dev.hindcast.markdown;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The components that a text uses as MDX does: names with a capital and a small letter that a tag
/// closes, as in `<Callout>…</Callout>` or `<Figure … />`. Another `<Name>` is the author's words.
///
/// @param names without brackets
record Components(Set<String> names) {
  private static final Pattern CLOSED =
      Pattern.compile("</([A-Z][A-Za-z0-9.]*)\\s*>|<([A-Z][A-Za-z0-9.]*)(?:\\s[^<>]*)?/>");

  static Components of(String text) {
    return new Components(
        CLOSED
            .matcher(text)
            .results()
            .map(Components::name)
            .filter(name -> name.chars().anyMatch(Character::isLowerCase))
            .collect(Collectors.toUnmodifiableSet()));
  }

  private static String name(MatchResult tag) {
    return tag.group(1) == null ? tag.group(2) : tag.group(1);
  }

  boolean has(String name) {
    return names.contains(name);
  }
}
