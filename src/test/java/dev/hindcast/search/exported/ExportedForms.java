package dev.hindcast.search.exported;

import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import tools.jackson.databind.JsonNode;

/// The forms of words, with their stems where the files have them.
final class ExportedForms {
  private static final int BLOCK = 1024;
  private static final int COMMONEST = 4000;
  private static final int EXPANSIONS = 50;
  private static final Comparator<Form> COMMONEST_FIRST =
      Comparator.comparingInt((Form form) -> -Math.max(form.words, form.codes))
          .thenComparing(Form::text);

  private final ExportedFiles files;
  private final boolean hasStems;
  private final List<String> initials;
  private final SortedMap<String, Form> forms;

  ExportedForms(JsonNode root, ExportedFiles files) {
    this.files = files;
    this.hasStems = root.get("stemmer").stringValue().equals("forms");
    this.initials = ExportedFiles.strings(root.get("initials"));
    this.forms =
        named(files.table("forms", root.get("tables").get("forms"), place -> form(place.reader())));
  }

  record Form(String text, int words, int codes, int kept, String rest) {
    String stem() {
      return text.substring(0, kept) + rest;
    }
  }

  private Form form(PackedReader reader) {
    int words = reader.number();
    int codes = reader.number();
    return hasStems
        ? new Form("", words, codes, reader.number(), reader.string())
        : new Form("", words, codes, 0, "");
  }

  private static SortedMap<String, Form> named(SortedMap<String, Form> forms) {
    forms.replaceAll((text, form) -> new Form(text, form.words, form.codes, form.kept, form.rest));
    return forms;
  }

  /// What the table says; for languages of which it says the stems.
  String stem(String form) {
    Form known = forms.get(form);
    return known == null || known.words == 0 ? form : known.stem();
  }

  List<Form> beginningWith(String prefix) {
    List<Form> all = startingWith(prefix);
    if (!all.isEmpty() && blockOf(all.getLast().text) - blockOf(prefix) > 3) {
      all = ofInitial(prefix).stream().filter(form -> form.text.startsWith(prefix)).toList();
    }
    return all.stream().sorted(COMMONEST_FIRST).limit(EXPANSIONS).toList();
  }

  List<Form> near(String word) {
    int most = word.codePointCount(0, word.length()) < 6 ? 1 : 2;
    return ofInitial(word).stream()
        .filter(form -> form.words > 0 && Spellings.distance(word, form.text) <= most)
        .sorted(
            Comparator.comparingInt((Form form) -> Spellings.distance(word, form.text))
                .thenComparing(COMMONEST_FIRST))
        .limit(EXPANSIONS)
        .toList();
  }

  private List<Form> ofInitial(String word) {
    String initial = Character.toString(word.codePointAt(0));
    int block = initials.indexOf(initial);
    return block < 0
        ? startingWith(initial).stream().sorted(COMMONEST_FIRST).limit(COMMONEST).toList()
        : List.copyOf(
            named(files.block("spelling", block, place -> form(place.reader()))).values());
  }

  private List<Form> startingWith(String prefix) {
    return forms.tailMap(prefix).values().stream()
        .takeWhile(form -> form.text.startsWith(prefix))
        .toList();
  }

  /// The block in which a key is looked for.
  private int blockOf(String key) {
    int before = forms.headMap(key).size() + (forms.containsKey(key) ? 1 : 0);
    return Math.max(0, before - 1) / BLOCK;
  }
}
