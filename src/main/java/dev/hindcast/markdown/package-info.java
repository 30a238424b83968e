/// From a text to its form: front matter as a tree of values, the body as a tree of blocks, every
/// node with its place, and safe HTML.
///
/// Takes a [dev.hindcast.source.SourceFile], gives a [dev.hindcast.markdown.Document] and never
/// fails on content. The only package that knows commonmark-java, SnakeYAML, tomlj and the HTML
/// sanitizer.
@NullMarked
package dev.hindcast.markdown;

import org.jspecify.annotations.NullMarked;
