package dev.hindcast.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// All services, mechanisms, triggers or tags.
///
/// @param path from the site's root
/// @param what the kind of terms in the plural, in lower case
/// @param terms the most frequent first, then by name
public record TopicIndexPage(String path, String title, String what, List<Term> terms)
    implements Page {

  /// A term with its incidents.
  ///
  /// @param latest the date of the latest of them
  public record Term(
      Link link, int incidents, @Nullable String definition, @Nullable String latest) {}

  @Override
  public String template() {
    return "topics.ftlh";
  }
}
