package dev.hindcast.extract;

import dev.hindcast.postmortem.Response;
import java.util.List;
import java.util.Optional;

/// Reads how the organisation responded: roles, counts, communication, runbooks.
final class ResponseReader {

  private ResponseReader() {}

  static Response read(Fields head) {
    return head.fields("response").map(ResponseReader::responseFields).orElse(Response.UNSTATED);
  }

  private static Response responseFields(Fields fields) {
    List<Response.Role> roles =
        fields
            .fields("roles")
            .map(
                inner ->
                    inner.rest().stream()
                        .map(
                            entry -> new Response.Role(entry.key().text(), entry.value().display()))
                        .toList())
            .orElse(List.of());
    Optional<Fields> automation = fields.fields("automation");
    return new Response(
        roles,
        fields.number("responders"),
        fields.number("paged"),
        fields.number("paged_after_hours"),
        fields.texts("escalations"),
        communications(fields),
        automation.map(inner -> inner.term("diagnosis")).orElse(null),
        automation.map(inner -> inner.term("remediation")).orElse(null),
        runbooks(fields),
        fields.texts("drills"));
  }

  private static List<Response.Communication> communications(Fields fields) {
    return fields.items("communications").stream()
        .map(
            value ->
                fields
                    .within(value)
                    .map(
                        inner ->
                            new Response.Communication(
                                inner.textOrNull("at"),
                                inner.textOrNull("channel"),
                                inner.textOrNull("summary")))
                    .orElseGet(() -> new Response.Communication(null, null, value.display())))
        .toList();
  }

  private static List<Response.RunbookUse> runbooks(Fields fields) {
    return fields.items("runbooks").stream()
        .map(
            value ->
                fields
                    .within(value)
                    .map(
                        inner ->
                            new Response.RunbookUse(
                                inner.text("ref").orElse(""), inner.term("outcome")))
                    .orElseGet(() -> new Response.RunbookUse(value.display(), null)))
        .toList();
  }
}
