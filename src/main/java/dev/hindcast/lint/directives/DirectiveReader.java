package dev.hindcast.lint.directives;

import dev.hindcast.lint.NearestWord;
import dev.hindcast.markdown.Comment;
import dev.hindcast.markdown.Document;
import dev.hindcast.source.Diagnostic;
import dev.hindcast.source.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads directives out of comments: `hindcast-disable-line RULE, RULE -- reason`.
final class DirectiveReader {

  /// What parts the rules from the reason: two hyphens, or the dash that an editor makes of them.
  private static final Pattern REASON = Pattern.compile("(?<![^\\s,])(?:--+|[–—])");

  private static final Pattern NAME = Pattern.compile("[^\\s,]+");

  /// A name that is longer is no slip of the keyboard.
  private static final int LONGEST_NAME = 60;

  /// More than a person leaves in one file; looking for the nearest name takes its time.
  private static final int MOST_QUESTIONS = 100;

  private final Document document;
  private final SilenceableRules rules;
  private final DirectiveFault fault;
  private final List<Directive> directives = new ArrayList<>();
  private final List<Diagnostic> faults = new ArrayList<>();
  private int questions;

  private DirectiveReader(Document document, SilenceableRules rules) {
    this.document = document;
    this.rules = rules;
    this.fault = new DirectiveFault(document.file());
  }

  /// The directives of a file and what is wrong with others, both in the order of the text.
  record Read(List<Directive> directives, List<Diagnostic> faults) {}

  static Read read(Document document, SilenceableRules rules) {
    DirectiveReader reader = new DirectiveReader(document, rules);
    document.comments().stream()
        .filter(comment -> beginsDirective(comment.text()))
        .forEach(reader::read);
    return new Read(List.copyOf(reader.directives), List.copyOf(reader.faults));
  }

  private static boolean beginsDirective(String text) {
    String prefix = Directive.Kind.PREFIX;
    return text.regionMatches(true, 0, prefix, 0, prefix.length());
  }

  private void read(Comment comment) {
    Matcher word = NAME.matcher(comment.text());
    if (!word.find()) {
      return;
    }
    Optional<Directive.Kind> kind = Directive.Kind.of(word.group().toLowerCase(Locale.ROOT));
    if (kind.isEmpty()) {
      String question = question(word.group(), Directive.Kind.WORDS);
      faults.add(fault.unknownWord(comment.span(), shortened(word.group()), question));
      return;
    }
    read(kind.get(), comment, word.end());
  }

  private void read(Directive.Kind kind, Comment comment, int from) {
    Matcher mark = REASON.matcher(comment.text());
    boolean isReasoned = mark.find(from);
    String reason = isReasoned ? comment.text().substring(mark.end()).strip() : "";
    int to = isReasoned ? mark.start() : comment.text().length();
    int start = document.file().text(comment.span()).indexOf(comment.text());
    Matcher name = NAME.matcher(comment.text()).region(from, to);
    boolean isNamed = false;
    while (name.find()) {
      isNamed = true;
      int at = comment.span().start() + start;
      add(kind, comment, name.group(), new Span(at + name.start(), at + name.end()), reason);
    }
    if (!isNamed) {
      faults.add(fault.noRule(comment.span(), kind));
    }
  }

  private void add(Directive.Kind kind, Comment comment, String rule, Span name, String reason) {
    if (!rules.all().contains(rule)) {
      faults.add(fault.unknownRule(name, shortened(rule), question(rule, rules.all())));
    } else if (rules.byLineOnly().contains(rule) && !kind.isOfOneLine()) {
      faults.add(fault.tooMuch(name, rule));
    } else if (reason.isEmpty() && kind != Directive.Kind.END) {
      faults.add(fault.unreasoned(name, rule));
    } else {
      directives.add(new Directive(kind, comment.span(), rule, name, reason));
    }
  }

  private String question(String name, Collection<String> names) {
    return name.length() <= LONGEST_NAME && questions++ < MOST_QUESTIONS
        ? NearestWord.question(name, names)
        : "";
  }

  private static String shortened(String name) {
    if (name.length() <= LONGEST_NAME) {
      return name;
    }
    boolean isHalved = Character.isHighSurrogate(name.charAt(LONGEST_NAME - 1));
    return name.substring(0, isHalved ? LONGEST_NAME - 1 : LONGEST_NAME) + "…";
  }
}
