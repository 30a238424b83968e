package dev.hindcast.search.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/// The words of a text, as a [Segmentation] sees them, for Lucene.
final class WordTokenizer extends Tokenizer {
  private final Segmentation segmentation;
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final char[] buffer = new char[8192];
  private String text = "";
  private int at;

  WordTokenizer(Segmentation segmentation) {
    this.segmentation = segmentation;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    StringBuilder read = new StringBuilder();
    for (int count = input.read(buffer); count >= 0; count = input.read(buffer)) {
      read.append(buffer, 0, count);
    }
    text = read.toString();
    at = 0;
  }

  @Override
  public boolean incrementToken() {
    clearAttributes();
    Segmentation.Place place = segmentation.next(text, at);
    if (place == null) {
      return false;
    }
    at = place.next();
    term.append(text, place.start(), place.end());
    offset.setOffset(correctOffset(place.start()), correctOffset(place.end()));
    return true;
  }

  @Override
  public void end() throws IOException {
    super.end();
    int last = correctOffset(text.length());
    offset.setOffset(last, last);
  }
}
