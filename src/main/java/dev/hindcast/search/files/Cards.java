package dev.hindcast.search.files;

import dev.hindcast.postmortem.Library;
import dev.hindcast.postmortem.Postmortem;
import dev.hindcast.remedy.Remedy;
import dev.hindcast.search.Snippets;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/// What a browser shows of a postmortem that it found.
final class Cards {
  private final Library library;

  Cards(Library library) {
    this.library = library;
  }

  /// With all of its text, from which an excerpt is cut.
  byte[] whole(Postmortem postmortem) {
    return card(postmortem, Snippets.line(postmortem));
  }

  /// With the opening only.
  byte[] brief(Postmortem postmortem) {
    return card(postmortem, Snippets.opening(Snippets.line(postmortem)));
  }

  private byte[] card(Postmortem postmortem, String text) {
    Map<String, Object> card = new LinkedHashMap<>();
    card.put("id", postmortem.id());
    card.put("address", "incidents/" + library.slug(postmortem) + "/");
    card.put("title", postmortem.title());
    card.put("date", postmortem.date());
    card.put("severity", postmortem.severity());
    card.put("services", postmortem.services());
    card.put("causes", postmortem.mechanisms());
    card.put("text", text);
    card.put("response", Remedy.of(postmortem).asMap());
    return Json.of(card).getBytes(StandardCharsets.UTF_8);
  }
}
