package dev.hindcast.export;

import dev.hindcast.postmortem.Postmortem;
import dev.hindcast.search.SearchResults;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What a query found, as one JSON object on one line. The shape is part of the command line's
/// contract.
public final class SearchJson {
  private final JsonMapper mapper = new JsonMapper();

  /// The object without a line feed.
  public String write(SearchResults results) {
    ObjectNode object = mapper.createObjectNode();
    object.put("query", results.query());
    object.put("total", results.total());
    object.put("everyWord", results.everyWord());
    ArrayNode unknown = object.putArray("unknown");
    results.unknown().forEach(unknown::add);
    object.put("meant", results.meant());
    ArrayNode list = object.putArray("results");
    for (SearchResults.SearchResult result : results.results()) {
      Postmortem postmortem = result.postmortem();
      list.addObject()
          .put("id", postmortem.id())
          .put("path", postmortem.file().path())
          .put("title", postmortem.title())
          .put("date", postmortem.date() == null ? null : postmortem.date().toString())
          .put("score", result.score())
          .put("snippet", result.snippet().text());
    }
    return mapper.writeValueAsString(object);
  }
}
