package dev.hindcast.site;

/// A link within the site.
///
/// @param href from the site's root; templates put the way to the root before it
public record Link(String text, String href) {}
