package dev.hindcast.search;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hindcast.postmortem.Library;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class SearchFilesTest {

  @Test
  void theSameLibraryGivesTheSameBytesInWhateverOrderItIsRead() {
    Library library = GeneratedLibrary.of(60);
    var reversed = new ArrayList<>(library.postmortems());
    Collections.reverse(reversed);
    SortedMap<String, byte[]> files = SearchFiles.of(SearchIndex.of(library));
    SortedMap<String, byte[]> again = SearchFiles.of(SearchIndex.of(new Library(reversed)));
    assertEquals(files.keySet(), again.keySet());
    files.forEach((path, bytes) -> assertArrayEquals(bytes, again.get(path), path));
  }

  @Test
  void aNameChangesWithWhatIsInTheFile() {
    var before = SearchFiles.of(SearchIndex.of(Incident.library(Incident.of("a").title("Lag"))));
    var after = SearchFiles.of(SearchIndex.of(Incident.library(Incident.of("a").title("Leak"))));
    var kept = new TreeSet<>(before.keySet());
    kept.retainAll(after.keySet());
    kept.removeIf(path -> path.equals("index.json") || path.equals("data.js"));
    kept.forEach(path -> assertArrayEquals(before.get(path), after.get(path), path));
    assertTrue(before.keySet().stream().anyMatch(path -> !after.containsKey(path)));
  }

  @Test
  void everyFileIsReferredToAndNoneIsMissing() {
    SortedMap<String, byte[]> files = files(GeneratedLibrary.of(60));
    String root = text(files, "index.json");
    List<String> named = List.copyOf(files.keySet());
    for (String path : named) {
      boolean known = path.equals("index.json") || path.equals("data.js");
      String name = path.substring(path.indexOf('/') + 1).replace(".json", "");
      assertTrue(known || root.contains("\"" + name + "\""), path);
    }
  }

  @Test
  void aSmallLibraryReads() {
    SortedMap<String, byte[]> files =
        files(
            Incident.library(
                Incident.of("b").title("Pool </script>").date("1970-01-11").severity("SEV1"),
                Incident.of("a").title("Pools LAG").summary("Pool")));
    assertEquals("[null,10]", folder(files, "days"));
    assertEquals(
        """
        [["a","incidents/a/","Pools LAG",null,null,[],[],"Pool"],\
        ["b","incidents/b/","Pool \\u003c/script>","1970-01-11","SEV1",[],[],""]]\
        """,
        folder(files, "cards"));
    String prose = folder(files, "prose");
    assertTrue(prose.contains("[\"pool\",2,[0,1],[8,5]]"), prose);
    assertTrue(folder(files, "exact").contains("[[\"lag\",1,[0],[1]]"));
    assertTrue(text(files, "index.json").contains("\"values\":[[\"sev1\",\"SEV1\",1]]"));
  }

  @Test
  void anEmptyLibraryHasARootToo() {
    String root = text(files(Incident.library()), "index.json");
    assertTrue(root.startsWith("{\"format\":1,\"documents\":0,"), root);
  }

  @Test
  void aSpellingOfAFacetIsTheFirstInTheLibrary() {
    String root =
        text(
            files(
                Incident.library(
                    Incident.of("a").services("Checkout", "CHECKOUT"),
                    Incident.of("b").services("checkout"))),
            "index.json");
    assertTrue(root.contains("[\"checkout\",\"Checkout\",2]"), root);
  }

  @Test
  void aMechanismIsCalledByItsTitleAndAskedForByItsName() {
    String root =
        text(
            files(Incident.library(Incident.of("a").causes("retry-storm", "our-own"))),
            "index.json");
    assertTrue(
        root.contains("[[\"our-own\",\"our-own\",1],[\"retry-storm\",\"Retry storm\",1]]"), root);
  }

  private static SortedMap<String, byte[]> files(Library library) {
    return SearchFiles.of(SearchIndex.of(library));
  }

  private static String text(SortedMap<String, byte[]> files, String path) {
    return new String(requireNonNull(files.get(path)), StandardCharsets.UTF_8);
  }

  /// The one file of a folder.
  private static String folder(SortedMap<String, byte[]> files, String folder) {
    List<String> paths =
        files.keySet().stream().filter(path -> path.startsWith(folder + "/")).toList();
    assertEquals(1, paths.size());
    return text(files, paths.getFirst());
  }
}
