package dev.hindcast.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hindcast.postmortem.SectionKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class StyleTest {

  /// A chapter has its kind for a class, so that a rule for `.actions` would draw the author's own
  /// tables like ours.
  @Test
  void noRuleForAListOfOursDrawsAChapterOfThatName() throws IOException {
    String style = Files.readString(Path.of("templates/assets/style/hindcast.css"));
    List<String> drawn =
        Arrays.stream(SectionKind.values())
            .map(SectionKind::word)
            .filter(
                kind ->
                    Pattern.compile("(?m)(?<![\\w-])\\." + kind + "(?![\\w-])")
                        .matcher(style)
                        .results()
                        .anyMatch(found -> !followsElement(style, found.start())))
            .toList();
    assertEquals(List.of(), drawn);
  }

  private static boolean followsElement(String style, int dot) {
    return dot > 0 && Character.isLetterOrDigit(style.charAt(dot - 1));
  }
}
