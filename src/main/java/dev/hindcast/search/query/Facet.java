package dev.hindcast.search.query;

import dev.hindcast.postmortem.Action;
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
  /// Who took on an action.
  OWNER,
  STATUS,
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
  public List<String> values(Postmortem postmortem) {
    return stated(postmortem).filter(value -> !key(value).isEmpty()).distinct().toList();
  }

  private Stream<String> stated(Postmortem postmortem) {
    return switch (this) {
      case SERVICE -> postmortem.services().stream();
      case SEVERITY -> Stream.ofNullable(postmortem.severity());
      case CAUSE -> postmortem.mechanisms().stream();
      case TRIGGER ->
          Stream.ofNullable(postmortem.trigger())
              .flatMap(trigger -> Stream.ofNullable(trigger.type()));
      case TAG -> postmortem.tags().stream();
      case OWNER -> postmortem.actions().stream().map(Action::owner).flatMap(Stream::ofNullable);
      case STATUS -> Stream.ofNullable(postmortem.status());
      case KIND -> Stream.of(postmortem.kind().word());
    };
  }

  /// The form in which values are compared: case and outer blanks make no difference, and neither
  /// does the `@` that is often written before a person's name.
  public String key(String value) {
    String key = value.strip().toLowerCase(Locale.ROOT);
    return this == OWNER && key.startsWith("@") ? key.substring(1) : key;
  }
}
