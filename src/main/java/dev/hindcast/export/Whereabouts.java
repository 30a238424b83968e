package dev.hindcast.export;

import dev.hindcast.postmortem.Library;
import dev.hindcast.postmortem.Postmortem;
import dev.hindcast.recurrence.likeness.Quote;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where a reader of Markdown finds a postmortem: on the site, else its file, else nowhere.
///
/// @param site the site's address, ending in `/`; null where it is not known
/// @param source where a file can be read, with `{path}` for its path; null where that is not known
public record Whereabouts(Library library, @Nullable URI site, @Nullable String source) {

  /// An incident by its title.
  String incident(Postmortem postmortem) {
    return address(postmortem)
        .map(address -> MarkdownText.link(postmortem.title(), address))
        .orElseGet(() -> "**" + MarkdownText.text(postmortem.title()) + "**");
  }

  /// Where a postmortem says something.
  String place(Quote quote) {
    return quote.line() == 0 ? MarkdownText.code(quote.path()) : line(quote.path(), quote.line());
  }

  /// A line of a file.
  ///
  /// @param line from 1
  String line(String path, int line) {
    String place = MarkdownText.code(path + ":" + line);
    return source == null ? place : "[" + place + "](<" + file(source, path) + "#L" + line + ">)";
  }

  private Optional<String> address(Postmortem postmortem) {
    return Optional.ofNullable(site)
        .filter(_ -> library.postmortems().contains(postmortem))
        .map(base -> new Addresses(base).of(Addresses.incident(library, postmortem)))
        .or(() -> Optional.ofNullable(source).map(url -> file(url, postmortem.file().path())));
  }

  private static String file(String url, String path) {
    return url.replace("{path}", Addresses.encoded(path));
  }
}
