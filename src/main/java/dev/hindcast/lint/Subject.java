package dev.hindcast.lint;

import dev.hindcast.lint.language.OwnSentences;
import dev.hindcast.lint.language.Sentence;
import dev.hindcast.markdown.Document;
import dev.hindcast.markdown.Prose;
import dev.hindcast.postmortem.Library;
import dev.hindcast.postmortem.Postmortem;
import dev.hindcast.source.SourceFile;
import dev.hindcast.source.Span;
import java.util.List;
import java.util.stream.Stream;

/// A file under inspection and all that a rule may know beside it.
public final class Subject {
  private final Document document;
  private final Postmortem postmortem;
  private final Context context;
  private final Options options;
  private final OwnSentences sentences;
  private final ProseWithin prose;

  /// @param document its form
  /// @param postmortem its meaning
  public Subject(Document document, Postmortem postmortem, Context context) {
    this(
        document,
        postmortem,
        context,
        Options.UNSTATED,
        new OwnSentences(document, postmortem, context.terms()),
        new ProseWithin(document));
  }

  private Subject(
      Document document,
      Postmortem postmortem,
      Context context,
      Options options,
      OwnSentences sentences,
      ProseWithin prose) {
    this.document = document;
    this.postmortem = postmortem;
    this.context = context;
    this.options = options;
    this.sentences = sentences;
    this.prose = prose;
  }

  /// The same file for a rule that is told something.
  public Subject with(Options someOptions) {
    return new Subject(document, postmortem, context, someOptions, sentences, prose);
  }

  public Document document() {
    return document;
  }

  public Postmortem postmortem() {
    return postmortem;
  }

  public Context context() {
    return context;
  }

  public Library library() {
    return context.library();
  }

  /// What a configuration tells the rule about an option of its own.
  public <T> T option(Option<T> option) {
    return options.get(option);
  }

  /// The sentences that the author answers for, in the order of the text.
  public List<Sentence> sentences() {
    return sentences.all();
  }

  /// The pieces of running text within a stretch of the file, in the order of the text.
  public Stream<Prose> prose(Span within) {
    return prose.of(within);
  }

  public SourceFile file() {
    return document.file();
  }

  /// Where a finding about the whole file stands: its first line that says something.
  public Span firstLine() {
    return file().firstLine();
  }
}
