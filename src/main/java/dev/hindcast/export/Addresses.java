package dev.hindcast.export;

import dev.hindcast.postmortem.Library;
import dev.hindcast.postmortem.Postmortem;
import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/// Where the files of a site are found, as far as it is known.
///
/// @param base the site's address, ending in `/`; null where it is not known
public record Addresses(@Nullable URI base) {
  private static final String INDEX = "index.html";

  /// The absolute address of a file, `index.html` left out; or its path from the site's root, where
  /// the site's address is not known. ASCII only.
  ///
  /// @param path from the site's root
  public String of(String path) {
    return base == null ? encoded(path) : base.toASCIIString() + encoded(withoutIndex(path));
  }

  /// Where the page of an incident stands, from the site's root.
  public static String incident(Library library, Postmortem postmortem) {
    return "incidents/" + library.slug(postmortem) + "/" + INDEX;
  }

  private static String withoutIndex(String path) {
    return path.equals(INDEX) || path.endsWith("/" + INDEX)
        ? path.substring(0, path.length() - INDEX.length())
        : path;
  }

  /// A path as addresses hold it. ASCII only.
  static String encoded(String path) {
    try {
      return new URI(null, null, "/" + path, null).toASCIIString().substring(1);
    } catch (URISyntaxException impossible) {
      throw new IllegalArgumentException("not a path: " + path, impossible);
    }
  }
}
