package dev.hindcast.search.files;

import dev.hindcast.search.FormTable;
import dev.hindcast.search.FormTable.Form;
import dev.hindcast.search.analysis.Language;
import java.util.List;
import java.util.SortedMap;

/// Writes the words of a library as they are written.
final class FormFiles {
  private final SortedMap<String, byte[]> files;
  private final FormTable forms;
  private final boolean hasStems;

  FormFiles(SortedMap<String, byte[]> files, FormTable forms, Language language) {
    this.files = files;
    this.forms = forms;
    this.hasStems = language.stems() == Language.Stems.FORMS;
  }

  /// Writes all of them, in blocks.
  ///
  /// @return the first of each block
  List<String> writeAll() {
    TableFiles table = TableFiles.ofKeys(new BlockFiles(files, "forms"), FormTable.BLOCK);
    forms.all().forEach(form -> table.add(form.text(), value(form)));
    return table.end();
  }

  /// Writes the commonest with those initials that very many have, a block for each.
  ///
  /// @return these initials
  List<String> writeCommonest() {
    SortedMap<String, List<Form>> commonest = forms.commonestOfWideInitials();
    BlockFiles blocks = new BlockFiles(files, "spelling");
    for (List<Form> some : commonest.values()) {
      TableFiles table = TableFiles.ofKeys(blocks, some.size());
      some.forEach(form -> table.add(form.text(), value(form)));
      table.end();
    }
    return List.copyOf(commonest.keySet());
  }

  private PackedBytes value(Form form) {
    PackedBytes value = new PackedBytes().number(form.words()).number(form.codes());
    if (hasStems) {
      int kept = shared(form.text(), form.stem());
      value.number(kept).string(form.stem().substring(kept));
    }
    return value;
  }

  private static int shared(String form, String stem) {
    int shared = 0;
    while (shared < Math.min(form.length(), stem.length())
        && form.charAt(shared) == stem.charAt(shared)) {
      shared++;
    }
    return shared > 0 && Character.isHighSurrogate(form.charAt(shared - 1)) ? shared - 1 : shared;
  }
}
