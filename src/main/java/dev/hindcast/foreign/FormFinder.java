package dev.hindcast.foreign;

import dev.hindcast.markdown.Document;
import dev.hindcast.markdown.DocumentReader;
import dev.hindcast.source.SourceFile;
import java.util.regex.Pattern;

/// Tells what a file is by its name and by what stands in it.
final class FormFinder {
  private static final Pattern PAGE_NAME = Pattern.compile("(?i).*\\.x?html?");
  private static final Pattern PAGE_START = Pattern.compile("(?i)\\s*(?:<!doctype html|<html\\b)");

  private final DocumentReader reader = new DocumentReader();

  Form find(SourceFile file) {
    if (PAGE_NAME.matcher(file.name()).matches() || PAGE_START.matcher(file.text()).lookingAt()) {
      return Form.HTML;
    }
    Document document = reader.read(file);
    if (IccoImport.isEntry(document)) {
      return Form.ICCO;
    }
    return ListEntries.of(document).isList() ? Form.DANLUU : Form.MARKDOWN;
  }
}
