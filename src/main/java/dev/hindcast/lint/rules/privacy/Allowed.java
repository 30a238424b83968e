package dev.hindcast.lint.rules.privacy;

import dev.hindcast.lint.privacy.Leak;
import dev.hindcast.lint.privacy.Network;
import java.util.List;
import java.util.Locale;

/// What a house says may be told.
///
/// @param names mail addresses and domains, in lower case; a last label alone, such as `net`, is
///   none
record Allowed(List<String> names, List<Network> networks) {

  static Allowed of(List<String> stated) {
    return new Allowed(
        stated.stream()
            .map(text -> text.strip().toLowerCase(Locale.ROOT))
            .filter(text -> text.indexOf('.') > 0)
            .toList(),
        stated.stream().flatMap(text -> Network.of(text.strip()).stream()).toList());
  }

  boolean covers(Leak leak) {
    return switch (leak.kind().gravity()) {
      case SECRET -> false;
      case PERSONAL -> names.stream().anyMatch(name -> isOf(leak.text(), name));
      case ADDRESS ->
          Network.of(leak.text()).stream()
              .anyMatch(address -> networks.stream().anyMatch(some -> some.contains(address)));
    };
  }

  /// Whether a mail address is the one, or is of the domain or one below it.
  private static boolean isOf(String text, String name) {
    String address = text.toLowerCase(Locale.ROOT);
    int at = address.indexOf('@');
    String domain = address.substring(at + 1);
    return address.equals(name) || (at > 0 && (domain.equals(name) || domain.endsWith("." + name)));
  }
}
