package dev.hindcast.lint.rules.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hindcast.lint.Finding;
import dev.hindcast.lint.Options;
import dev.hindcast.lint.Subjects;
import dev.hindcast.source.Severity;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LeakedSecretOrPersonalDataTest {
  private static final String TEXT =
      "ana@shop.net, bo@mail.shop.net, cy@other.net, 81.2.69.142, 81.2.70.1,"
          + " db_password=winter2026";

  private final LeakedSecretOrPersonalData rule = new LeakedSecretOrPersonalData();

  @Test
  void whatAHouseAllowsIsLetThrough() {
    assertEquals(List.of("c…t", "8…1", "w…6"), shown("shop.net", "81.2.69.0/24"));
    assertEquals(
        List.of("a…t", "b…t", "8…2", "8…1", "w…6"), shown("CY@other.net", "net", "nonsense"));
    assertEquals(List.of("b…t", "c…t", "8…1", "w…6"), shown("ana@shop.net", "81.2.69.142"));
  }

  @Test
  void noSecretIsAllowed() {
    assertEquals(6, shown("winter2026").size());
  }

  @Test
  void theSameIsReportedOnce() {
    String message =
        check("ana@shop.net wrote to ana@shop.net", new String[0]).getFirst().message();
    assertEquals("holds a mail address, 'a…t', 2 times", message);
  }

  @Test
  void inAReportFromPublicSourcesAnAddressIsASuggestion() {
    String head = "---\norigin: public-sources\n---\n";
    assertEquals(
        List.of(Severity.SUGGESTION, Severity.ERROR, Severity.ERROR),
        check(head + "81.2.69.142, cy@other.net, db_password=winter2026", new String[0]).stream()
            .map(Finding::severity)
            .toList());
  }

  private List<String> shown(String... allowed) {
    return check(TEXT, allowed).stream()
        .map(finding -> String.valueOf(finding.message()).replaceFirst(".*'(.*)'.*", "$1"))
        .toList();
  }

  private List<Finding> check(String text, String[] allowed) {
    Options options = new Options(Map.of("allowed", Arrays.asList(allowed)));
    return rule.check(Subjects.of(text).with(options)).toList();
  }
}
