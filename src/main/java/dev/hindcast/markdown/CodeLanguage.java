package dev.hindcast.markdown;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What is written behind the marks of a fence.
final class CodeLanguage {

  /// How MyST and Quarto write it: `{code-block} python` and `{python}`.
  private static final Pattern DIRECTIVE =
      Pattern.compile("\\{(?:code-block|code-cell|code|sourcecode)\\}\\s*|[{}]");

  private CodeLanguage() {}

  /// In lower case; empty where there is none.
  static String of(@Nullable String info) {
    return info == null
        ? ""
        : DIRECTIVE.matcher(info.toLowerCase(Locale.ROOT)).replaceAll("").strip();
  }
}
