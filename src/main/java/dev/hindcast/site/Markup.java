package dev.hindcast.site;

/// HTML that is safe to print as it stands.
///
/// The only way for HTML into a template: everything else a template prints is escaped. Made by
/// [AuthorHtml] from what the Markdown reader has sanitized, and nowhere else.
record Markup(String html) {
  static final Markup EMPTY = new Markup("");

  boolean isEmpty() {
    return html.isEmpty();
  }
}
