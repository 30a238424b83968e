package dev.hindcast.foreign;

import java.util.Locale;

/// What a foreign file is.
public enum Form {
  /// A postmortem in Markdown, with a head of any kind or none.
  MARKDOWN,
  /// A page that a wiki or a word processor exported.
  HTML,
  /// A list of links to postmortems with a few sentences on each, such as danluu/post-mortems.
  DANLUU,
  /// An entry of icco/postmortems: a summary of a published postmortem, its address in the head.
  ICCO;

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
