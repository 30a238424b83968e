package dev.hindcast.lint.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hindcast.source.Span;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HumanErrorsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The cause was [human error].",
        "[Operator error].",
        "[Human error], not a fault of the disk, took it down.",
        "It was not a bug but [human error].",
        "Somebody had [fat-fingered] the flag.",
        "Root cause: [PEBKAC]",
        "It went down [due to a silly mistake].",
        "We now prevent [the mistake that caused] the outage.",
        "[Mistake]: pushed to main.",
        "Wiping the disk turned out to [be a big mistake].",
        "The [mistake was mine].",
        "An engineer [made a small typo].",
        "The operators [made mistakes].",
        "The outage came from a \"[human error]\" in the console.",
      })
  void errorAsTheExplanationIsFound(String marked) {
    String expected = marked.substring(marked.indexOf('[') + 1, marked.indexOf(']'));
    List<String> found = find(marked.replaceAll("[\\[\\]]", ""));
    assertEquals(1, found.size(), () -> found.toString());
    assertEquals(expected, found.getFirst().replaceFirst("^The ", ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Human error is never a root cause.",
        "It was not caused by human error.",
        "User error was ruled out at 12:10.",
        "User errors rose to 4%.",
        "The human error rate is stable.",
        "The new prompt reduces the risk of human error.",
        "Manual steps are prone to human error.",
        "The book on 'human error' is worth reading.",
        "Anyone could have made that mistake.",
        "The script made a mistake.",
        "The typo in the template broke it.",
        "An error in the configuration broke it.",
      })
  void errorThatIsNoExplanationIsLeftAlone(String sentence) {
    assertEquals(List.of(), find(sentence));
  }

  @ParameterizedTest
  @MethodSource("settingAside")
  void eachPhraseSetsAnErrorAside(List<String> words) {
    String phrase = String.join(" ", words).replace("*", "ing");
    assertEquals(List.of(), find("There is " + phrase + " a human error in it."));
  }

  static List<List<String>> settingAside() {
    return WordList.lines("setting-aside");
  }

  private static List<String> find(String text) {
    return HumanErrors.in(new Sentence(text, Terms.NONE, Setting.PROSE, Span::new)).stream()
        .map(span -> text.substring(span.start(), span.end()))
        .toList();
  }
}
