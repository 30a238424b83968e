package dev.hindcast.markdown;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A tag of a site generator: of Jekyll, Liquid or GitBook `{% … %}`, Hugo `{{< … >}}`, kramdown
/// `{: … }`, ERB `<% … %>` or MDX `<Name … />`, a comment of MDX `{/* … */}`, or a variable `{{
/// site.title }}`.
///
/// @param length of the whole tag
/// @param visible what a reader sees of it: a caption or a title
record GeneratorTag(int length, String visible) {

  /// Longer than any tag a person writes; what is longer is text.
  static final int LONGEST = 500;

  /// `{: .no_toc }`, `{:toc}`, `{::options … /}`, `{:target="_blank"}`.
  private static final Pattern ATTRIBUTES = Pattern.compile("\\{:{1,2}/?[^{}\\n]*\\}");

  private static final Pattern ATTRIBUTE =
      Pattern.compile("[.#]?[A-Za-z][\\w:-]*(?:=(?:\"[^\"]*\"|'[^']*'|[^\\s\"']+))?|/");

  /// A name with a dot or a filter, or a quoted text with a filter; alone it may be a placeholder.
  private static final Pattern VARIABLE =
      Pattern.compile(
          "-?\\s*(?:(?:[a-z_$][\\w-]*(?:\\[[^\\]]*\\])*)?(?:\\.[A-Za-z_][\\w-]*(?:\\[[^\\]]*\\])*)+"
              + "(?:\\s*\\|[^|].*)?"
              + "|(?:[\\w-]+|\"[^\"]*\"|'[^']*')\\s*\\|[^|].*)\\s*-?",
          Pattern.DOTALL);

  private static final Pattern CAPTION =
      Pattern.compile("\\b(caption|title|alt)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')");

  private static final Pattern ADDRESS = Pattern.compile("^\\s*embed\\s+url=\"([^\"]*)\"");
  private static final Pattern NAME = Pattern.compile("</?([A-Z][A-Za-z0-9.]*)(?=[\\s/>])");

  /// The tag that a text begins with.
  static Optional<GeneratorTag> at(String text, Components components) {
    if (text.startsWith("{%")) {
      return enclosed(text, 2, "%}");
    }
    if (text.startsWith("{{<")) {
      return enclosed(text, 3, ">}}");
    }
    if (text.startsWith("{{%")) {
      return enclosed(text, 3, "%}}");
    }
    if (text.startsWith("{/*")) {
      return enclosed(text, 3, "*/}").map(GeneratorTag::hidden);
    }
    if (text.startsWith("<%")) {
      return enclosed(text, 2, "%>").map(GeneratorTag::hidden);
    }
    if (text.startsWith("{{")) {
      return variable(text);
    }
    return text.startsWith("{:") ? attributes(text) : component(text, components);
  }

  private static Optional<GeneratorTag> enclosed(String text, int opening, String closing) {
    int end = text.indexOf(closing, opening);
    return end < 0
        ? Optional.empty()
        : Optional.of(
            new GeneratorTag(end + closing.length(), caption(text.substring(opening, end))));
  }

  private GeneratorTag hidden() {
    return new GeneratorTag(length, "");
  }

  private static Optional<GeneratorTag> variable(String text) {
    int end = text.indexOf("}}", 2);
    return end >= 0 && VARIABLE.matcher(text.substring(2, end).strip()).matches()
        ? Optional.of(new GeneratorTag(end + 2, ""))
        : Optional.empty();
  }

  private static Optional<GeneratorTag> attributes(String text) {
    Matcher matcher = ATTRIBUTES.matcher(text);
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    String inside = matcher.group().replaceAll("^\\{:{1,2}|\\}$", "");
    return ATTRIBUTE.matcher(inside).replaceAll("").isBlank()
        ? Optional.of(new GeneratorTag(matcher.end(), ""))
        : Optional.empty();
  }

  private static Optional<GeneratorTag> component(String text, Components components) {
    Matcher name = NAME.matcher(text);
    int end = endOfTag(text);
    return end > 0 && name.lookingAt() && components.has(name.group(1))
        ? Optional.of(new GeneratorTag(end, caption(text.substring(name.end(), end))))
        : Optional.empty();
  }

  /// The index after the `>` that stands in no quotes and no braces; -1 where there is none.
  private static int endOfTag(String text) {
    char quote = 0;
    int braces = 0;
    for (int at = 0; at < text.length(); at++) {
      char character = text.charAt(at);
      if (quote != 0) {
        quote = character == quote ? 0 : quote;
      } else if (character == '"' || character == '\'') {
        quote = character;
      } else if (character == '{' || character == '}') {
        braces += character == '{' ? 1 : -1;
      } else if (character == '>' && braces == 0) {
        return at + 1;
      }
    }
    return -1;
  }

  private static String caption(String inside) {
    Matcher address = ADDRESS.matcher(inside);
    if (address.find()) {
      return address.group(1);
    }
    String best = "";
    String bestName = "";
    for (Matcher found = CAPTION.matcher(inside); found.find(); ) {
      if (best.isEmpty() || found.group(1).equals("caption") || bestName.equals("alt")) {
        best = found.group(2) == null ? found.group(3) : found.group(2);
        bestName = found.group(1);
      }
    }
    return best;
  }
}
