package dev.hindcast.foreign;

import dev.hindcast.extract.HouseWords;
import dev.hindcast.extract.PostmortemReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Makes canonical files of foreign ones. Never fails on what they hold. The same files in the same
/// order give the same bytes, and what was made of them is not changed by being imported again.
public final class Importer {
  private final PostmortemReader reader;
  private final FormFinder forms = new FormFinder();
  private final Wishes wishes;

  /// Reads with the words that ship with the program.
  public Importer(Wishes wishes) {
    this(wishes, HouseWords.builtIn());
  }

  /// @param words by which sections, columns, states and facts are known
  public Importer(Wishes wishes, HouseWords words) {
    this.wishes = wishes;
    String zone = wishes.zone() == null ? null : wishes.zone().getId();
    this.reader = new PostmortemReader(words, zone);
  }

  /// Imports files that go to one folder.
  ///
  /// @param form what they are; empty to find out file by file
  public List<Imported> read(List<Foreign> files, Optional<Form> form) {
    FreeNames names = new FreeNames();
    List<Imported> imported = new ArrayList<>();
    for (Foreign foreign : files) {
      Imported one = read(foreign, form.orElseGet(() -> forms.find(foreign.file())));
      imported.add(
          new Imported(
              one.source(),
              one.form(),
              one.files().stream()
                  .map(file -> new Converted(names.take(file.name()), file.text()))
                  .toList(),
              one.losses()));
    }
    return imported;
  }

  private Imported read(Foreign foreign, Form form) {
    MarkdownImport markdown = new MarkdownImport(reader, wishes);
    return switch (form) {
      case MARKDOWN -> markdown.read(foreign);
      case HTML -> new PageImport(markdown).read(foreign);
      case DANLUU -> new ListImport(reader, markdown).read(foreign);
      case ICCO -> new IccoImport(markdown).read(foreign);
    };
  }
}
