package dev.hindcast.search;

import dev.hindcast.postmortem.Postmortem;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// A property by which results can be narrowed, written `service:checkout` in a query.
public enum Facet {
  SERVICE,
  SEVERITY,
  /// The mechanisms by which it happened.
  CAUSE,
  /// What set it off.
  TRIGGER,
  TAG,
  KIND;

  /// The word before the colon.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Facet> of(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(facet -> facet.word().equals(lower)).findFirst();
  }

  /// The values that a postmortem states, as written; each once.
  List<String> values(Postmortem postmortem) {
    return stated(postmortem).stream().filter(value -> !key(value).isEmpty()).distinct().toList();
  }

  private List<String> stated(Postmortem postmortem) {
    return switch (this) {
      case SERVICE -> postmortem.services();
      case SEVERITY -> Stream.ofNullable(postmortem.severity()).toList();
      case CAUSE -> postmortem.mechanisms();
      case TRIGGER -> {
        Postmortem.Trigger trigger = postmortem.trigger();
        yield trigger == null ? List.of() : Stream.ofNullable(trigger.type()).toList();
      }
      case TAG -> postmortem.tags();
      case KIND -> List.of(postmortem.kind().word());
    };
  }

  /// The form in which values are compared: case and outer blanks make no difference.
  static String key(String value) {
    return value.strip().toLowerCase(Locale.ROOT);
  }

  /// The Lucene field that holds the keys.
  String field() {
    return "facet-" + word();
  }
}
