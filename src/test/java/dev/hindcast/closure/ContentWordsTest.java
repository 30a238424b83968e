package dev.hindcast.closure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hindcast.postmortem.DataFile;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContentWordsTest {

  @ParameterizedTest
  @CsvSource({
    "validate,valid",
    "validated,valid",
    "validates,valid",
    "validation,valid",
    "validating,valid",
    "monitor,monitor",
    "monitoring,monitor",
    "monitors,monitor",
    "retry,retri",
    "retries,retri",
    "retried,retri",
    "drop,drop",
    "dropped,drop",
    "dropping,drop",
    "create,creat",
    "creation,creat",
    "deployment,deploi",
    "deploys,deploi",
    "status,status",
    "access,acces",
    "accesses,acces",
    "pool,pool",
    "page,pag",
    "paged,pag",
    "paging,pag",
    "string,string",
    "dns,dns",
    "use,use",
  })
  void formsOfAWordHaveOneStem(String word, String stem) {
    assertEquals(stem, WordStem.of(word));
  }

  @ParameterizedTest
  @MethodSource("common")
  void eachCommonWordSaysNothing(String word) {
    assertEquals(Set.of(), ContentWords.of(word));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "200",
        "@ana",
        "PAY-77",
        "#123",
        "https://tracker.example/PAY-77",
        "(owner: the pool team)",
        "(due 2026-03-15)",
        "x",
        "プールの上限を上げる"
      })
  void whatIsNotAboutTheMatterSaysNothing(String aside) {
    assertEquals(Set.of(), ContentWords.of(aside));
  }

  static Stream<String> common() {
    return DataFile.rows(ContentWords.class, "common-words.txt").stream()
        .flatMap(line -> Arrays.stream(line.getFirst().split("\\s+")));
  }
}
