package dev.hindcast.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModulesTest {
  private static final Path FOLDER = Path.of("templates/assets");

  /// The folders of modules, and what pages begin with.
  private static final Map<String, List<String>> ENTRIES =
      Map.of("search", List.of("now.js", "page.js"), "charts", List.of("charts.js"));

  private static final Pattern TOP_LEVEL =
      Pattern.compile(
          "(?m)^(?:export )?(?:async )?(?:function\\*?|class|const|let|var) ([\\w$]+|\\W.*)");

  @Test
  void aModuleStandsAfterThoseThatItImports() {
    Modules modules =
        modules(
            Map.of(
                "a.js", "import { b } from './b.js';\nimport { c } from './c.js';\nb(c);\n",
                "b.js", "import { c } from './c.js';\nexport function b(x) {\n  return c + x;\n}\n",
                "c.js", "export const c = 1;\n"));
    assertEquals(List.of("a.js"), modules.entries());
    assertEquals(
        """
        'use strict';
        (() => {
        const c = 1;
        function b(x) {
          return c + x;
        }
        b(c);
        })();
        """,
        modules.joined("a.js"));
  }

  @Test
  void importsOfSeveralLinesAreImportsToo() {
    Modules modules =
        modules(
            Map.of(
                "a.js", "import {\n  b,\n  c,\n} from './b-c.js';\n\nb();\n",
                "b-c.js", "export async function b() {}\nexport class C {}\n"));
    assertEquals(
        """
        'use strict';
        (() => {
        async function b() {}
        class C {}
        b();
        })();
        """,
        modules.joined("a.js"));
  }

  @Test
  void commentsStayInTheSources() {
    String source =
        """
        /*
         * What it does * and why **.
         */

        /** @param {number} x */
        export function f(x) {
          // One more.
          return /** @type {any} */ (x) + '// no comment' + `/* none */`; // stays
        }
        """;
    assertEquals(
        """
        'use strict';
        (() => {
        function f(x) {
          return /** @type {any} */ (x) + '// no comment' + `/* none */`; // stays
        }
        })();
        """,
        modules(Map.of("a.js", source)).joined("a.js"));
  }

  @Test
  void whatIsMissingOrTurnsInACircleIsNamed() {
    Modules missing = modules(Map.of("a.js", "import { b } from './b.js';\n"));
    SiteProblem problem = assertThrows(SiteProblem.class, () -> missing.joined("a.js"));
    assertEquals("a.js: there is no module b.js beside it", problem.getMessage());
    Modules circle =
        modules(
            Map.of(
                "a.js", "import { b } from './b.js';\n", "b.js", "import { a } from './a.js';\n"));
    SiteProblem turning = assertThrows(SiteProblem.class, () -> circle.joined("a.js"));
    assertEquals("b.js: imports a.js, which imports it in turn", turning.getMessage());
  }

  /// A script has its modules in one scope.
  @ParameterizedTest
  @ValueSource(strings = {"search", "charts"})
  void noTwoModulesDeclareTheSameName(String folder) throws IOException {
    Map<String, String> declared = new TreeMap<>();
    sources(folder)
        .forEach(
            (module, source) ->
                TOP_LEVEL
                    .matcher(source)
                    .results()
                    .map(match -> match.group(1))
                    .forEach(
                        name -> {
                          assertTrue(name.matches("[\\w$]+"), module + ": one name each: " + name);
                          String other = declared.put(name, module);
                          assertNull(other, name + " is declared in " + module + " too");
                        }));
    assertTrue(declared.size() > 30, declared.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"search", "charts"})
  void ourModulesImportAndExportInTheOneWayThatIsKnown(String folder) throws IOException {
    Modules modules = new Modules(sources(folder));
    assertEquals(ENTRIES.get(folder), modules.entries());
    for (String entry : modules.entries()) {
      String script = modules.joined(entry);
      assertFalse(Pattern.compile("(?m)^\\s*(import|export)\\b").matcher(script).find());
      assertFalse(script.contains("import("), "a page opened from a disk loads no module");
    }
  }

  private static Modules modules(Map<String, String> sources) {
    return new Modules(new TreeMap<>(sources));
  }

  private static SortedMap<String, String> sources(String folder) throws IOException {
    SortedMap<String, String> sources = new TreeMap<>();
    try (Stream<Path> files = Files.list(FOLDER.resolve(folder))) {
      for (Path file : files.toList()) {
        sources.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return sources;
  }
}
