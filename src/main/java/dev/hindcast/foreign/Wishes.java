package dev.hindcast.foreign;

/// What may be decided about an import.
///
/// @param canonicalHeadings whether sections get the titles that our format has for them
/// @param ownNames whether Markdown files keep their names, since they stay where they are
public record Wishes(boolean canonicalHeadings, boolean ownNames) {
  public static final Wishes NONE = new Wishes(false, false);
}
