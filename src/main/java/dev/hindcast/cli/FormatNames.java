package dev.hindcast.cli;

import dev.hindcast.export.FindingsFormat;
import java.util.Iterator;
import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// The names of the formats of findings, as the help lists them and `--format` takes them.
final class FormatNames implements Iterable<String>, ITypeConverter<String> {
  private static final List<String> NAMES =
      FindingsFormat.all(false).stream().map(FindingsFormat::name).toList();

  @Override
  public Iterator<String> iterator() {
    return NAMES.iterator();
  }

  @Override
  public String convert(String typed) {
    if (NAMES.contains(typed)) {
      return typed;
    }
    throw new TypeConversionException(
        "expected one of " + NAMES + " (case-sensitive) but was '" + typed + "'");
  }
}
