package dev.hindcast.search;

import org.apache.lucene.analysis.FilteringTokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// The words that a person would copy rather than spell: those with anything but letters in them,
/// such as `504`, `us-east-1` and `pod_ready`, or with a capital that begins nothing, such as
/// `ECONNRESET` and `OOMKilled`.
final class CodeFilter extends FilteringTokenFilter {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  CodeFilter(TokenStream words) {
    super(words);
  }

  @Override
  protected boolean accept() {
    for (int index = 0; index < term.length(); index++) {
      char letter = term.charAt(index);
      boolean plain =
          Character.isLetter(letter)
              || Character.isSurrogate(letter)
              || Character.getType(letter) == Character.NON_SPACING_MARK;
      if (!plain || (index > 0 && Character.isUpperCase(letter))) {
        return true;
      }
    }
    return false;
  }
}
