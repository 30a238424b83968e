package dev.hindcast.lint.settings;

import dev.hindcast.markdown.Value;
import dev.hindcast.markdown.Yaml;
import dev.hindcast.source.Diagnostic;
import dev.hindcast.source.SourceFile;
import dev.hindcast.source.SourceText;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// A text of a configuration and where it lies, for what it names counts from there.
///
/// @param within the files through which it was reached, itself the last
record ConfigurationText(Path path, SourceFile file, List<Path> within) {

  static ConfigurationText of(Path path, SourceFile file) {
    return new ConfigurationText(path, file, List.of(path.normalize()));
  }

  /// A text that this one names.
  ConfigurationText beside(Value.Scalar name) throws SettingMistake {
    Path other = path(name);
    if (within.contains(other)) {
      throw mistake(
          name,
          "'" + name.text() + "' leads back to where it is read from",
          "let one of the two not extend the other");
    }
    SourceText read = SourceText.read(other, label(name.text()));
    SourceFile text =
        read.file()
            .orElseThrow(
                () ->
                    mistake(
                        name,
                        "'"
                            + name.text()
                            + "' "
                            + read.diagnostic().map(Diagnostic::message).orElse("cannot be read"),
                        "save it as UTF-8 where you may read it"));
    return new ConfigurationText(
        other, text, Stream.concat(within.stream(), Stream.of(other)).toList());
  }

  /// Where a file lies, or will, that this one names.
  Path place(Value.Scalar name) throws SettingMistake {
    try {
      return path.resolveSibling(name.text()).normalize();
    } catch (InvalidPathException _) {
      throw mistake(name, "'" + name.text() + "' is no path", "write it as known/findings.jsonl");
    }
  }

  private Path path(Value.Scalar name) throws SettingMistake {
    Path other = place(name);
    if (Files.isRegularFile(other)) {
      return other;
    }
    throw mistake(
        name,
        "there is no file '" + name.text() + "'",
        "name an existing one; its path counts from the folder of " + file.name());
  }

  /// Its fields, where it is YAML.
  Value.Mapping values() throws SettingMistake {
    try {
      return Yaml.read(file);
    } catch (Yaml.Unreadable unreadable) {
      throw new SettingMistake(
          file, unreadable.span().start(), unreadable.problem(), unreadable.help());
    }
  }

  private String label(String name) {
    return Path.of(file.path()).resolveSibling(name).normalize().toString().replace('\\', '/');
  }

  private SettingMistake mistake(Value.Scalar name, String what, String help) {
    return new SettingMistake(file, name.span().start(), what, help);
  }
}
