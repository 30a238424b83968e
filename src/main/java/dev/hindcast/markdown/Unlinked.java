package dev.hindcast.markdown;

import org.commonmark.node.CustomNode;

/// The text of a link whose target only a site generator knows, in the parser's tree.
final class Unlinked extends CustomNode {}
