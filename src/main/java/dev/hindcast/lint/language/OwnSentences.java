package dev.hindcast.lint.language;

import dev.hindcast.markdown.Document;
import dev.hindcast.postmortem.Postmortem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The sentences of a postmortem's author, divided when they are first asked for.
public final class OwnSentences {
  private final Document document;
  private final Postmortem postmortem;
  private final Terms terms;
  private @Nullable List<Sentence> sentences;

  public OwnSentences(Document document, Postmortem postmortem, Terms terms) {
    this.document = document;
    this.postmortem = postmortem;
    this.terms = terms;
  }

  /// The sentences, those of the front matter first, then in the order of the text.
  public synchronized List<Sentence> all() {
    if (sentences == null) {
      sentences = OwnWords.of(document, postmortem, terms).toList();
    }
    return sentences;
  }
}
