package dev.hindcast.search.files;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hindcast.postmortem.Library;
import dev.hindcast.search.GeneratedLibrary;
import dev.hindcast.search.Incident;
import dev.hindcast.search.SearchIndexes;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.IntStream;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SearchFilesTest {

  @Test
  void theSameLibraryGivesTheSameBytesInWhateverOrderItIsRead() {
    Library library = GeneratedLibrary.of(60);
    var reversed = new ArrayList<>(library.postmortems());
    Collections.reverse(reversed);
    SortedMap<String, byte[]> files = files(library);
    SortedMap<String, byte[]> again = files(new Library(reversed));
    assertEquals(files.keySet(), again.keySet());
    files.forEach((path, bytes) -> assertArrayEquals(bytes, again.get(path), path));
  }

  @Test
  void anotherLibraryHasOtherNamesSoThatNoBrowserMixesThem() {
    assertEquals(generation("Lag"), generation("Lag"));
    assertNotEquals(generation("Lag"), generation("Leak"));
  }

  @Test
  void everyFileIsOneZlibStream() throws IOException {
    for (Map.Entry<String, byte[]> file : files(GeneratedLibrary.of(60)).entrySet()) {
      if (file.getKey().endsWith(".bin")) {
        assertTrue(inflated(file.getValue()).length > 0, file.getKey());
      }
    }
  }

  @Test
  void anEmptyLibraryHasARootToo() throws IOException {
    SortedMap<String, byte[]> files = files(Incident.library());
    JsonNode entry = json(requireNonNull(files.get("index.json")));
    assertEquals(2, entry.get("format").intValue());
    assertEquals(0, entry.get("documents").intValue());
    JsonNode root = root(files);
    assertEquals(0, root.get("documents").intValue());
    assertEquals("porter", root.get("stemmer").stringValue());
  }

  @Test
  void daysRunBackwardsAndTheUndatedAreNotAmongThem() throws IOException {
    JsonNode root =
        root(
            files(
                Incident.library(
                    Incident.of("a").date("1970-01-11"),
                    Incident.of("b").date("1970-01-11"),
                    Incident.of("c").date("1970-01-04"),
                    Incident.of("d"))));
    assertEquals("[[10,7],[2,1]]", root.get("days").toString());
  }

  @Test
  void aCardHasWhatABrowserShows() throws IOException {
    SortedMap<String, byte[]> files =
        files(
            Incident.library(
                Incident.of("a").title("Pool </b>").date("2026-02-03").summary("It ran dry.")));
    JsonNode card = json(inflated(file(files, "/cards/0.bin")));
    assertEquals("incidents/a/", card.get("address").stringValue());
    assertEquals("Pool </b>", card.get("title").stringValue());
    assertEquals("2026-02-03", card.get("date").stringValue());
    assertEquals("It ran dry.", card.get("text").stringValue());
  }

  @Test
  void aScriptForADiskHasAllOfASmallLibraryAndSaysHowLargeALargeOneIs() {
    String small = text(files(Incident.library(Incident.of("a"))), "data.js");
    assertTrue(
        small.startsWith("hindcastData({\"format\":2,\"documents\":1,\"directory\":"), small);
    Incident[] many =
        IntStream.rangeClosed(0, DiskScript.MOST_DOCUMENTS)
            .mapToObj(number -> Incident.of("pm-" + number))
            .toArray(Incident[]::new);
    assertEquals(
        "hindcastData({\"format\":2,\"documents\":2001});\n",
        text(files(Incident.library(many)), "data.js"));
  }

  private static String generation(String title) {
    return files(Incident.library(Incident.of("a").title(title))).firstKey().split("/", 2)[0];
  }

  private static SortedMap<String, byte[]> files(Library library) {
    return SearchFiles.of(SearchIndexes.of(library));
  }

  private static JsonNode root(SortedMap<String, byte[]> files) throws IOException {
    return json(inflated(file(files, "/root.bin")));
  }

  private static byte[] file(SortedMap<String, byte[]> files, String end) {
    return files.entrySet().stream()
        .filter(file -> file.getKey().endsWith(end))
        .findFirst()
        .orElseThrow()
        .getValue();
  }

  private static byte[] inflated(byte[] deflated) throws IOException {
    try (InflaterInputStream bytes = new InflaterInputStream(new ByteArrayInputStream(deflated))) {
      return bytes.readAllBytes();
    }
  }

  private static JsonNode json(byte[] bytes) {
    return JsonMapper.shared().readTree(bytes);
  }

  private static String text(SortedMap<String, byte[]> files, String path) {
    return new String(requireNonNull(files.get(path)), StandardCharsets.UTF_8);
  }
}
