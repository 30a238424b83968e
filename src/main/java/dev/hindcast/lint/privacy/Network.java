package dev.hindcast.lint.privacy;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Some neighbouring internet addresses, such as `203.0.113.0/24`.
///
/// @param address any of them
/// @param width how many bits an address has, 32 or 128
/// @param prefix how many bits all of them share
public record Network(BigInteger address, int width, int prefix) {
  private static final int GROUPS = 8;

  /// Reads `203.0.113.0/24`, `2001:db8::/32`, or a single address.
  public static Optional<Network> of(String text) {
    int slash = text.indexOf('/');
    String address = slash < 0 ? text : text.substring(0, slash);
    Optional<Network> single = address.indexOf(':') < 0 ? v4(address) : v6(address);
    if (slash < 0 || single.isEmpty()) {
      return single;
    }
    String prefix = text.substring(slash + 1);
    return prefix.matches("\\d{1,3}") && Integer.parseInt(prefix) <= single.get().width
        ? single.map(some -> new Network(some.address, some.width, Integer.parseInt(prefix)))
        : Optional.empty();
  }

  public boolean contains(Network other) {
    return width == other.width
        && prefix <= other.prefix
        && address.xor(other.address).shiftRight(width - prefix).signum() == 0;
  }

  private static Optional<Network> v4(String text) {
    List<String> parts = List.of(text.split("\\.", -1));
    boolean isAddress =
        parts.size() == 4
            && parts.stream()
                .allMatch(part -> part.matches("0|[1-9]\\d{0,2}") && Integer.parseInt(part) <= 255);
    return isAddress ? Optional.of(address(parts, 10, 8)) : Optional.empty();
  }

  /// RFC 4291, section 2.2, without the form that ends in an address of four parts.
  private static Optional<Network> v6(String text) {
    int gap = text.indexOf("::");
    List<String> head = groups(gap < 0 ? text : text.substring(0, gap));
    List<String> tail = gap < 0 ? List.of() : groups(text.substring(gap + 2));
    int missing = GROUPS - head.size() - tail.size();
    boolean isWhole = gap < 0 ? missing == 0 : missing > 0;
    boolean areGroups =
        Stream.concat(head.stream(), tail.stream())
            .allMatch(group -> group.matches("[0-9A-Fa-f]{1,4}"));
    return isWhole && areGroups
        ? Optional.of(
            address(
                Stream.of(head.stream(), Stream.generate(() -> "0").limit(missing), tail.stream())
                    .flatMap(groups -> groups)
                    .toList(),
                16,
                16))
        : Optional.empty();
  }

  private static List<String> groups(String text) {
    return text.isEmpty() ? List.of() : Arrays.asList(text.split(":", -1));
  }

  private static Network address(List<String> parts, int radix, int bits) {
    BigInteger address = BigInteger.ZERO;
    for (String part : parts) {
      address = address.shiftLeft(bits).or(new BigInteger(part, radix));
    }
    return new Network(address, parts.size() * bits, parts.size() * bits);
  }
}
