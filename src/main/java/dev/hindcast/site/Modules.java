package dev.hindcast.site;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Script modules of one folder, which import from each other by `import { a, b } from
/// './other.js';` at the start of a line, and export where they declare.
public final class Modules {
  private static final Pattern IMPORT =
      Pattern.compile("(?m)^import \\{[^}]*\\} from '\\./([\\w-]+\\.js)';\\R");
  private static final Pattern EXPORT =
      Pattern.compile("(?m)^export (?=(?:async )?(?:function|class|const|let)\\b)");

  /// Comments that begin and end with a line.
  private static final Pattern COMMENT =
      Pattern.compile("(?m)^[ \\t]*/\\*(?:[^*]++|\\*(?!/))*+\\*/[ \\t]*\\R|^[ \\t]*//.*\\R");

  private static final Pattern EMPTY_LINES = Pattern.compile("(?m)^\\R");

  private final SortedMap<String, String> sources;

  /// @param sources by their names
  public Modules(SortedMap<String, String> sources) {
    this.sources = sources;
  }

  /// Those that no other imports: each is what some page runs. In the order of their names.
  public List<String> entries() {
    Set<String> imported = new HashSet<>();
    sources
        .values()
        .forEach(
            source ->
                IMPORT.matcher(source).results().forEach(found -> imported.add(found.group(1))));
    return sources.keySet().stream().filter(name -> !imported.contains(name)).toList();
  }

  /// A module with all that it needs as one classic script, without the comments, which are most of
  /// it.
  public String joined(String name) {
    Set<String> needed = new LinkedHashSet<>();
    addNeeded(name, name, needed, new ArrayList<>());
    StringBuilder script = new StringBuilder("'use strict';\n(() => {\n");
    needed.forEach(module -> script.append(withoutLinks(withoutComments(module))));
    return script.append("})();\n").toString();
  }

  private String withoutComments(String name) {
    String code = COMMENT.matcher(source(name, name)).replaceAll("");
    return EMPTY_LINES.matcher(code).replaceAll("");
  }

  private static String withoutLinks(String code) {
    return EXPORT.matcher(IMPORT.matcher(code).replaceAll("")).replaceAll("");
  }

  private void addNeeded(String name, String importer, Set<String> needed, List<String> within) {
    if (needed.contains(name)) {
      return;
    }
    if (within.contains(name)) {
      throw new SiteProblem(importer + ": imports " + name + ", which imports it in turn");
    }
    within.add(name);
    Matcher imports = IMPORT.matcher(source(name, importer));
    while (imports.find()) {
      addNeeded(imports.group(1), name, needed, within);
    }
    within.removeLast();
    needed.add(name);
  }

  private String source(String name, String importer) {
    String source = sources.get(name);
    if (source == null) {
      throw new SiteProblem(importer + ": there is no module " + name + " beside it");
    }
    return source;
  }
}
