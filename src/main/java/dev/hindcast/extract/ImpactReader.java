package dev.hindcast.extract;

import dev.hindcast.markdown.Value;
import dev.hindcast.postmortem.Impact;
import java.util.List;
import java.util.Optional;

/// Reads what the incident did: a sentence, or figures with what they rest on.
final class ImpactReader {

  private ImpactReader() {}

  static Impact read(Fields head) {
    Optional<Value> value = head.value("impact");
    if (value.isEmpty()) {
      return Impact.UNSTATED;
    }
    return head.within(value.get())
        .map(ImpactReader::impactFields)
        .orElseGet(() -> new Impact(value.get().display(), List.of(), null));
  }

  private static Impact impactFields(Fields fields) {
    String summary = fields.textOrNull("summary");
    String dataLoss = fields.term("data_loss");
    List<Impact.Figure> figures =
        fields.rest().stream().map(entry -> figure(fields, entry)).toList();
    return new Impact(summary, figures, dataLoss);
  }

  private static Impact.Figure figure(Fields fields, Value.Entry entry) {
    Optional<Fields> parts = fields.within(entry.value());
    String name = entry.key().text();
    if (parts.isEmpty()) {
      return new Impact.Figure(name, entry.value().display(), false);
    }
    boolean estimated = parts.get().text("basis").filter("estimated"::equals).isPresent();
    String value = parts.get().text("value").or(() -> parts.get().text("amount")).orElse("");
    String unit = parts.get().text("currency").or(() -> parts.get().text("unit")).orElse("");
    return new Impact.Figure(name, (value + " " + unit).strip(), estimated);
  }
}
