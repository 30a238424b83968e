package dev.hindcast.lint.rules.structure;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/// Where a link within the library points.
///
/// @param path as written, without escapes and query; empty for a place in the same file
/// @param anchor the part after `#`; empty where there is none
record LinkTarget(String path, String anchor) {

  /// Another site (RFC 3986, sections 3.1 and 4.2), or something that a site generator fills in.
  private static final Pattern ELSEWHERE =
      Pattern.compile("^(?:[A-Za-z][A-Za-z0-9+.-]*:|//)|\\{\\{|\\{%|\\$\\{");

  /// A target that leads to a file or a heading, and nowhere else.
  static Optional<LinkTarget> local(String target) {
    if (ELSEWHERE.matcher(target).find()) {
      return Optional.empty();
    }
    int hash = target.indexOf('#');
    String path = hash < 0 ? target : target.substring(0, hash);
    int query = path.indexOf('?');
    return Optional.of(
        new LinkTarget(
            decoded(query < 0 ? path : path.substring(0, query)),
            hash < 0 ? "" : decoded(target.substring(hash + 1))));
  }

  /// Percent escapes resolved; as written where they are none.
  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException noEscape) {
      return text;
    }
  }
}
