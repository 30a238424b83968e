package dev.hindcast.foreign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hindcast.source.Diagnostic;
import dev.hindcast.source.SourceFile;
import dev.hindcast.source.SourceFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What becomes of foreign files.
class ImporterTest {

  @Test
  void aFileWithoutAHeadGetsOneOfWhatIsFound() {
    assertImported(
        """
        # Queue stalled

        ## Timeline

        - 2026-02-03 08:12 UTC: Workers stop
        """,
        """
        ---
        title: Queue stalled
        date: 2026-02-03
        ---

        # Queue stalled

        ## Timeline

        - 2026-02-03 08:12 UTC: Workers stop
        """);
  }

  @Test
  void namesOfOtherToolsBecomeOursAndUnknownFieldsStayBehindThem() {
    assertImported(
        """
        ---
        layout: post   # for the generator
        keywords: [queue]
        # 1 is the worst
        sev: 2
        name: "Queue: stalled"
        start_time: 2026-02-03 08:12 UTC
        end_time: 2026-02-03T10:12+01:00
        incident_date: 3 Feb 2026
        affected_services:
          - queue
          - worker
        ---
        Text.
        """,
        """
        ---
        title: "Queue: stalled"
        # 1 is the worst
        severity: 2
        services:
          - queue
          - worker
        tags: [queue]
        date: 3 Feb 2026
        timestamps:
          started: 2026-02-03T08:12:00Z
          resolved: 2026-02-03T10:12:00+01:00
        layout: post   # for the generator
        ---
        Text.
        """);
  }

  @Test
  void aDayInOtherWordsIsWrittenAsOurs() {
    assertImported(
        "---\ntitle: Queue stalled\ndate: 3 Feb 2026\n---\n",
        "---\ntitle: Queue stalled\ndate: 2026-02-03\n---\n");
  }

  @Test
  void anApproximateTimeIsSaidToBeOne() {
    assertImported(
        "---\ntitle: Queue stalled\ntimestamps: {started: ~2026-02-03 08:12 UTC}\n---\n",
        """
        ---
        title: Queue stalled
        timestamps:
          started: 2026-02-03T08:12:00Z
          precision:
            started: estimated
        ---
        """);
  }

  @Test
  void aStateOfTheIncidentIsNoStateOfItsReport() {
    assertImported(
        "---\ntitle: A\ndate: 2026-02-03\nstate: resolved\n---\n",
        "---\ntitle: A\ndate: 2026-02-03\nstate: resolved\n---\n");
    assertImported(
        "---\ntitle: A\ndate: 2026-02-03\nstate: Approved\n---\n",
        "---\ntitle: A\nstatus: reviewed\ndate: 2026-02-03\n---\n");
  }

  @Test
  void ofTwoNamesForOneThingTheSecondStaysWhatItIs() {
    assertImported(
        "---\ntitle: A\ndate: 2026-02-03\npriority: P1\nseverity: SEV2\nservice: x\n---\n",
        "---\ntitle: A\nseverity: SEV2\nservices: x\ndate: 2026-02-03\npriority: P1\n---\n");
  }

  @Test
  void aTimeThatIsNotUnderstoodStaysWhereItIs() {
    String text = "---\ntitle: A\ndate: 2026-02-03\nresolved: yes\n---\n";
    assertImported(text, text);
    assertEquals(List.of("unreadable-value"), rules(read("a.md", text)));
  }

  @Test
  void aClockWithoutAZoneStaysWithoutOneAndIsReported() {
    Imported imported = read("a.md", "---\ntitle: A\nstart_time: 2026-02-03 08:12\n---\n");
    assertEquals(
        "---\ntitle: A\ntimestamps:\n  started: 2026-02-03T08:12:00\n---\n", text(imported));
    assertEquals(List.of("zone-not-known"), rules(imported));
  }

  @Test
  void aZoneThatIsSaidIsGivenToClocksWithoutOne() {
    Importer importer = new Importer(new Wishes(false, false, ZoneId.of("Europe/Berlin")));
    String head = "---\ntitle: A\nstart_time: 2026-07-03 08:12\n---\n";
    String canonical = "---\ntitle: A\ntimestamps:\n  started: 2026-07-03T08:12:00\n---\n";
    String body = "# A\n\nStart: 2026-07-03 08:12\n";
    for (String text : List.of(head, canonical, body)) {
      List<Imported> imported = importer.read(List.of(foreign("a.md", text)), Optional.empty());
      assertTrue(text(imported).contains("  started: 2026-07-03T08:12:00+02:00\n"), text);
      assertEquals(List.of(), imported.getFirst().losses(), text);
    }
    assertEquals(List.of("zone-not-known"), rules(read("a.md", body)));
  }

  @Test
  void whatNobodyFoundIsReported() {
    assertEquals(
        List.of("date-not-known", "title-not-known"), rules(read("queue.md", "It stalled.\n")));
    assertEquals(
        "---\ntitle: queue\n---\n\nIt stalled.\n", text(read("queue.md", "It stalled.\n")));
  }

  @Test
  void aHeadThatCannotBeReadStaysAsCode() {
    Imported imported = read("2026-02-03-a.md", "---\ntitle: [Open\n---\n\n# Queue stalled\n");
    assertEquals(
        """
        ---
        title: [Open]
        date: 2026-02-03
        ---

        ```yaml
        ---
        title: [Open
        ---
        ```

        # Queue stalled
        """,
        text(imported));
    assertEquals(List.of("unreadable-front-matter"), rules(imported));
  }

  @Test
  void aliasesOfYamlAreWrittenOut() {
    assertImported(
        "---\ntitle: A\ndate: 2026-02-03\nmine: &all [x, \"y, z\"]\nservice: *all\n---\n",
        "---\ntitle: A\nservices: [x, \"y, z\"]\ndate: 2026-02-03\nmine: [x, \"y, z\"]\n---\n");
  }

  @Test
  void lineEndsStayAsTheyWere() {
    assertEquals(
        "---\r\ntitle: Queue stalled\r\ndate: 2026-02-03\r\n---\r\n\r\n# Queue stalled\r\nA\nB\r\n",
        text(read("2026-02-03.md", "# Queue stalled\r\nA\nB\r\n")));
    String canonical = "---\r\ntitle: A\ndate: 2026-02-03\r\n---\nB\r\n\r\n";
    assertEquals(canonical, text(read("a.md", canonical)));
    assertEquals(canonical, text(read("a.md", "\uFEFF" + canonical)));
  }

  @Test
  void headingsAreOursWhereThatIsAskedFor() {
    String text =
        """
        ---
        title: Postmortem
        date: 2026-02-03
        ---

        # Postmortem

        ## 1. What happened?

        ## Timeline (UTC)

        Ursache
        -------

        ### **Root cause**

        ## Weather
        """;
    String wished =
        text.replace("1. What happened?", "Summary").replace("Ursache", "Contributing factors");
    Importer importer = new Importer(new Wishes(true, false, null));
    assertEquals(wished, text(importer.read(List.of(foreign("a.md", text)), Optional.empty())));
    assertEquals(wished, text(importer.read(List.of(foreign("a.md", wished)), Optional.empty())));
    assertImported(text, text);
  }

  @Test
  void namesGetOurExtensionAndAreTakenOnce() {
    List<Foreign> files =
        List.of(
            foreign("a/B.html.md.erb", "x"),
            foreign("a/b.qmd", "y"),
            foreign("a/b.v2.md", "z"),
            foreign("PM 12 - No extension", "w"));
    assertEquals(
        List.of("a/B.md", "a/b-2.md", "a/b.v2.md", "PM 12 - No extension.md"),
        new Importer(Wishes.NONE)
            .read(files, Optional.empty()).stream()
                .flatMap(imported -> imported.files().stream())
                .map(Converted::name)
                .toList());
  }

  @Test
  void aCanonicalLibraryStaysAsItIs() throws IOException {
    List<SourceFile> library =
        new SourceFolder(Path.of("postmortems"), "postmortems").read().files();
    assertTrue(library.size() > 10);
    for (SourceFile file : library) {
      Imported imported = read(file.name(), file.written());
      assertEquals(file.written(), text(imported), file.path());
      assertEquals(List.of(), imported.losses(), file.path());
    }
  }

  /// Imports twice: what is canonical is not changed.
  private static void assertImported(String text, String expected) {
    Imported imported = read("a.md", text);
    assertEquals(expected, text(imported));
    assertEquals(expected, text(read("a.md", expected)));
  }

  static Imported read(String path, String text) {
    return new Importer(Wishes.NONE)
        .read(List.of(foreign(path, text)), Optional.empty())
        .getFirst();
  }

  private static Foreign foreign(String path, String text) {
    return new Foreign(new SourceFile(path, text), path);
  }

  static String text(Imported imported) {
    return imported.files().getFirst().text();
  }

  private static String text(List<Imported> imported) {
    return text(imported.getFirst());
  }

  static List<String> rules(Imported imported) {
    return imported.losses().stream().map(Diagnostic::rule).toList();
  }
}
