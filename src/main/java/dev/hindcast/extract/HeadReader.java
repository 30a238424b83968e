package dev.hindcast.extract;

import dev.hindcast.markdown.Value;
import dev.hindcast.postmortem.Postmortem.Citation;
import dev.hindcast.postmortem.Postmortem.Detection;
import dev.hindcast.postmortem.Postmortem.Mitigation;
import dev.hindcast.postmortem.Postmortem.PriorSearch;
import dev.hindcast.postmortem.Postmortem.Trigger;
import dev.hindcast.postmortem.RelatedIncident;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads what a head states in a few fields: detection, trigger, mitigation, relations, sources.
final class HeadReader {

  private HeadReader() {}

  static Detection detection(Fields head) {
    Optional<Value> value = head.value("detection");
    if (value.isPresent() && value.get() instanceof Value.Scalar scalar) {
      boolean isTerm = scalar.text().matches("[a-z-]+");
      return new Detection(
          isTerm ? scalar.text() : null,
          isTerm ? null : scalar.text(),
          List.of(),
          List.of(),
          List.of());
    }
    return head.fields("detection")
        .map(
            fields ->
                new Detection(
                    fields.term("source"),
                    fields.textOrNull("summary"),
                    fields.texts("alerts"),
                    fields.texts("missed_by"),
                    signals(fields)))
        .orElse(Detection.UNSTATED);
  }

  /// A signal is a string as seen: its commas are its own.
  private static List<String> signals(Fields fields) {
    return fields.items("signals").stream().map(Value::display).toList();
  }

  static @Nullable Trigger trigger(Fields head) {
    return described(head, "trigger", Trigger::new);
  }

  static @Nullable Mitigation mitigation(Fields head) {
    return described(head, "mitigation", Mitigation::new);
  }

  /// Something with a type, a reference and a summary; plain words are its summary.
  private interface Described<T> {
    T of(@Nullable String type, @Nullable String reference, @Nullable String summary);
  }

  private static <T> @Nullable T described(Fields head, String name, Described<T> make) {
    Optional<Value> value = head.value(name);
    if (value.isEmpty()) {
      return null;
    }
    Optional<Fields> fields = head.within(value.get());
    return fields.isEmpty()
        ? make.of(null, null, value.get().display())
        : make.of(
            fields.get().term("type"),
            fields.get().textOrNull("ref"),
            fields.get().textOrNull("summary"));
  }

  static List<RelatedIncident> related(Fields head) {
    return head.items("related").stream()
        .map(
            value ->
                head.within(value)
                    .map(
                        fields ->
                            new RelatedIncident(
                                value.span(),
                                fields.text("id").orElse(""),
                                Optional.ofNullable(fields.term("relation")).orElse("related"),
                                fields.text("confirmed").filter(HeadReader::isYes).isPresent(),
                                fields.textOrNull("why")))
                    .orElseGet(
                        () ->
                            new RelatedIncident(
                                value.span(), value.display(), "related", true, null)))
        .filter(related -> !related.id().isBlank())
        .toList();
  }

  static @Nullable PriorSearch priorSearch(Fields head) {
    return head.value("prior_search")
        .map(
            value ->
                head.within(value)
                    .map(
                        fields ->
                            new PriorSearch(
                                fields.text("done").filter(HeadReader::isYes).isPresent(),
                                fields.textOrNull("result")))
                    .orElseGet(() -> new PriorSearch(isYes(value.display()), value.display())))
        .orElse(null);
  }

  private static boolean isYes(String text) {
    return text.equalsIgnoreCase("true") || text.equalsIgnoreCase("yes");
  }

  static List<Citation> sources(Fields head) {
    List<Citation> citations = new ArrayList<>();
    for (Value value : head.items("sources")) {
      citations.add(
          head.within(value)
              .map(
                  fields ->
                      new Citation(
                          fields.text("url").orElse(""),
                          fields.textOrNull("title"),
                          fields.textOrNull("publisher"),
                          fields.textOrNull("published")))
              .orElseGet(() -> new Citation(value.display(), null, null, null)));
    }
    return citations;
  }
}
