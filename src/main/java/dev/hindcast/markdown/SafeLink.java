package dev.hindcast.markdown;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Which link targets a page may carry: those that cannot run a script.
final class SafeLink {
  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

  /// RFC 3986, section 3.1. Browsers drop control characters and blanks before they look for a
  /// scheme, so they are dropped here first.
  private static final Pattern SCHEME = Pattern.compile("^([A-Za-z][A-Za-z0-9+.-]*):");

  private static final Pattern IGNORED_BY_BROWSERS = Pattern.compile("[\\p{Cntrl}\\s]+");

  private SafeLink() {}

  /// Whether a target is relative, or of a scheme that only opens a page or a letter.
  static boolean isSafe(String target) {
    var scheme = SCHEME.matcher(IGNORED_BY_BROWSERS.matcher(target).replaceAll(""));
    return !scheme.find() || SCHEMES.contains(scheme.group(1).toLowerCase(Locale.ROOT));
  }
}
