package dev.hindcast.search.files;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class JsonTest {
  private static final List<String> STRINGS =
      List.of("", "\"\\/", "\n\t\u0000\u001f", "</script>", "\u2028\u2029", "𝒳🔥é", "a\"b");

  @Test
  void readsBackAsWhatItWas() {
    assertEquals(STRINGS, JsonMapper.shared().readValue(Json.of(STRINGS), List.class));
  }

  @Test
  void nothingInAStringCanEndALineOrAScript() {
    assertEquals("\"\\u003c/script>\\u2028\\u2029\"", Json.of("</script>\u2028\u2029"));
  }

  @Test
  void halfACharacterIsEscaped() {
    assertEquals("\"\\ud83d x\\udd25\"", Json.of("\ud83d x\udd25"));
    assertEquals("\"🔥\"", Json.of("🔥"));
  }

  @Test
  void keepsTheOrderAndWritesNoBlanks() {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("b", new int[] {1, -2});
    map.put("a", Arrays.asList(null, 1.5f, Map.of()));
    map.put("", new ArrayList<>());
    assertEquals("{\"b\":[1,-2],\"a\":[null,1.5,{}],\"\":[]}", Json.of(map));
  }
}
