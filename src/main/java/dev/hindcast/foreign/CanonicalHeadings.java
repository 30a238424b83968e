package dev.hindcast.foreign;

import dev.hindcast.extract.Reading;
import dev.hindcast.markdown.Block;
import dev.hindcast.markdown.Inline;
import dev.hindcast.markdown.Prose;
import dev.hindcast.postmortem.SectionHeadings;
import dev.hindcast.postmortem.SectionKind;
import dev.hindcast.source.SourceFile;
import dev.hindcast.source.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Gives the sections of a body the titles that our format has for them. A heading that says more
/// than its kind, such as a zone, stays.
final class CanonicalHeadings {

  /// What a heading holds that says more than a name: brackets, an addition behind a colon.
  private static final Pattern ADDITION = Pattern.compile("[(\\[（【:：|/]|\\s[-–—]\\s");

  private CanonicalHeadings() {}

  /// The text of a body with other headings; as many lines as before.
  static String of(Reading reading, Span body) {
    SourceFile file = reading.document().file();
    SectionHeadings kinds = SectionHeadings.builtIn();
    StringBuilder text = new StringBuilder(body.length());
    int done = body.start();
    for (Block.Heading heading : headings(reading)) {
      Optional<String> title = title(heading.title(), reading, kinds);
      if (title.isPresent()) {
        Span old = ownText(heading.title());
        text.append(file.text(), done, old.start()).append(title.get());
        done = old.end();
      }
    }
    return text.append(file.text(), done, body.end()).toString();
  }

  private static List<Block.Heading> headings(Reading reading) {
    return reading
        .document()
        .blocks()
        .filter(Block.Heading.class::isInstance)
        .map(Block.Heading.class::cast)
        .toList();
  }

  private static Optional<String> title(Prose heading, Reading reading, SectionHeadings kinds) {
    String text = heading.text().strip();
    boolean isOnlyAName =
        heading.inlines().stream().allMatch(Inline.Text.class::isInstance)
            && !ADDITION.matcher(text).find()
            && !text.equals(reading.postmortem().title());
    return isOnlyAName
        ? kinds.kind(text).filter(kind -> kind != SectionKind.OTHER).map(SectionKind::title)
        : Optional.empty();
  }

  private static Span ownText(Prose heading) {
    String text = heading.text();
    int start = text.length() - text.stripLeading().length();
    return heading.span(start, text.stripTrailing().length());
  }
}
