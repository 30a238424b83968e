package dev.hindcast.markdown;

import org.commonmark.node.CustomBlock;

/// A list of terms and what they mean, in the parser's tree.
final class Definitions extends CustomBlock {

  static final class Term extends CustomBlock {}

  static final class Meaning extends CustomBlock {}
}
