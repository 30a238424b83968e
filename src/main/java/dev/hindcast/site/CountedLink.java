package dev.hindcast.site;

/// A link and how many incidents stand behind it.
public record CountedLink(Link link, int incidents) {}
