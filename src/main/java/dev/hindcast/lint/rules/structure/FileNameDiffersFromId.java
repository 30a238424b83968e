package dev.hindcast.lint.rules.structure;

import dev.hindcast.lint.Example;
import dev.hindcast.lint.Family;
import dev.hindcast.lint.Finding;
import dev.hindcast.lint.Option;
import dev.hindcast.lint.Rule;
import dev.hindcast.lint.Subject;
import dev.hindcast.markdown.Value;
import dev.hindcast.postmortem.Slug;
import dev.hindcast.source.Severity;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds files whose name claims another id than the one they state.
final class FileNameDiffersFromId implements Rule {
  private static final Option<String> FORM =
      Option.text(
          "form",
          "any",
          "'any': a name may be of another form than the id, such as a day and a title; 'id': it"
              + " must hold the id");

  /// The letters and the number of an id such as `INC-2026-014`.
  private static final Pattern NUMBERED = Pattern.compile("^(\\p{L}[\\p{L}-]*?)-?(\\d[\\d-]*)$");

  private static final Pattern DATED = Pattern.compile("^(?:19|20)\\d{2}-\\d{2}-\\d{2}(?:-|$)");

  @Override
  public String id() {
    return "file-name-differs-from-id";
  }

  @Override
  public Family family() {
    return Family.STRUCTURE;
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public List<Option<?>> options() {
    return List.of(FORM);
  }

  @Override
  public String what() {
    return "has a file name that claims another id";
  }

  @Override
  public String why() {
    return """
    Who has the id looks for the file by it, and who has the file takes its name for the id.
    Where both name an incident and not the same one, one of them was copied or renamed, and
    links in chats and tickets lead to the wrong place. After a rename the old name belongs
    among the `aliases`; then both are found. A name of another form, such as a day and a
    title beside `INC-2026-014`, claims no id.
    """;
  }

  @Override
  public String fix() {
    return "rename the file, correct the id, or keep the file's name among the 'aliases'";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.bad(
            """
            ---
            id: ⟦2026-02-04-example⟧
            title: Checkout answered 504
            date: 2026-02-03
            ---
            """),
        Example.good(
            """
            ---
            id: 2026-02-03-example
            title: Checkout answered 504
            date: 2026-02-03
            ---
            """),
        Example.nearMiss(
            """
            ---
            id: 2026-02-04-checkout
            aliases: [2026-02-03-example]
            title: Checkout answered 504
            date: 2026-02-03
            ---
            """),
        Example.nearMiss(
            """
            ---
            id: INC-2026-014
            title: Checkout answered 504
            date: 2026-02-03
            ---
            """));
  }

  @Override
  public Stream<Finding> check(Subject subject) {
    String name = name(subject);
    return HeadField.find(subject, "id", "incident_id")
        .filter(id -> id instanceof Value.Scalar && !isNamed(subject, id.display(), name))
        .filter(id -> subject.option(FORM).equals("id") || isAnotherId(id.display(), name))
        .map(id -> finding(subject, id, name))
        .stream();
  }

  private Finding finding(Subject subject, Value id, String name) {
    return Finding.at(id.span())
        .weighing(Draft.weight(subject, severity()))
        .saying("id '" + id.display() + "' in a file named '" + name + "'")
        .advising("is one a copy or an old name? " + fix());
  }

  /// The file's name without extension; that of its folder where the file stands for it.
  private static String name(Subject subject) {
    String[] names = subject.file().path().split("/", -1);
    String stem = names[names.length - 1].replaceFirst("(?<=.)\\.[^.]*$", "");
    boolean standsForFolder = stem.toLowerCase(Locale.ROOT).matches("index|readme|_index");
    return standsForFolder && names.length > 1 ? names[names.length - 2] : stem;
  }

  private static boolean isNamed(Subject subject, String id, String name) {
    String slug = Slug.of(name);
    return Stream.concat(Stream.of(id), subject.postmortem().aliases().stream())
        .map(Slug::of)
        .anyMatch(known -> within(known, slug) || within(slug, known));
  }

  /// Whether one name holds another, at the bounds of its words.
  private static boolean within(String part, String whole) {
    return ("-" + whole + "-").contains("-" + part + "-");
  }

  /// Whether a name has the form of an id: of one ladder but another number, or of another day.
  private static boolean isAnotherId(String id, String name) {
    String wanted = Slug.of(id);
    String found = Slug.of(name);
    if (DATED.matcher(wanted).find()) {
      return DATED.matcher(found).find();
    }
    return letters(wanted)
        .filter(
            letters ->
                Pattern.compile("(?:^|-)" + Pattern.quote(letters) + "-?\\d").matcher(found).find())
        .isPresent();
  }

  private static Optional<String> letters(String id) {
    Matcher numbered = NUMBERED.matcher(id);
    return numbered.matches() ? Optional.of(numbered.group(1)) : Optional.empty();
  }
}
