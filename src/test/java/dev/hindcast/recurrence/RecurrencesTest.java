package dev.hindcast.recurrence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hindcast.extract.LibraryReader;
import dev.hindcast.postmortem.Library;
import dev.hindcast.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecurrencesTest {
  private final List<SourceFile> files = new ArrayList<>();

  @Test
  void aTermCountsWhenTwoIncidentsNameIt() {
    incident("a", "date: 2024-01-01", "mechanisms: [retry-storm, split-brain]");
    incident("b", "date: 2025-01-01", "mechanisms: [Retry-Storm]");

    List<Group> groups = recurrences().mechanisms();

    assertEquals(1, groups.size());
    assertEquals(List.of("b", "a"), ids(groups.getFirst()));
  }

  @Test
  void aTermNamedTwiceInOneFileIsNamedOnce() {
    incident("a", "services: [checkout, checkout]");

    assertEquals(List.of(), recurrences().services());
  }

  @Test
  void theMostFrequentComesFirst() {
    incident("a", "services: [api, checkout]");
    incident("b", "services: [api, checkout]");
    incident("c", "services: [checkout]");

    assertEquals(
        List.of("checkout", "api"), recurrences().services().stream().map(Group::term).toList());
  }

  private void incident(String id, String... fields) {
    String head = "---\nid: " + id + "\n" + String.join("\n", fields) + "\n---\n";
    files.add(new SourceFile(id + ".md", head));
  }

  private Library library() {
    return new LibraryReader().read(files, _ -> {}).library();
  }

  private Recurrences recurrences() {
    return new Recurrences(library());
  }

  private static List<String> ids(Group group) {
    return group.members().stream().map(member -> member.id()).toList();
  }
}
