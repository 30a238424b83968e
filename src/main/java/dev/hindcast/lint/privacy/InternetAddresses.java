package dev.hindcast.lint.privacy;

import dev.hindcast.lint.language.WordList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells addresses that lead to somebody from those that are nobody's or everybody's, and from
/// version numbers.
final class InternetAddresses {
  private static final List<Network> SPECIAL =
      WordList.words("special-networks").stream()
          .sorted()
          .map(text -> Network.of(text).orElseThrow(() -> new IllegalStateException(text)))
          .toList();

  /// Four small numbers are a version far more often than an address.
  private static final int LARGEST_OF_A_VERSION = 31;

  private static final Pattern VERSION_BEFORE =
      Pattern.compile(
          ".*(?:[A-Za-z]/|\\b(?i:v|ver|versions?|release|build|firmware|driver|patch|kernel|update|to)["
              + " .:=]*[\"'`(*]*)",
          Pattern.DOTALL);

  /// What stands before an address: a scheme, a login, or a word that says so.
  private static final Pattern ADDRESS_BEFORE =
      Pattern.compile(".*(?:://|@|\\b(?i:ip|ipv4|host|address)\\b[^.]{0,12})", Pattern.DOTALL);

  /// The share of a network that follows an address of it: `/24` is no single machine.
  private static final Pattern PREFIX_AFTER = Pattern.compile("/(\\d{1,3})\\b.*", Pattern.DOTALL);

  private InternetAddresses() {}

  static boolean isPublicV4(Candidate candidate) {
    return isPublic(candidate, 31) && !isVersion(candidate);
  }

  static boolean isPublicV6(Candidate candidate) {
    return isPublic(candidate, 65);
  }

  private static boolean isPublic(Candidate candidate, int smallest) {
    Optional<Network> address = Network.of(candidate.text());
    return address.isPresent()
        && SPECIAL.stream().noneMatch(network -> network.contains(address.get()))
        && !isNetwork(candidate, smallest);
  }

  private static boolean isNetwork(Candidate candidate, int smallest) {
    Matcher prefix = PREFIX_AFTER.matcher(candidate.after());
    return prefix.matches() && Integer.parseInt(prefix.group(1)) < smallest;
  }

  private static boolean isVersion(Candidate candidate) {
    boolean isSmall =
        Arrays.stream(candidate.text().split("\\.", -1))
            .mapToInt(Integer::parseInt)
            .allMatch(part -> part <= LARGEST_OF_A_VERSION);
    return !ADDRESS_BEFORE.matcher(candidate.before()).matches()
        && (isSmall || VERSION_BEFORE.matcher(candidate.before()).matches());
  }
}
