package dev.hindcast.lint.directives;

import dev.hindcast.markdown.Document;
import dev.hindcast.source.Diagnostic;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// What the comments of one file silence.
public final class Directives {
  private final Document document;
  private final List<Directive> all;
  private final List<Diagnostic> faults;
  private final Map<String, RuleDirectives> byRule = new HashMap<>();
  private final Set<Directive> used = new HashSet<>();

  private Directives(Document document, DirectiveReader.Read read) {
    this.document = document;
    this.all = read.directives();
    this.faults = read.faults();
  }

  /// What became of a file's findings.
  ///
  /// @param findings those that nothing silences
  /// @param faults what is wrong with directives
  public record Outcome(
      List<Diagnostic> findings, List<Silenced> silenced, List<Diagnostic> faults) {}

  /// Parts the findings of a file into those that its comments silence and the others.
  ///
  /// @param asked the rules that were asked: only of these can be said that they report nothing
  public static Outcome apply(
      Document document,
      SilenceableRules rules,
      Collection<Diagnostic> findings,
      Set<String> asked) {
    Directives directives = new Directives(document, DirectiveReader.read(document, rules));
    directives.place();
    return directives.apply(findings, asked);
  }

  private void place() {
    if (all.isEmpty()) {
      return;
    }
    NextLines next = new NextLines(document);
    all.forEach(directive -> place(directive, next));
  }

  private void place(Directive directive, NextLines next) {
    RuleDirectives rule = byRule.computeIfAbsent(directive.rule(), _ -> new RuleDirectives());
    switch (directive.kind()) {
      case LINE ->
          rule.addLines(
              directive,
              document.file().lineOf(directive.comment().start()),
              document.file().lineOf(directive.comment().end()));
      case NEXT_LINE -> {
        NextLines.Range range = next.after(directive.comment());
        rule.addLines(directive, range.first(), range.last());
      }
      case BLOCK -> rule.begin(directive);
      case FILE -> rule.addFile(directive);
      case END -> {
        if (rule.end(directive)) {
          used.add(directive);
        }
      }
    }
  }

  private Outcome apply(Collection<Diagnostic> findings, Set<String> asked) {
    List<Diagnostic> left = new ArrayList<>();
    List<Silenced> silenced = new ArrayList<>();
    for (Diagnostic finding : findings) {
      RuleDirectives rule = byRule.getOrDefault(finding.rule(), new RuleDirectives());
      rule.at(document.file(), finding.span())
          .ifPresentOrElse(
              directive -> silenced.add(new Silenced(finding, directive)), () -> left.add(finding));
    }
    silenced.forEach(one -> used.add(one.by()));
    return new Outcome(List.copyOf(left), List.copyOf(silenced), allFaults(asked));
  }

  private List<Diagnostic> allFaults(Set<String> asked) {
    DirectiveFault fault = new DirectiveFault(document.file());
    Stream<Diagnostic> unused =
        all.stream()
            .filter(directive -> asked.contains(directive.rule()) && !used.contains(directive))
            .map(fault::unused);
    return Stream.concat(faults.stream(), unused).sorted().toList();
  }
}
