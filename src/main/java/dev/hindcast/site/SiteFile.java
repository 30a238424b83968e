package dev.hindcast.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/// A file of the site.
///
/// @param path from the site's root, with `/` between names
/// @param content made when it is asked for, so that a large site is never held whole
public record SiteFile(String path, Content content) {

  /// The bytes of a file; the same at each call, from any thread.
  @FunctionalInterface
  public interface Content {
    byte[] bytes() throws IOException;
  }

  /// A file of text, in UTF-8.
  public static SiteFile text(String path, Supplier<String> text) {
    return new SiteFile(path, () -> text.get().getBytes(StandardCharsets.UTF_8));
  }
}
