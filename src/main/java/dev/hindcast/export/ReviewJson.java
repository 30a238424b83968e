package dev.hindcast.export;

import dev.hindcast.export.ReviewResult.Answer;
import dev.hindcast.export.ReviewResult.Reviewed;
import dev.hindcast.postmortem.Postmortem;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A review for programs, as one JSON object on one line; also where there is nothing to say. The
/// shape is part of the command line's contract.
///
/// @param similar writes what may have happened before
public record ReviewJson(SimilarJson similar) {

  /// The object and a line feed.
  public String write(ReviewResult result) {
    JsonMapper mapper = similar.mapper();
    ObjectNode object = mapper.createObjectNode();
    object.put("summary", result.summary());
    object.put("silent", result.isSilent());
    ArrayNode findings = object.putArray("findings");
    result.findings().forEach(finding -> FindingsJson.add(finding, findings));
    ArrayNode incidents = object.putArray("incidents");
    result.reviewed().forEach(reviewed -> add(reviewed, incidents.addObject()));
    return mapper.writeValueAsString(object) + "\n";
  }

  private void add(Reviewed reviewed, ObjectNode object) {
    Postmortem postmortem = reviewed.postmortem();
    object
        .put("id", postmortem.id())
        .put("path", postmortem.file().path())
        .put("title", postmortem.title());
    similar.add(object.putArray("seenBefore"), reviewed.seenBefore());
    ArrayNode factors = object.putArray("factors");
    for (Answer answer : reviewed.answers()) {
      ObjectNode factor =
          factors
              .addObject()
              .put("id", answer.factor().id())
              .put("line", postmortem.file().lineOf(answer.factor().span().start()))
              .put("text", answer.factor().summary().text())
              .put("answered", !reviewed.unanswered().contains(answer.factor()));
      ArrayNode actions = factor.putArray("actions");
      answer.actions().forEach(action -> actions.add(action.summary().text()));
    }
  }
}
