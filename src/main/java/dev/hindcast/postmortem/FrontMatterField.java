package dev.hindcast.postmortem;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A field that has a meaning at the head of a file.
///
/// @param path its name, behind those of the fields it stands in, such as `timestamps.started`; a
///   last name of `*` stands for any
/// @param words what it may hold, where that is stated: see [Kind]
/// @param otherNames names of other tools under which it is read, in the same place
/// @param meaning one line, no full stop
/// @param example as JSON or as plain text; empty where the fields in it have examples
public record FrontMatterField(
    String path,
    Kind kind,
    List<String> words,
    List<String> otherNames,
    String meaning,
    String example) {

  /// All fields, in the order in which a head has them, each before those in it.
  public static final List<FrontMatterField> ALL =
      DataFile.rows(FrontMatterField.class, "front-matter.tsv").stream()
          .map(FrontMatterField::of)
          .toList();

  private static final String NONE = "-";

  /// What a field holds.
  public enum Kind {
    TEXT,
    /// One text or a list.
    TEXTS,
    /// One of its words and no other.
    WORD,
    /// One of its words, or another.
    OPEN,
    /// A term of the vocabulary for the field that its one word names, or another.
    TERM,
    /// Names of mechanisms, or others.
    MECHANISMS,
    DAY,
    /// A moment. The word, if there is one, is the path at which it is better stated.
    TIME,
    /// A whole number.
    COUNT,
    /// Yes or no.
    FLAG,
    FIELDS,
    FIELDS_OR_TEXT,
    /// Texts, or fields several times.
    LIST,
    ANY
  }

  /// The last name of the path.
  public String name() {
    return path.substring(path.lastIndexOf('.') + 1);
  }

  /// The path of what it stands in; empty for a field of the head itself.
  public String parent() {
    return path.contains(".") ? path.substring(0, path.lastIndexOf('.')) : "";
  }

  /// Whether this is where the format wants it.
  public boolean isCanonical() {
    return kind != Kind.TIME || words.isEmpty();
  }

  /// The fields directly in another one.
  ///
  /// @param path empty for those of the head itself
  public static List<FrontMatterField> in(String path) {
    return ALL.stream().filter(field -> field.parent().equals(path)).toList();
  }

  private static FrontMatterField of(List<String> row) {
    String[] kind = row.get(1).split(": ", 2);
    return new FrontMatterField(
        row.get(0),
        Kind.valueOf(kind[0].toUpperCase(Locale.ROOT).replace(' ', '_')),
        kind.length == 1 ? List.of() : List.of(kind[1].split(" ", -1)),
        cell(row.get(2)).map(names -> Arrays.asList(names.split(" ", -1))).orElse(List.of()),
        row.get(3),
        cell(row.get(4)).orElse(""));
  }

  private static Optional<String> cell(String text) {
    return Optional.of(text).filter(some -> !some.equals(NONE));
  }
}
